//! Why a block between the first and the last paragraph of an article is not part of it.

/// The named reasons. A block that has none of them is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Omission {
    /// Menus, breadcrumbs, page numbers.
    Navigation,
    /// The head or the foot of the page.
    PageFrame,
    /// Boxes beside the article.
    Aside,
    /// Not displayed: `hidden`, `display: none`, words for screen readers.
    Hidden,
    /// Fields, buttons and what belongs to them.
    Control,
    /// The caption of a picture, its credit, the labels of a player.
    Caption,
    /// Links to elsewhere without a sentence around them.
    LinkList,
    /// The beginning of another article: "Read more: …".
    Teaser,
    /// Buttons and counters of social networks.
    Share,
    /// An offer of a newsletter or a subscription.
    Subscription,
    /// An advertisement.
    Advertisement,
    /// Who wrote, edited or photographed, and when; the writers' biographies.
    Byline,
    /// The keywords of the article.
    Tags,
    /// Comments, which are read apart.
    Comments,
    /// A notice about cookies and consent.
    Consent,
    /// References, notes and marks for editors, as in an encyclopedia.
    Reference,
    /// The headline, which is the title already.
    Title,
    /// A block whose words stand elsewhere in the article.
    Repeated,
}

impl Omission {
    /// What a notice calls `count` blocks: "1 teaser", "2 teasers".
    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Navigation => "menu",
            Self::PageFrame => "page header or footer",
            Self::Aside => "box",
            Self::Hidden => "hidden text",
            Self::Control => "form",
            Self::Caption => "caption",
            Self::LinkList => "link",
            Self::Teaser => "teaser",
            Self::Share => "share button",
            Self::Subscription => "subscription offer",
            Self::Advertisement => "advertisement",
            Self::Byline => "byline",
            Self::Tags => "tag list",
            Self::Comments => "comment",
            Self::Consent => "consent notice",
            Self::Reference => "reference",
            Self::Title => "title",
            Self::Repeated => "repeated block",
        }
    }
}
