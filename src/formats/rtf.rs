//! Rich Text Format (RTF 1.9): groups in braces, control words behind backslashes.

use super::error::FormatError;
use super::reading::Reading;
use super::worker;
use crate::document::{Draft, DraftParagraph, Fact, Metadata};
use encoding_rs::{Encoding, WINDOWS_1252};

/// Groups whose words are no text of the document.
const DESTINATIONS: &str = "fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator \
    pict object objdata header footer headerl headerr headerf footerl footerr footerf themedata \
    datastore latentstyles fldinst xmlnstbl filetbl";
/// Control words that end a paragraph.
const ENDS: &str = "par sect page row";

fn is_one_of(word: &str, list: &str) -> bool {
    list.split(' ').any(|one| one == word)
}

/// Deepest nesting that is read.
const MOST_DEPTH: usize = 500;

/// Reads title, author and paragraphs.
pub(super) fn document(bytes: Vec<u8>) -> Result<Reading, FormatError> {
    worker::parse(move || {
        let mut reader = Reader::default();
        reader.read(&bytes);
        let paragraphs = reader.paragraphs.into_iter().map(DraftParagraph::from);
        let paragraphs: Vec<DraftParagraph> = paragraphs.collect();
        if paragraphs.is_empty() {
            return Err(FormatError::NoWords);
        }
        let own = |text: String| {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!line.is_empty()).then_some(line)
        };
        let metadata = Metadata {
            title: Fact::stated(own(reader.title)),
            author: Fact::stated(own(reader.author)),
            ..Metadata::default()
        };
        let draft = Draft {
            metadata,
            paragraphs,
            comments: Vec::new(),
        };
        Ok(Reading::of(draft, Vec::new()))
    })
}

/// Where the words of a group go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Target {
    #[default]
    Text,
    Title,
    Author,
    Nowhere,
}

/// What a group has of its own.
#[derive(Debug, Clone, Copy)]
struct Group {
    target: Target,
    is_hidden: bool,
    /// How many characters follow one of Unicode, for programs that do not know it.
    substitutes: usize,
}

struct Reader {
    groups: Vec<Group>,
    group: Group,
    encoding: &'static Encoding,
    /// Bytes of the file's encoding that are not decoded yet.
    bytes: Vec<u8>,
    /// Halves of a character beyond U+FFFF.
    surrogate: Option<u16>,
    skipped: usize,
    line: String,
    paragraphs: Vec<String>,
    title: String,
    author: String,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            groups: Vec::new(),
            group: Group {
                target: Target::Text,
                is_hidden: false,
                substitutes: 1,
            },
            encoding: WINDOWS_1252,
            bytes: Vec::new(),
            surrogate: None,
            skipped: 0,
            line: String::new(),
            paragraphs: Vec::new(),
            title: String::new(),
            author: String::new(),
        }
    }
}

impl Reader {
    fn read(&mut self, file: &[u8]) {
        let mut at = 0;
        while let Some(&byte) = file.get(at) {
            at += 1;
            match byte {
                b'{' if self.groups.len() < MOST_DEPTH => {
                    self.flush();
                    self.groups.push(self.group);
                }
                b'}' => {
                    self.flush();
                    self.group = self.groups.pop().unwrap_or(self.group);
                    self.skipped = 0;
                }
                b'\\' => at = self.control(file, at),
                b'\r' | b'\n' | b'{' => {}
                byte => self.byte(byte),
            }
        }
        self.end_paragraph();
    }

