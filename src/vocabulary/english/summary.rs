//! The furniture of pages, credits of pictures, words that point back, stop words.

use crate::vocabulary::Summary;

#[rustfmt::skip]
pub(super) const SUMMARY: Summary = Summary {
    furniture_starts: &[
        "scroll down", "read more", "read also", "also read", "read:", "advertisement", "follow us",
        "follow @", "sign up", "subscribe", "click here", "share this", "related:",
        "related article", "watch:", "watch this", "listen to", "photo:", "photos:", "photo by",
        "image:", "picture:", "file photo", "file -", "file –", "copyright", "©", "(c)",
        "reporting by", "(reporting by", "editing by", "additional reporting", "writing by",
        "for more information", "for more on", "contact us", "download the", "join our",
        "get the latest", "see also", "updated:", "published:", "posted:", "posted by",
        "correction:", "editor's note", "editor’s note", "this story has been", "this article was",
        "(this story", "by using", "support our", "live updates", "breaking:",
    ],
    furniture: &[
        "all rights reserved", "contributed to this report", "may not be published, broadcast",
        "sign up for", "follow us on", "click here", "our newsletter", "scroll down", "http://",
        "https://", "terms of service", "privacy policy",
    ],
    credits: &[
        "photo", "file", "reuters", "getty", "/ap", "ap/", "/afp", "afp/", "/epa", "epa/",
        "picture", "image",
    ],
    pointers: &[
        "also", "and", "another", "but", "he", "her", "hers", "here", "him", "his", "however", "i",
        "instead", "it", "its", "meanwhile", "moreover", "my", "nevertheless", "nor", "or",
        "others", "our", "she", "so", "still", "such", "that", "their", "them", "then", "there",
        "these", "they", "this", "those", "though", "thus", "we", "which", "who", "whose", "yet",
        "you",
    ],
    stop_words: &[
        "a", "about", "above", "according", "added", "after", "again", "against", "all", "also",
        "am", "among", "an", "and", "any", "are", "around", "as", "at", "be", "because", "been",
        "before", "being", "below", "between", "both", "but", "by", "can", "could", "did", "do",
        "does", "doing", "don", "down", "during", "each", "even", "few", "for", "from", "further",
        "get", "had", "has", "have", "having", "he", "her", "here", "hers", "him", "his", "how",
        "however", "i", "if", "in", "into", "is", "it", "its", "just", "ll", "made", "make", "many",
        "may", "me", "might", "more", "most", "much", "must", "my", "no", "nor", "not", "now", "of",
        "off", "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "per", "re",
        "said", "same", "say", "says", "she", "should", "since", "so", "some", "still", "such", "t",
        "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those",
        "though", "through", "to", "told", "too", "under", "until", "up", "us", "ve", "very", "was",
        "we", "well", "were", "what", "when", "where", "which", "while", "who", "whom", "why",
        "will", "with", "would", "yet", "you", "your",
    ],
};
