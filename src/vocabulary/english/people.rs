//! "resident", "widow", "the mayor": nouns for one human being.

use crate::vocabulary::People;

#[rustfmt::skip]
pub(super) const PEOPLE: People = People {
    people: &[
        "activist", "actor", "administrator", "adviser", "advisor", "aide", "analyst", "architect",
        "artist", "athlete", "attorney", "author", "baker", "bishop", "boss", "broker", "builder",
        "butcher", "candidate", "captain", "caller", "carer", "cashier", "chairperson", "chief",
        "child", "cleric", "clerk", "coach", "colleague", "colonel", "columnist", "commander",
        "commentator", "commissioner", "commuter", "cook", "coordinator", "councillor", "councilor",
        "cousin", "critic", "customer", "delegate", "demonstrator", "dentist", "deputy", "designer",
        "detective", "diplomat", "director", "doctor", "driver", "economist", "editor", "employee",
        "employer", "engineer", "executive", "expert", "farmer", "fighter", "firefighter", "fisher",
        "founder", "friend", "general", "governor", "grandparent", "guard", "guest", "guide",
        "historian", "homeowner", "host", "hunter", "immigrant", "inspector", "investigator",
        "journalist", "judge", "labourer", "laborer", "lawmaker", "lawyer", "leader", "lecturer",
        "legislator", "lieutenant", "local", "major", "manager", "mayor", "mechanic", "medic",
        "member", "merchant", "migrant", "miner", "minister", "mourner", "musician", "neighbour",
        "neighbor", "nurse", "observer", "officer", "official", "organiser", "organizer", "owner",
        "parent", "paramedic", "participant", "partner", "passenger", "pastor", "patient",
        "pedestrian", "person", "physician", "pilot", "player", "politician", "premier",
        "president", "priest", "principal", "prisoner", "professor", "prosecutor", "protester",
        "protestor", "rebel", "refugee", "reporter", "representative", "researcher", "resident",
        "ranger", "retiree", "sailor", "scholar", "scientist", "secretary", "sergeant", "senator",
        "shepherd", "sheriff", "shopkeeper", "singer", "smuggler", "soldier", "source",
        "specialist", "spokesperson", "staffer", "student", "supporter", "surgeon", "survivor",
        "suspect", "teacher", "technician", "teenager", "tourist", "trader", "trainer",
        "translator", "trucker", "veteran", "victim", "villager", "visitor", "volunteer", "voter",
        "witness", "worker", "writer", "youngster", "youth",
    ],
    men: &[
        "boy", "brother", "father", "gentleman", "grandfather", "grandson", "husband", "king",
        "nephew", "man", "prince", "sheikh", "son", "uncle", "widower", "monk",
    ],
    women: &[
        "actress", "aunt", "daughter", "girl", "grandmother", "granddaughter", "lady", "mother",
        "niece", "nun", "princess", "queen", "sister", "waitress", "widow", "wife", "woman",
    ],
    people_endings: &["year-old"],
    men_endings: &["man"],
    women_endings: &["woman"],
    no_men: &["german", "roman", "human", "ottoman", "talisman", "shaman", "caiman"],
    male_titles: &["mr", "mr.", "sir", "lord", "king", "prince"],
    female_titles: &["mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess"],
    he: &["he", "He"],
    she: &["she", "She"],
    copulas: &["is", "was", "became", "as", "being"],
    no_apposition: &[
        "who", "and", "but", "when", "after", "said", "told", "was", "is", "had", "has", "he",
        "she", "they", "with", "by", "to",
    ],
    definite: &["the", "that", "this", "his", "her", "its", "their", "our", "my"],
};
