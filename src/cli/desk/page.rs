//! The page of the desk as it is served: the sections of `desk/page`, with `served.js` in the place of the
//! engine that the file has inside.

use crate::cli::exit::{Exit, Failed};
use crate::engine::{Engine, Shell};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hyper::body::Bytes;
use hyper::header::HeaderValue;
use serde_json::Value;
use sha2::{Digest, Sha256};

const TEMPLATE: &str = include_str!("../../../desk/page/index.html");
const SYMBOLS: &str = include_str!("../../../desk/page/symbols.svg");

/// Style sheets, as `desk/pack/pack.mjs` joins them.
static STYLE: &str = concat!(
    include_str!("../../../desk/page/css/tokens.css"),
    include_str!("../../../desk/page/css/frame.css"),
    include_str!("../../../desk/page/css/panel.css"),
    include_str!("../../../desk/page/css/stage.css"),
    include_str!("../../../desk/page/css/narrow.css"),
);

/// Scripts, in the order of `desk/pack/pack.mjs`.
static SCRIPT: &str = concat!(
    "'use strict';\n",
    include_str!("../../../desk/page/js/dom.js"),
    include_str!("../../../desk/page/js/engine.js"),
    include_str!("../../../desk/page/js/served.js"),
    include_str!("../../../desk/page/js/articles.js"),
    include_str!("../../../desk/page/js/frames.js"),
    include_str!("../../../desk/page/js/chrome.js"),
    include_str!("../../../desk/page/js/save.js"),
    include_str!("../../../desk/page/js/stage.js"),
    include_str!("../../../desk/page/js/places.js"),
    include_str!("../../../desk/page/js/panels.js"),
    include_str!("../../../desk/page/js/correct.js"),
    include_str!("../../../desk/page/js/arrange.js"),
    include_str!("../../../desk/page/js/own-panels.js"),
    include_str!("../../../desk/page/js/start.js"),
);

/// The list of examples, and their texts.
const EXAMPLES: &str = include_str!("../../../desk/page/examples/examples.json");
const EXAMPLE_TEXTS: &[(&str, &str)] = &[
    (
        "bridge.txt",
        include_str!("../../../desk/page/examples/bridge.txt"),
    ),
    (
        "storm.txt",
        include_str!("../../../desk/page/examples/storm.txt"),
    ),
    (
        "tanker.txt",
        include_str!("../../../desk/page/examples/tanker.txt"),
    ),
];

/// What every answer says besides: no other site may have it in a frame, load it, or learn where it led.
pub(super) const POLICY_HEADERS: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
];

/// The page and its policy.
pub(super) struct Page {
    pub(super) html: Bytes,
    pub(super) policy: HeaderValue,
}

impl Page {
    /// # Errors
    /// When a part of the page is missing.
    pub(super) fn new(engine: &Engine) -> Result<Self, Failed> {
        let missing =
            |what: &str| Failed::with(Exit::Failed, format!("the desk's page lacks {what}"));
        let Shell { world, sources } = engine.shell();
        let policy = policy(&sources.scripts, &sources.styles);
        let header = format!("{policy}; frame-ancestors 'none'");
        let examples = examples().ok_or_else(|| missing("an example"))?;
        let symbols = SYMBOLS.lines().filter(|line| line.starts_with("<symbol"));
        let symbols: String = symbols.collect();
        let values = [
            ("charset", "utf-8"),
            ("policy", &*policy),
            ("version", env!("CARGO_PKG_VERSION")),
            ("style", STYLE),
            ("symbols", &*symbols),
            ("world", &*world),
            ("carried", ""),
            ("examples", &*examples),
            ("script", SCRIPT),
        ];
        let html = filled(TEMPLATE, &values).ok_or_else(|| missing("a value"))?;
        Ok(Self {
            html: Bytes::from(html),
            policy: HeaderValue::from_str(&header)
                .ok()
                .ok_or_else(|| missing("its policy"))?,
        })
    }
}

fn policy(scripts: &[String], styles: &[String]) -> String {
    format!(
        "default-src 'none'; script-src {} {}; style-src {} {}; img-src data: blob:; \
         frame-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
        source(SCRIPT),
        scripts.join(" "),
        source(STYLE),
        styles.join(" "),
    )
}

fn source(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    format!("'sha256-{}'", BASE64_STANDARD.encode(digest))
}

/// The examples with their texts, as JSON that may stand in a page.
fn examples() -> Option<String> {
    let mut all: Vec<Value> = serde_json::from_str(EXAMPLES).ok()?;
    for example in &mut all {
        let members = example.as_object_mut()?;
        let file = members.remove("file")?;
        let known = |(name, _): &&(&str, &str)| file.as_str() == Some(name);
        let (_, text) = EXAMPLE_TEXTS.iter().find(known)?;
        members.insert("text".to_owned(), Value::from(*text));
    }
    Some(Value::from(all).to_string().replace('<', "\\u003c"))
}

/// A template with `{{name}}` filled in, once each: values are not looked into.
fn filled(template: &str, values: &[(&str, &str)]) -> Option<String> {
    let mut parts = template.split("{{");
    let mut whole = parts.next()?.to_owned();
    for part in parts {
        let (name, rest) = part.split_once("}}")?;
        let (_, value) = values.iter().find(|(known, _)| *known == name)?;
        whole.push_str(value);
        whole.push_str(rest);
    }
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_whole_and_its_policy_lets_its_own_script_in() {
        let Page { html, policy } = Page::new(&Engine::bundled()).unwrap();
        let html = std::str::from_utf8(&html).unwrap();
        assert!(html.contains(SCRIPT) && html.contains(STYLE));
        assert!(html.contains("<symbol id=\"i-pin\"") && html.contains("d=\"M"));
        assert!(policy.to_str().unwrap().contains(&source(SCRIPT)));
        for end in ["</script", "<!--"] {
            assert!(!SCRIPT.contains(end), "the script would end its element");
        }
        assert!(!STYLE.contains("</style"));
    }

    /// Sections that only the one or the other page has.
    const OF_THE_FILE: &[&str] = &["parts", "inside"];
    const SERVED: &[&str] = &["served"];

    #[test]
    fn the_file_and_the_served_page_are_made_of_the_same_sections() {
        let packed = include_str!("../../../desk/pack/pack.mjs");
        let here = include_str!("page.rs");
        for (list, folder, ending) in [("STYLES", "css", "css"), ("SCRIPTS", "js", "js")] {
            let names = packed.split_once(&format!("const {list} = [")).unwrap().1;
            let names = names.split_once(']').unwrap().0;
            let names: Vec<&str> = names.split('\'').skip(1).step_by(2).collect();
            let named: Vec<&str> = here
                .split(&format!("desk/page/{folder}/"))
                .skip(1)
                .filter_map(|rest| rest.split_once(&format!(".{ending}\")")))
                .map(|(name, _)| name)
                .collect();
            let common = |names: Vec<&'static str>, own: &[&str]| -> Vec<_> {
                names
                    .into_iter()
                    .filter(|name| !own.contains(name))
                    .collect()
            };
            assert_eq!(common(names, OF_THE_FILE), common(named, SERVED), "{list}");
        }
    }
}
