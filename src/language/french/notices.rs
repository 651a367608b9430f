//! What a reader should know about how an input was read, in French.

use super::phrases::{NUMBERS, quoted};
use crate::diagnostics::{Diagnostic, Lack, Omission, Unparsed};

/// "1 note", "3 notes": none and one are singular.
fn counted(count: u64, one: &str, several: &str) -> String {
    let word = if count < 2 { one } else { several };
    format!("{} {word}", NUMBERS.grouped(count))
}

/// What a block that is no part of the article is.
fn omission_name(omission: Omission) -> &'static str {
    match omission {
        Omission::Navigation => "menu",
        Omission::PageFrame => "haut ou bas de page",
        Omission::Aside => "encadré",
        Omission::Hidden => "texte invisible",
        Omission::Control => "formulaire",
        Omission::Caption => "légende d’image",
        Omission::LinkList => "lien",
        Omission::Teaser => "renvoi à d’autres articles",
        Omission::Share => "bouton de partage",
        Omission::Subscription => "offre d’abonnement",
        Omission::Advertisement => "publicité",
        Omission::Byline => "signature",
        Omission::Tags => "mots-clés",
        Omission::Comments => "commentaire",
        Omission::Consent => "demande de consentement",
        Omission::Reference => "référence",
        Omission::Title => "titre",
        Omission::Repeated => "bloc répété",
    }
}

