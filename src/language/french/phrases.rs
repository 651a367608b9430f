//! French phrases that are put together of parts.

use crate::cartography::{Contents, Direction};
use crate::document::InferredFrom;
use crate::gazetteer::Kind;
use crate::language::numbers::Numbers;
use crate::language::plural::PluralRule;
use crate::language::reason::{Other, Reason, Remoteness, SpotDrawing};
use crate::language::text::{listed, lower_first, one_line};
use jiff::civil::Date;

pub(super) const NUMBERS: Numbers = Numbers {
    separator: '\u{202f}',
    decimal: ",",
    plurals: PluralRule::NoneAndOne,
};

pub(super) const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

pub(super) const SHORT_MONTHS: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

/// "11 août 2021", "1er août 2021".
pub(super) fn day(date: Date, months: &[&str; 12]) -> String {
    let ordinal = if date.day() == 1 { "er" } else { "" };
    format!(
        "{}{ordinal} {} {}",
        date.day(),
        month(date, months),
        date.year()
    )
}

pub(super) fn month<'m>(date: Date, months: &[&'m str; 12]) -> &'m str {
    let index = usize::try_from(date.month() - 1).unwrap_or_default();
    months.get(index).copied().unwrap_or_default()
}

/// What follows "déduit".
pub(super) fn inferred_from(clue: InferredFrom) -> &'static str {
    match clue {
        InferredFrom::Comments => "des commentaires",
        InferredFrom::Messages => "des messages",
        InferredFrom::Address => "de l’adresse",
        InferredFrom::Words => "des mots",
        InferredFrom::FirstWords => "des premiers mots",
        InferredFrom::FirstTime => "de la première heure de la page",
        InferredFrom::LinkingPost => "du message qui y renvoie",
        InferredFrom::FileCreated => "de la date de création du fichier",
        InferredFrom::Sender => "de l’adresse de l’expéditeur",
        InferredFrom::LargestWords => "des plus grands mots de la première page",
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Country => "Pays",
        Kind::Territory => "Territoire",
        Kind::Admin1 => "Province",
        Kind::Admin2 => "District",
        Kind::County => "Comté",
        Kind::City => "Ville",
        Kind::Town => "Ville",
        Kind::Village => "Village",
        Kind::Neighbourhood => "Quartier",
        Kind::Continent => "Continent",
        Kind::Region => "Région",
        Kind::Ocean => "Océan",
        Kind::Sea => "Mer",
        Kind::Gulf => "Golfe",
        Kind::Bay => "Baie",
        Kind::Strait => "Détroit",
        Kind::Channel => "Bras de mer",
        Kind::Canal => "Canal",
        Kind::River => "Fleuve ou rivière",
        Kind::Lake => "Lac",
        Kind::Reservoir => "Lac de barrage",
        Kind::Waterfall => "Chute d’eau",
        Kind::Island => "Île",
        Kind::Islands => "Archipel",
        Kind::Peninsula => "Péninsule",
        Kind::Cape => "Cap",
        Kind::Mountain => "Montagne",
        Kind::Range => "Chaîne de montagnes",
        Kind::Volcano => "Volcan",
        Kind::Desert => "Désert",
        Kind::Plateau => "Plateau",
        Kind::Plain => "Plaine",
        Kind::Valley => "Vallée",
        Kind::Basin => "Bassin",
        Kind::Forest => "Forêt",
        Kind::Wetland => "Zone humide",
        Kind::Glacier => "Glacier",
        Kind::Delta => "Delta",
        Kind::Pass => "Col",
        Kind::Airport => "Aéroport",
        Kind::Base => "Base militaire",
        Kind::Camp => "Camp",
        Kind::Site => "Site",
        Kind::Historical => "Historique",
        Kind::Crossing => "Poste-frontière",
        Kind::Checkpoint => "Point de contrôle",
        Kind::Bridge => "Pont",
        Kind::Square => "Place",
        Kind::Port => "Port",
        Kind::Dam => "Barrage",
        Kind::Plant => "Usine",
        Kind::OilField => "Champ de pétrole ou de gaz",
        Kind::Mine => "Mine",
        Kind::Prison => "Prison",
        Kind::Station => "Station",
        Kind::Spaceport => "Base de lancement",
        Kind::Position => "Position",
        Kind::Hospital => "Hôpital",
        Kind::School => "École",
        Kind::Embassy => "Ambassade",
        Kind::Street => "Rue",
        Kind::Junction => "Carrefour",
        Kind::Market => "Marché",
        Kind::Worship => "Lieu de culte",
        Kind::RailwayStation => "Gare",
        Kind::Police => "Poste de police",
        Kind::Government => "Bâtiment public",
        Kind::Warehouse => "Entrepôt",
        Kind::Park => "Parc",
        Kind::Stadium => "Stade",
        Kind::Hotel => "Hôtel",
        Kind::Monument => "Monument",
        Kind::Cemetery => "Cimetière",
        Kind::Well => "Puits",
        Kind::Tower => "Tour",
        Kind::Building => "Bâtiment",
        Kind::Line => "Ligne",
        Kind::Incident => "Événement",
    }
}

