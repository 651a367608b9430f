//! What an element's name, role and classes say about its content, before anything is read.
//!
//! Classes are names that web designers give; the same few dozen words come back on most sites
//! (Barbaresi, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
//! Extraction", ACL-IJCNLP 2021, collects them as rules). They are taken as a suspicion only: an
//! element that holds the article is the article, whatever its class.

use crate::diagnostics::Omission;
use scraper::node::Element;

/// What an element says about its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// The body of an article.
    Body,
    /// Not part of an article, unless it holds the article.
    Not(Omission),
}

/// Elements whose content is never displayed as text.
#[rustfmt::skip]
const UNSEEN: [&str; 22] = [
    "script", "style", "noscript", "template", "svg", "math", "select", "input", "textarea", "iframe",
    "object", "video", "audio", "canvas", "map", "head", "datalist", "noembed", "noframes", "embed", "rp", "rt",
];
/// Elements inside a line.
#[rustfmt::skip]
const INLINE: [&str; 40] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "meter", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "ruby", "rb", "nobr", "output", "progress",
];

/// Whether nothing in the element is displayed as text.
pub(in super::super) fn is_unseen(name: &str) -> bool {
    UNSEEN.contains(&name)
}

/// Whether the element stands inside a line.
pub(in super::super) fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

/// Whether the element is marked as not displayed.
pub(super) fn is_hidden(element: &Element) -> bool {
    element
        .attr("hidden")
        .is_some_and(|value| value != "until-found")
        || element.attr("style").is_some_and(hides)
        || (element.name() == "dialog" && element.attr("open").is_none())
}

/// Whether a style attribute removes its element from the page.
fn hides(style: &str) -> bool {
    let declarations = style.split(';').filter_map(|part| part.split_once(':'));
    declarations.into_iter().any(|(property, value)| {
        let value = value.trim().trim_end_matches("!important").trim();
        match property.trim() {
            "display" => value.eq_ignore_ascii_case("none"),
            "visibility" => value.eq_ignore_ascii_case("hidden"),
            _ => false,
        }
    })
}

/// Whether an inline element holds words for screen readers, which the eye does not see.
pub(super) fn is_for_screen_readers(element: &Element) -> bool {
    element.attr("class").is_some_and(|classes| {
        let mut classes = classes.split_ascii_whitespace();
        classes.any(|class| {
            matches!(
                class,
                "sr-only" | "visually-hidden" | "visuallyhidden" | "screen-reader-text"
            )
        })
    })
}

/// The sign of a block element.
pub(super) fn sign(element: &Element) -> Option<Sign> {
    let is = |name: &str, value: &str| {
        element
            .attr(name)
            .is_some_and(|found| found.eq_ignore_ascii_case(value))
    };
    if is_hidden(element) || is("aria-hidden", "true") || is_for_screen_readers(element) {
        return Some(Sign::Not(Omission::Hidden));
    }
    if element
        .attr("itemprop")
        .is_some_and(|names| names.split(' ').any(|name| name == "articleBody"))
    {
        return Some(Sign::Body);
    }
    let of_name = match element.name() {
        "nav" | "menu" => Some(Omission::Navigation),
        "footer" | "header" => Some(Omission::PageFrame),
        "aside" => Some(Omission::Aside),
        "form" | "button" | "fieldset" | "legend" => Some(Omission::Control),
        "figure" | "figcaption" | "caption" => Some(Omission::Caption),
        "address" => Some(Omission::Byline),
        _ => None,
    };
    let of_role = || match element.attr("role")? {
        "navigation" | "menu" | "menubar" | "search" | "tablist" | "toolbar" => {
            Some(Omission::Navigation)
        }
        "banner" | "contentinfo" => Some(Omission::PageFrame),
        "complementary" | "note" => Some(Omission::Aside),
        "dialog" | "alertdialog" | "alert" => Some(Omission::Consent),
        _ => None,
    };
    let not = of_name.or_else(of_role).map(Sign::Not);
    not.or_else(|| of_classes(element))
}

