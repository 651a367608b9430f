//! How verbs show their tense.

use crate::vocabulary::Tenses;

#[rustfmt::skip]
pub(super) const TENSES: Tenses = Tenses {
    be_present: &[
        "is", "are", "am", "'re", "’re", "we're", "we’re", "they're", "they’re", "it's", "it’s",
        "isn't", "isn’t", "aren't", "aren’t",
    ],
    past_helpers: &[
        "was", "were", "did", "had", "wasn't", "wasn’t", "weren't", "weren’t", "didn't", "didn’t",
        "hadn't", "hadn’t",
    ],
    modals: &[
        "will", "shall", "would", "may", "might", "can", "could", "should", "must", "won't",
        "won’t", "wouldn't", "wouldn’t", "can't", "can’t", "cannot", "i'll", "i’ll", "we'll",
        "we’ll", "they'll", "they’ll", "he'll", "he’ll", "she'll", "she’ll", "it'll", "it’ll",
        "you'll", "you’ll",
    ],
    reported_modals: &["would", "may", "might", "can", "could", "should"],
    planned: &[
        "due", "scheduled", "slated", "expected", "planned", "planning", "upcoming", "forthcoming",
        "anticipated", "postponed", "rescheduled", "billed",
    ],
    plans: &[
        "agree", "agreed", "agrees", "aim", "aims", "ask", "asked", "asks", "call", "called",
        "calls", "decide", "decided", "decides", "going", "hope", "hoped", "hopes", "hoping",
        "intend", "intends", "intended", "invite", "invited", "invites", "likely", "need", "needs",
        "offer", "offered", "order", "ordered", "pledge", "pledged", "plan", "plans", "prepare",
        "prepared", "preparing", "prepares", "promise", "promised", "promises", "ready", "set",
        "about", "threaten", "threatened", "threatens", "urge", "urged", "urges", "vow", "vowed",
        "vows", "want", "wants", "wanted", "bill", "bills", "deadline", "intention", "invitation",
        "legislation", "motion", "permission", "proposal", "proposals",
    ],
    adverbs: &[
        "not", "also", "already", "only", "still", "now", "then", "just", "never", "ever", "again",
        "even", "since", "officially", "formally", "finally", "later", "both", "all", "first",
        "reportedly", "allegedly",
    ],
    determiners: &[
        "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our",
        "my", "your", "some", "any", "each", "every", "another", "no",
    ],
    past_forms: &[
        "ate", "became", "been", "began", "begun", "bit", "bled", "blew", "blown", "bore",
        "bought", "bound", "bred", "broke", "broken", "brought", "built", "burnt", "burst", "came",
        "cast", "caught", "chose", "chosen", "clung", "crept", "cut", "dealt", "done", "drank",
        "drawn", "drew", "driven", "drove", "drunk", "dug", "eaten", "fallen", "fed", "fell",
        "felt", "fled", "flew", "flown", "forbade", "forced", "forgot", "fought", "found", "froze",
        "frozen", "gave", "given", "gone", "got", "grew", "grown", "held", "heard", "hid",
        "hidden", "hit", "hung", "hurt", "kept", "knew", "known", "laid", "lain", "led", "left",
        "lent", "lit", "lost", "made", "meant", "met", "overran", "overtook", "overthrew", "paid",
        "ran", "rang", "rebuilt", "risen", "rode", "rose", "said", "sang", "sank", "sat", "saw",
        "seen", "sent", "shaken", "shook", "shot", "shown", "shrank", "shut", "slept", "slid",
        "sold", "sought", "spent", "split", "spoke", "spoken", "sprang", "spread", "stolen",
        "stole", "stood", "strove", "struck", "stuck", "stung", "sunk", "swam", "swept", "swore",
        "sworn", "taken", "taught", "thought", "threw", "thrown", "told", "took", "torn", "tore",
        "understood", "undertook", "went", "withdrew", "withdrawn", "woke", "won", "wore", "worn",
        "wound", "wrote", "written",
    ],
    not_past: &[
        "need", "indeed", "hundred", "speed", "seed", "feed", "weed", "breed", "bleed", "exceed",
        "proceed", "succeed", "sacred", "naked", "wicked", "creed", "greed", "kindred", "embed",
        "shed", "sled", "steed", "united", "unaffected", "so-called", "red",
    ],
    schedule_verbs: &[
        "meet", "meets", "leave", "leaves", "open", "opens", "reopen", "reopens", "begin",
        "begins", "start", "starts", "vote", "votes", "arrive", "arrives", "return", "returns",
        "play", "plays", "face", "faces", "host", "hosts", "visit", "visits", "travel", "travels",
        "resume", "resumes", "expire", "expires", "end", "ends", "close", "closes", "go", "goes",
        "sail", "sails", "fly", "flies", "sit", "sits", "convene", "convenes", "gather", "gathers",
        "land", "lands", "launch", "launches", "depart", "departs", "take", "takes", "hold",
        "holds", "finish", "finishes", "march", "marches", "run", "runs", "come", "comes", "kick",
        "kicks", "head", "heads", "appear", "appears", "join", "joins", "move",
        "moves", "conclude", "concludes", "fall", "falls", "hear", "hears", "decide", "decides",
        "publish", "publishes", "release", "releases", "unveil", "unveils",
    ],
    have: &["have", "has", "had", "having"],
    be: &["be", "been", "being"],
    infinitive: "to",
    past_ending: "ed",
    gerund_ending: "ing",
    clause_openers: &[
        "that", "who", "which", "after", "before", "while", "when", "where",
    ],
    refused: &[
        "answer", "comment", "confirm", "disclose", "discuss", "elaborate", "identify", "reveal",
        "say", "specify", "speculate",
    ],
    pronouns: &["it", "him", "her", "them", "me", "us", "you", "which", "whom", "what", "where"],
    sudden_events: &[
        "accident", "accidents", "ambush", "arrest", "arrests", "assassination", "assault",
        "attack", "attacks", "blast", "blasts", "bombing", "bombings", "collapse", "collision",
        "crash", "crashes", "death", "deaths", "derailment", "disaster", "earthquake", "escape",
        "explosion", "explosions", "fire", "fires", "incident", "incidents", "killing", "killings",
        "massacre", "murder", "murders", "quake", "raid", "raids", "riot", "riots", "robbery",
        "shelling", "shooting", "shootings", "stabbing", "tornado", "tremor",
        "tsunami", "unrest", "violence",
    ],
    before_nouns: &["of", "in", "for", "on", "by", "with", "from", "no"],
};