pub(super) fn division(country: &str) -> &'static str {
    match country {
        "DE" | "AT" => "Land",
        "US" | "IN" | "BR" | "MX" | "NG" | "AU" | "VE" | "MY" | "MM" | "SD" | "SS" | "FM"
        | "PW" => "État",
        "RU" | "UA" | "BY" | "KZ" | "UZ" | "FR" | "IT" | "CL" | "PE" | "GR" | "CZ" | "DK"
        | "GH" | "TZ" | "ET" | "NA" | "SN" | "SA" => "Région",
        "JP" => "Préfecture",
        "CH" => "Canton",
        "EG" | "SY" | "IQ" | "JO" | "LB" | "YE" | "TN" | "OM" | "PS" => "Gouvernorat",
        "CO" | "UY" | "PY" | "SV" | "GT" | "HN" | "NI" | "BO" => "Département",
        "RO" | "SE" | "NO" | "HU" | "HR" | "EE" | "KE" | "LR" | "IE" => "Comté",
        "GB" => "Nation",
        _ => "Province",
    }
}

pub(super) fn contents(contents: &Contents) -> String {
    if contents.is_empty() {
        return "Carte du monde. Le texte ne nomme aucun lieu à porter sur la carte.".to_owned();
    }
    let outside: Vec<String> = (contents.outside.iter())
        .map(|(name, direction)| format!("{name} ({})", toward(*direction)))
        .collect();
    let mut sentences = vec!["Carte des lieux nommés.".to_owned()];
    for (words, names) in [
        ("Marqués", &contents.marked),
        ("Teintés", &contents.tinted),
        ("Entourés", &contents.outlined),
        ("Nommés comme zones", &contents.areas),
        ("Hors de la carte", &outside),
    ] {
        if !names.is_empty() {
            let names = listed(names, |more| format!("et {more} de plus"));
            sentences.push(format!("{words} : {names}."));
        }
    }
    sentences.join(" ")
}

fn toward(direction: Direction) -> &'static str {
    match direction {
        Direction::East => "à l’est",
        Direction::NorthEast => "au nord-est",
        Direction::North => "au nord",
        Direction::NorthWest => "au nord-ouest",
        Direction::West => "à l’ouest",
        Direction::SouthWest => "au sud-ouest",
        Direction::South => "au sud",
        Direction::SouthEast => "au sud-est",
    }
}