/// The sign of an element's classes and its id.
fn of_classes(element: &Element) -> Option<Sign> {
    // Rows and cells are named after what they hold: players, tags, votes.
    if matches!(
        element.name(),
        "html" | "body" | "main" | "tr" | "td" | "th" | "tbody" | "thead"
    ) {
        return None;
    }
    let names = ["id", "class", "data-component", "data-testid"];
    let values = names.iter().filter_map(|name| element.attr(name));
    let mut found = None;
    for name in values.flat_map(str::split_ascii_whitespace) {
        match of_class(name) {
            Some(Sign::Body) => return Some(Sign::Body),
            sign => found = found.or(sign),
        }
    }
    found
}

/// The sign of one class: its words are told apart by hyphens, underscores and capital letters.
fn of_class(class: &str) -> Option<Sign> {
    let mut found = None;
    let mut before = "";
    for word in Words::of(class) {
        let lower = Lower::of(word);
        let word_sign =
            pair(Lower::of(before).text(), lower.text()).or_else(|| single(lower.text()));
        match word_sign {
            Some(Sign::Body) => return Some(Sign::Body),
            sign if !is_negation(before) => found = found.or(sign),
            _ => {}
        }
        before = word;
    }
    found
}

/// "has-sidebar", "no-comments", "with-related": the class of something else.
fn is_negation(word: &str) -> bool {
    matches!(
        word,
        "has"
            | "no"
            | "with"
            | "without"
            | "is"
            | "show"
            | "not"
            | "category"
            | "tag"
            | "type"
            | "format"
            | "js"
    )
}

fn pair(first: &str, second: &str) -> Option<Sign> {
    use Omission as O;
    let not = match (first, second) {
        ("article" | "entry" | "post" | "story" | "news", "body" | "content" | "text" | "copy")
        | ("body", "content" | "copy" | "text")
        | ("parser", "output") => return Some(Sign::Body),
        ("read" | "load" | "see" | "show" | "view", "more" | "next" | "also")
        | (
            "most" | "more",
            "read" | "popular" | "viewed" | "shared" | "stories" | "news" | "from" | "articles",
        )
        | ("also", "read" | "like" | "see")
        | ("you", "may" | "might")
        | ("up", "next")
        | (
            "next" | "prev" | "previous" | "other" | "latest",
            "post" | "article" | "story" | "posts" | "articles" | "stories" | "news",
        )
        | ("post" | "article" | "story", "navigation" | "nav" | "pagination" | "teaser" | "list") => {
            O::Teaser
        }
        (
            "entry" | "post" | "article" | "story",
            "meta" | "info" | "author" | "date" | "byline" | "footer" | "details",
        ) => O::Byline,
        ("author" | "contributor", "bio" | "box" | "info" | "card") | ("about", "author") => {
            O::Byline
        }
        (
            "image" | "photo" | "picture" | "media" | "img",
            "credit" | "caption" | "credits" | "captions" | "description" | "desc" | "source"
            | "copyright",
        ) => O::Caption,
        ("caption", "text") => O::Caption,
        ("sign", "up") => O::Subscription,
        ("social", "media" | "embed") | ("media" | "embed", "social") => return None,
        ("screen", "reader") => O::Hidden,
        ("cat", "links")
        | ("tag", "cloud" | "list" | "links")
        | ("article" | "post" | "entry" | "story", "tags" | "topics" | "categories") => O::Tags,
        ("site", "sub") => O::Byline,
        ("site" | "page", "header" | "footer" | "nav") => O::PageFrame,
        ("scroll" | "skip", "link" | "to") => O::Navigation,
        _ => return None,
    };
    Some(Sign::Not(not))
}