    /// Reads what follows a backslash; gives where the text goes on.
    fn control(&mut self, file: &[u8], at: usize) -> usize {
        let rest = file.get(at..).unwrap_or_default();
        let letters = rest
            .iter()
            .take(32)
            .take_while(|b| b.is_ascii_alphabetic())
            .count();
        if letters == 0 {
            let symbol = rest.first().copied().unwrap_or(b' ');
            match symbol {
                b'\'' => {
                    let code = rest.get(1..3).and_then(|code| str::from_utf8(code).ok());
                    if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
                        self.byte(byte);
                    }
                    return at + 3;
                }
                b'*' => {
                    self.flush();
                    self.group.target = Target::Nowhere;
                }
                b'~' => self.char('\u{a0}'),
                b'_' => self.char('-'),
                b'-' => {}
                b'\n' | b'\r' => self.end_paragraph(),
                other => self.byte(other),
            }
            return at + 1;
        }
        let word = String::from_utf8_lossy(rest.get(..letters).unwrap_or_default()).into_owned();
        let tail = rest.get(letters..).unwrap_or_default();
        let sign = usize::from(tail.first() == Some(&b'-'));
        let digits = tail
            .iter()
            .skip(sign)
            .take(10)
            .take_while(|b| b.is_ascii_digit())
            .count();
        let number = tail
            .get(..sign + digits)
            .and_then(|number| str::from_utf8(number).ok());
        let number: Option<i64> = number.and_then(|number| number.parse().ok());
        let mut end = at + letters + if digits > 0 { sign + digits } else { 0 };
        if file.get(end) == Some(&b' ') {
            end += 1;
        }
        self.word(&word, number);
        if word == "bin" {
            end = end.saturating_add(usize::try_from(number.unwrap_or(0)).unwrap_or(0));
        }
        end
    }

    fn word(&mut self, word: &str, number: Option<i64>) {
        self.flush();
        match word {
            word if is_one_of(word, ENDS) => self.end_paragraph(),
            "line" | "tab" => self.char(' '),
            "cell" | "nestcell" => self.text(" | "),
            "emdash" => self.char('—'),
            "endash" => self.char('–'),
            "lquote" => self.char('‘'),
            "rquote" => self.char('’'),
            "ldblquote" => self.char('“'),
            "rdblquote" => self.char('”'),
            "bullet" => self.char('•'),
            "uc" => {
                self.group.substitutes = number
                    .and_then(|n| usize::try_from(n).ok())
                    .unwrap_or(1)
                    .min(8)
            }
            "u" => {
                let code = number.unwrap_or(0);
                let unit =
                    u16::try_from(if code < 0 { code + 65_536 } else { code }).unwrap_or(0xfffd);
                self.unit(unit);
                self.skipped = self.group.substitutes;
            }
            "v" => self.group.is_hidden = number != Some(0),
            "plain" => self.group.is_hidden = false,
            "ansicpg" => {
                let label = match number {
                    Some(65_001) => "utf-8".to_owned(),
                    Some(932) => "shift_jis".to_owned(),
                    Some(936) => "gbk".to_owned(),
                    Some(949) => "euc-kr".to_owned(),
                    Some(950) => "big5".to_owned(),
                    other => format!("windows-{}", other.unwrap_or(1252)),
                };
                self.encoding = Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252);
            }
            "mac" => self.encoding = encoding_rs::MACINTOSH,
            "title" if self.is_in_info() => self.group.target = Target::Title,
            "author" if self.is_in_info() => self.group.target = Target::Author,
            "info" => self.group.target = Target::Nowhere,
            word if is_one_of(word, DESTINATIONS) => self.group.target = Target::Nowhere,
            _ => {}
        }
    }

    /// Titles and authors stand in a group of `\info`, which goes nowhere by itself.
    fn is_in_info(&self) -> bool {
        self.group.target == Target::Nowhere
    }

    fn byte(&mut self, byte: u8) {
        if self.skipped > 0 {
            self.skipped -= 1;
        } else {
            self.bytes.push(byte);
        }
    }

    /// A unit of UTF-16.
    fn unit(&mut self, unit: u16) {
        let units = match self.surrogate.take() {
            Some(high) => vec![high, unit],
            None if (0xd800..0xdc00).contains(&unit) => {
                self.surrogate = Some(unit);
                return;
            }
            None => vec![unit],
        };
        self.text(&String::from_utf16_lossy(&units));
    }

    fn char(&mut self, c: char) {
        self.text(c.encode_utf8(&mut [0; 4]));
    }

    fn flush(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        let (text, _) = self.encoding.decode_without_bom_handling(&bytes);
        self.text(&text);
    }

    fn text(&mut self, text: &str) {
        if self.group.is_hidden {
            return;
        }
        match self.group.target {
            Target::Text => self.line.push_str(text),
            Target::Title => self.title.push_str(text),
            Target::Author => self.author.push_str(text),
            Target::Nowhere => {}
        }
    }

    fn end_paragraph(&mut self) {
        self.flush();
        if self.group.target != Target::Text {
            return;
        }
        let line = std::mem::take(&mut self.line);
        let words: Vec<&str> = line.split_whitespace().collect();
        let line = words.join(" ");
        let line = line.trim_end_matches([' ', '|']);
        if !line.is_empty() {
            self.paragraphs.push(line.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_stay_and_groups_without_words_go() {
        let file = br"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Helvetica;}}{\info{\title Road cut}{\author Jane Roe}}
{\*\generator X;}\pard The road to \b Kupiansk\b0  is cut, caf\'e9 and all\emdash here.\par
\u1050?\u1080?\u1111? \v hidden\v0 \{shown\}\par Izium\cell 2\cell\row}";
        let document = document(file.to_vec()).unwrap().document;
        assert_eq!(
            document.text,
            "Road cut\n\nThe road to Kupiansk is cut, café and all—here.\n\nКиї {shown}\n\nIzium | 2"
        );
        assert_eq!(
            document.metadata.author,
            Fact::Stated("Jane Roe".to_owned())
        );
    }

    proptest! {
        #[test]
        fn control_words_in_any_order_are_read_or_refused(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "{", "}", "\\par ", "\\u55357?\\u56832?", "\\u-10179 ", "\\'e", "\\'zz", "\\bin999999999 ", "\\ansicpg932 ", "\\v ", "\\uc9 ", "\\*", "\\", "x", "\\title ",
                "{\\info", "\\u99999999999 ", "\u{130}",
            ]), 0..40)
        ) {
            let _ = document(format!("{{\\rtf1 {}", pieces.concat()).into_bytes());
        }
    }
}