pub(super) fn sentence(reason: &Reason<'_>) -> String {
    match reason {
        Reason::OnlyCountry => "Le seul pays de ce nom.".to_owned(),
        Reason::OnlyPlace => "Le seul lieu de ce nom dans le répertoire.".to_owned(),
        Reason::OwnEntry { origin } => format!("De votre répertoire : {origin}."),
        Reason::Noted { note } => format!("Note : {note}"),
        Reason::From { source } => format!("Source : {source}"),
        Reason::TextSays { quote } => format!("Le texte dit {}.", quoted(quote)),
        Reason::TextSaysOtherwise { quote } => {
            format!("Le texte dit {}, et ce lieu n’est pas là.", quoted(quote))
        }
        Reason::LiesIn { container } => {
            format!("Se trouve dans cet ensemble, que le texte nomme : {container}.")
        }
        Reason::InCountry { country, mentions } => {
            let times = match mentions {
                1 => "une fois".to_owned(),
                2 => "deux fois".to_owned(),
                several => format!("{several} fois"),
            };
            format!("Le texte nomme ce pays ou des lieux de ce pays {times} : {country}.")
        }
        Reason::Near { place, km } => format!(
            "À {} de {place}, que le texte nomme.",
            NUMBERS.distance(*km)
        ),
        Reason::IsCountry => {
            "C’est le pays ; de plus petits lieux de ce nom n’ont pas été retenus.".to_owned()
        }
        Reason::BestKnown => "De loin le lieu le plus connu de ce nom.".to_owned(),
        Reason::DecidedAt { quote } => format!("Décidé là où le texte dit {}.", quoted(quote)),
        Reason::NearPublisher => "Près du siège du média.".to_owned(),
        Reason::IsKind { kind } => format!("Le texte dit ce que c’est : {}.", lower_first(kind)),
        Reason::InFigures => "La position est écrite dans le texte.".to_owned(),
        Reason::Anchor { quote, drawing } => {
            let shown = match drawing {
                SpotDrawing::Ring => "l’anneau ouvert sur la carte montre à peu près où",
                SpotDrawing::Circle => "le cercle sur la carte montre la distance",
                SpotDrawing::Nothing => {
                    "non dessiné, car on ne sait pas de quel point elle se mesure"
                }
            };
            format!(
                "Le texte désigne un endroit à distance de là : {} ; {shown}.",
                quoted(quote)
            )
        }
        Reason::Corrected { file, line } => format!("Votre correction : {file}, ligne {line}."),
        Reason::FitsBest => "Il convient mieux au texte que les autres lieux de ce nom.".to_owned(),
    }
}

/// A reason as a clause.
fn clause(reason: &Reason<'_>) -> String {
    lower_first(sentence(reason).trim_end_matches('.'))
}

/// What follows "préféré à …".
pub(super) fn because(reason: &Reason<'_>) -> Option<String> {
    Some(match reason {
        Reason::OnlyCountry | Reason::OnlyPlace | Reason::Corrected { .. } => return None,
        Reason::OwnEntry { .. } | Reason::Noted { .. } | Reason::From { .. } => {
            "il est dans votre répertoire".to_owned()
        }
        Reason::IsCountry => "c’est un pays".to_owned(),
        _ => clause(reason),
    })
}

pub(super) fn comparison(other: &Other<'_>) -> String {
    let kind = lower_first(other.kind);
    let mut parts = vec![match other.people {
        Some(people) => format!("{kind} de {} habitants", NUMBERS.grouped(people)),
        None => kind,
    }];
    parts.extend(other.reason.as_ref().map(clause));
    match other.remoteness {
        Remoteness::Unsaid => {}
        Remoteness::SameDivision { km } => parts.push(format!("à {}", NUMBERS.distance(km))),
        Remoteness::OtherDivision { km } => parts.push(format!(
            "dans une autre partie du pays, à {}",
            NUMBERS.distance(km)
        )),
        Remoteness::NamedCountry { country } => {
            parts.push(format!("le texte nomme aussi ce pays : {country}"))
        }
        Remoteness::UnnamedCountry { country } => {
            parts.push(format!(
                "rien d’autre dans le texte n’est dans ce pays : {country}"
            ));
        }
    }
    parts.join(" ; ")
}

pub(super) fn quoted(words: &str) -> String {
    format!("«\u{a0}{}\u{a0}»", one_line(words))
}