fn single(word: &str) -> Option<Sign> {
    use Omission as O;
    #[rustfmt::skip]
    let not = match word {
        "articlebody" | "storybody" | "entrycontent" | "postcontent" | "articlecontent" | "articletext"
        | "storytext" | "postbody" => return Some(Sign::Body),
        "nav" | "navbar" | "navigation" | "menu" | "menus" | "breadcrumb" | "breadcrumbs" | "pagination" | "pager"
        | "paging" | "submenu" | "megamenu" | "toc" | "skiplink" => O::Navigation,
        "footer" | "colophon" | "masthead" | "topbar" | "copyright" | "legal" | "disclaimer" | "sitenav" => O::PageFrame,
        "sidebar" | "sidebars" | "rail" | "infobox" | "factbox" | "widget" | "widgets" | "hatnote" | "navbox"
        | "catlinks" | "ambox" | "mbox" | "vertical" => O::Aside,
        "hidden" | "invisible" | "hide" | "nojs" | "noscript" | "printonly" => O::Hidden,
        "related" | "recommended" | "recommendation" | "recommendations" | "recirc" | "recirculation" | "trending"
        | "popular" | "mostread" | "teaser" | "teasers" | "outbrain" | "taboola" | "zergnet" | "onward" | "yarpp"
        | "readmore" | "readnext" | "upnext" | "morefrom" | "relatedposts" | "relatedarticles" | "promo" | "promos"
        | "promobox" | "jp-relatedposts" | "crosslink" | "crosslinks" | "seealso" | "alsoread" | "upsell" => O::Teaser,
        "share" | "sharing" | "social" | "socials" | "addthis" | "addtoany" | "sharedaddy" | "sharebar" | "sharetools"
        | "followus" | "likes" | "vote" | "votes" | "rating" | "ratings" | "reactions" | "shares" => O::Share,
        "newsletter" | "newsletters" | "signup" | "subscribe" | "subscription" | "subscriptions" | "optin"
        | "mailchimp" | "paywall" | "regwall" | "donate" | "donation" | "membership" | "login" => O::Subscription,
        "ad" | "ads" | "advert" | "adverts" | "advertisement" | "advertising" | "adsense" | "adsbygoogle" | "dfp"
        | "sponsor" | "sponsored" | "sponsors" | "promoted" | "banner" | "adslot" | "adunit" | "adbox" | "leaderboard" => O::Advertisement,
        "byline" | "bylines" | "author" | "authors" | "dateline" | "timestamp" | "published" | "pubdate" | "postmeta"
        | "credit" | "credits" | "contributor" | "contributors" | "bio" | "biography" | "attribution" | "meta" | "metadata"
        | "tagline" | "kicker" | "eyebrow" => O::Byline,
        "caption" | "captions" | "slideshow" | "carousel" | "gallery" | "lightbox" | "player" | "jwplayer" | "playlist"
        | "thumbcaption" | "videoplayer" | "thumbnails" | "image" | "photo" | "picture" | "img" => O::Caption,
        "taglist" | "tags" | "keywords" | "topics" | "categories" | "hashtags" => O::Tags,
        "comments" | "comment" | "disqus" | "commentlist" | "respond" | "livefyre" | "viafoura" | "coral"
        | "commentform" | "fbcomments" | "replies" => O::Comments,
        "cookie" | "cookies" | "consent" | "gdpr" | "popup" | "popups" | "modal" | "overlay" | "onetrust" | "ccpa" | "interstitial" => O::Consent,
        "reflist" | "references" | "footnotes" | "editsection" | "noprint" | "endnotes" | "bibliography" | "refbegin" => O::Reference,
        "toolbar" | "tools" | "utility" | "controls" | "buttons" | "button" | "btn" | "dropdown" | "searchform" => O::Control,
        _ => return None,
    };
    Some(Sign::Not(not))
}

/// The words of a class name.
struct Words<'c> {
    rest: &'c str,
}

impl<'c> Words<'c> {
    fn of(class: &'c str) -> Self {
        Self { rest: class }
    }
}

impl<'c> Iterator for Words<'c> {
    type Item = &'c str;

    fn next(&mut self) -> Option<&'c str> {
        let rest = self
            .rest
            .trim_start_matches(|c: char| !c.is_ascii_alphabetic());
        let bytes = rest.as_bytes();
        let is_end = |at: usize| {
            bytes.get(at).is_none_or(|byte| {
                !byte.is_ascii_alphabetic()
                    || (at > 0
                        && byte.is_ascii_uppercase()
                        && bytes.get(at - 1).is_some_and(u8::is_ascii_lowercase))
            })
        };
        let length = (1..=bytes.len()).find(|at| is_end(*at))?;
        let (word, after) = rest.split_at_checked(length)?;
        self.rest = after;
        Some(word)
    }
}

/// A word in lower case; longer ones than any in the tables are cut.
struct Lower {
    bytes: [u8; 24],
    length: usize,
}

impl Lower {
    fn of(word: &str) -> Self {
        let mut bytes = [0; 24];
        let mut length = 0;
        for (slot, byte) in bytes.iter_mut().zip(word.bytes()) {
            *slot = byte.to_ascii_lowercase();
            length += 1;
        }
        Self { bytes, length }
    }

    fn text(&self) -> &str {
        let bytes = self.bytes.get(..self.length).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}
