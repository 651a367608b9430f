//! Texts whose answers stand in them: `Floods hit [Paris|gn:4717560] in [Texas|gn:4736286].`

/// A marked stretch of a text and what is expected of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark<'m> {
    /// In bytes of the text without its marks.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) expected: &'m str,
}

/// Takes the marks out of a text.
pub(crate) fn unmark(marked: &str) -> (String, Vec<Mark<'_>>) {
    let (mut text, mut marks, mut rest) = (String::new(), Vec::new(), marked);
    while let Some((before, after)) = rest.split_once('[') {
        let (mark, tail) = after.split_once(']').expect("every [ has its ]");
        let (name, expected) = mark.split_once('|').expect("a mark is [name|expected]");
        text.push_str(before);
        let start = text.len();
        text.push_str(name);
        marks.push(Mark {
            start,
            end: text.len(),
            expected,
        });
        rest = tail;
    }
    text.push_str(rest);
    (text, marks)
}
