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
    /// What a notice calls one block, and several.
    pub(crate) fn label(self) -> [&'static str; 2] {
        match self {
            Self::Navigation => ["menu", "menus"],
            Self::PageFrame => ["page header or footer", "page headers or footers"],
            Self::Aside => ["box", "boxes"],
            Self::Hidden => ["hidden text", "hidden texts"],
            Self::Control => ["form", "forms"],
            Self::Caption => ["caption", "captions"],
            Self::LinkList => ["link", "links"],
            Self::Teaser => ["teaser", "teasers"],
            Self::Share => ["share button", "share buttons"],
            Self::Subscription => ["subscription offer", "subscription offers"],
            Self::Advertisement => ["advertisement", "advertisements"],
            Self::Byline => ["byline", "bylines"],
            Self::Tags => ["tag list", "tag lists"],
            Self::Comments => ["comment", "comments"],
            Self::Consent => ["consent notice", "consent notices"],
            Self::Reference => ["reference", "references"],
            Self::Title => ["title", "titles"],
            Self::Repeated => ["repeated block", "repeated blocks"],
        }
    }
}