pub(super) fn notice(notice: &Diagnostic) -> String {
    match notice {
        Diagnostic::AssumedEncoding { encoding } => format!(
            "Le texte n’est pas en UTF-8 et a été lu à titre d’essai comme {encoding} ; si des lettres sont \
             fausses, enregistrez-le en UTF-8."
        ),
        Diagnostic::ReplacedBytes { encoding, count } => format!(
            "{} du texte sans {encoding} valide ; U+FFFD y figure maintenant.",
            counted(*count as u64, "endroit", "endroits")
        ),
        Diagnostic::ImpossibleTime { line } => {
            format!("Ligne {line} : l’heure du commentaire n’existe pas ; elle est omise.")
        }
        Diagnostic::UnusableDate { value } => format!(
            "La date {} n’a pas la forme AAAA-MM-JJ ; elle est omise.",
            quoted(value)
        ),
        Diagnostic::NoArticle => {
            "Le texte ne contient que des commentaires, pas d’article.".to_owned()
        }
        Diagnostic::ArticleElsewhere { address } => format!(
            "Le message renvoie à un article qui n’est pas dans le fichier : {address}. --article permet \
             de l’ajouter."
        ),
        Diagnostic::ThreadLacks { what } => {
            let what = match what {
                Lack::Scores => "comment ils sont notés",
                Lack::Answers => "lequel répond à quoi",
                Lack::ScoresAndAnswers => "comment ils sont notés ni lequel répond à quoi",
            };
            format!("La source des commentaires ne dit pas {what} : inconnu, non pas zéro.")
        }
        Diagnostic::CommentsLeftOut { count } => format!(
            "Il manque dans le fichier : {}.",
            counted(*count, "commentaire", "commentaires")
        ),
        Diagnostic::OtherThreads { count } => format!(
            "Le fichier contient encore {} ; seule la première est lue.",
            counted(*count as u64, "discussion", "discussions")
        ),
        Diagnostic::PageStripped { why } => {
            let why = match why {
                Unparsed::Bytes => "dépasse 5 Mo",
                Unparsed::Tags => "a plus de 60 000 balises",
                Unparsed::Depth => "a plus de 512 niveaux imbriqués",
                Unparsed::Attributes => "a une balise de plus de 1 000 attributs",
                Unparsed::Late => "prend trop de temps",
                Unparsed::Broken => "dépasse le lecteur",
            };
            format!(
                "La page {why}. Ses balises sont seulement ôtées ; des menus peuvent se trouver entre les \
                 paragraphes."
            )
        }
        Diagnostic::PartsLeftOut { parts, kept } => {
            let parts: Vec<String> = parts
                .iter()
                .map(|(omission, count)| format!("{count} × {}", omission_name(*omission)))
                .collect();
            format!(
                "Omis entre le premier et le dernier paragraphe : {} ; {kept} % des mots y sont gardés.",
                parts.join(", ")
            )
        }
        Diagnostic::TeaserOnly => "La page ne montre que le début de l’article ; le reste est réservé aux \
                                   abonnés et n’a pas été lu."
            .to_owned(),
        Diagnostic::LanguageNotRead { language } => format!(
            "La langue du texte semble être {language}, que geobrief ne lit pas ; les noms n’ont été comparés \
             que lettre à lettre et sont à vérifier."
        ),
        Diagnostic::LanguagePackMissing { language } => format!(
            "Le texte est en {language}, dont le paquet manque ici : seuls des noms écrits comme dans le \
             répertoire ont été trouvés, et ils sont à vérifier."
        ),
        Diagnostic::TextFromData => {
            "Sans ses scripts, la page ne montre aucun texte ; il a été lu dans ses données.".to_owned()
        }
        Diagnostic::PagesWithoutText { count, of } => {
            format!("Pages sans texte : {count} sur {of} ; les images ne sont pas lues.")
        }
        Diagnostic::HeadersNotRead { count } => format!(
            "Lu comme du texte malgré l’air d’un en-tête de commentaire : {}.",
            counted(*count as u64, "ligne", "lignes")
        ),
        Diagnostic::ControlsDropped { count } => {
            format!("Caractères de commande omis du texte : {count}.")
        }
        Diagnostic::LongText { megabytes } => {
            format!("Le texte fait {megabytes} Mo ; la page sera grande et lente à ouvrir.")
        }
        Diagnostic::OthersNotRead { count } => format!(
            "Le fichier contient encore {} ; un seul est lu.",
            counted(*count as u64, "texte", "textes")
        ),
        Diagnostic::PartsNotRead { count } => format!(
            "Pages ou chapitres non lus : {count}. Le fichier en contient plus qu’on n’en lit d’un seul, ou de \
             défectueux."
        ),
        Diagnostic::DatabaseLines { database, count } => {
            format!("Lignes de {database} omises (champs et mots-clés) : {count}.")
        }
        Diagnostic::MailPartsLeftOut {
            quoted,
            signature,
            frame,
        } => {
            let parts = [
                (*quoted, "lignes citées"),
                (*signature, "lignes de signature"),
                (*frame, "lignes de haut et de bas"),
            ];
            let parts: Vec<String> = parts
                .into_iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, what)| format!("{count} × {what}"))
                .collect();
            format!("Omis du message : {}.", parts.join(", "))
        }
        Diagnostic::Shortened => "La source abrège le texte ; le reste n’est pas lu.".to_owned(),
        Diagnostic::MessagesWithoutText { count } => format!(
            "Omis, car sans texte, par exemple une image : {}.",
            counted(*count as u64, "message", "messages")
        ),
        Diagnostic::OlderMessages => {
            "La page ne montre que les derniers messages ; les plus anciens ne sont pas dans le fichier."
                .to_owned()
        }
        Diagnostic::LocalTimes => {
            "Les heures sont celles du téléphone ou de l’ordinateur ; leur fuseau n’est pas indiqué.".to_owned()
        }
        Diagnostic::ColumnsParted { pages } => format!(
            "Composé ligne par ligne en colonnes, lu une colonne après l’autre : {}.",
            counted(*pages as u64, "page", "pages")
        ),
        Diagnostic::NotesMoved { count } => format!(
            "Placé derrière le texte avec son signe : {}.",
            counted(*count as u64, "note", "notes")
        ),
        Diagnostic::AttachmentsNotRead { count } => format!(
            "Non lu : {} ; à donner comme fichier à part.",
            counted(*count as u64, "pièce jointe", "pièces jointes")
        ),
    }
}
