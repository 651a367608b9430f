//! The French catalogue.

mod atlas_frame;
mod atlas_views;
mod edits;
mod notices;
mod page_texts;
mod phrases;

use crate::geo::compass_point;
use crate::language::atlas::AtlasTexts;
use crate::language::catalogue::{
    About, Article, Catalogue, Claims, Comments, Dates, Facts, Frame, Legend, Listed, Map, Places,
    Reasons, Report, Roles, Section, Statuses, Summary,
};
use crate::language::plural::Plural;
use crate::language::text::lower_first;
use jiff::tz::TimeZone;
use page_texts::PAGE_TEXTS;
use phrases::{
    MONTHS, NUMBERS, SHORT_MONTHS, because, comparison, contents, day, division, inferred_from,
    kind, month, quoted, sentence,
};

pub(in crate::language) static CATALOGUE: Catalogue = Catalogue {
    numbers: NUMBERS,
    dates: Dates {
        long: |date| day(date, &MONTHS),
        short: |date| day(date, &SHORT_MONTHS),
        month: |date| format!("{} {}", month(date, &SHORT_MONTHS), date.year()),
        decade: |year| format!("années {year}"),
        moment: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            format!(
                "{}, {}",
                day(time.date(), &SHORT_MONTHS),
                time.strftime("%H:%M UTC")
            )
        },
        clock: |time| {
            let time = time.to_zoned(TimeZone::UTC);
            time.strftime("%H:%M UTC").to_string()
        },
    },
    statuses: Statuses {
        set: "Fixé par vous",
        sure: "Sûr",
        likely: "Probable",
        check: "À vérifier",
        unmapped: "Hors carte",
    },
    facts: Facts {
        title: "Titre",
        source: "Source",
        date: "Date",
        changed: "Modifié",
        author: "Auteur",
        submitter: "Proposé par",
        language: "Langue",
        address: "Adresse",
        untitled: "Sans titre",
        not_stated: "non indiqué",
        stated: "indiqué par la source",
        missing: "absent",
        inferred: |clue| format!("déduit {}", inferred_from(clue)),
        inferred_short: "déduit",
    },
    frame: Frame {
        skip_links: "Liens d’accès rapide",
        skip_to_summary: "Aller au résumé",
        skip_to_places: "Aller aux lieux",
        kicker: "Note",
        places: Plural {
            one: "{n} lieu",
            other: "{n} lieux",
        },
        none_to_check: "rien à vérifier",
        to_check: Plural {
            one: "{n} à vérifier",
            other: "{n} à vérifier",
        },
        comments: Plural {
            one: "{n} commentaire",
            other: "{n} commentaires",
        },
        bots_folded: Plural {
            one: "{n} robot replié",
            other: "{n} robots repliés",
        },
        sections: "Sections",
        to_places: "Lieux",
        to_article: "Article",
        to_comments: "Commentaires",
        to_unmapped: "Hors carte",
        to_timeline: "Chronologie",
        to_statements: "Propos",
        to_about: "À propos",
        one_page: "Imprimer une page",
        title_jump: "titre",
        corrections: "Vos corrections",
        sheet: "Lieu",
        print_note: "geobrief · frontières et noms ne valent pas approbation",
        and_more: Plural {
            one: "et {n} de plus",
            other: "et {n} de plus",
        },
    },
    summary: Summary {
        section: Section {
            heading: "L’essentiel",
            note: "phrases citées de l’article, inchangées",
        },
        takeaways: "À retenir",
        none: "Aucune phrase ne le dit à elle seule.",
        source: "source",
        footnotes: "Liens",
    },
    map: Map {
        title: "Carte",
        figure: "Carte des lieux nommés",
        second: "Plus loin : des lieux voisins entre eux, hors de la carte",
        scrolls: "Dessin de la carte ; sur un écran étroit, il défile de côté",
        live: "Carte interactive. Le tableau des lieux contient la même chose.",
        comment_layer: "Commentaires sur la carte",
        claim: "Une marque dit seulement que le texte nomme ce lieu.",
        disclaimer: "Les frontières et les noms indiqués ne valent ni approbation ni acceptation.",
        credits: "Données de carte : Natural Earth 5, GeoNames (CC BY 4.0).",
        or_here: "ou ici ?",
        offset: |km, bearing| {
            let direction = bearing.map_or("", compass_point).replace('W', "O");
            format!("{} {direction}", NUMBERS.exact_distance(km))
                .trim_end()
                .to_owned()
        },
        contents,
        legend: Legend {
            town: "Ville, taille selon les mentions",
            strong_tint: "Pays, 3 mentions ou plus",
            faint_tint: "Pays, 1 ou 2 mentions",
            faint_tint_short: "1 ou 2",
            shape: "Zone aux limites connues",
            shape_in_comments: "Province, commentaires seuls",
            likely: "Probable",
            set: "Fixé par vous",
            check: "À vérifier : indécis",
            hollow: "Ville, commentaires seuls",
            hatched: "Commentaires seuls",
            position: "Position écrite dans le texte",
            offset: "Distance depuis un lieu",
            course: "Cours d’eau nommé",
            named_border: "Frontière nommée",
            disputed: "Frontière contestée",
        },
    },
    places: Places {
        section: Section {
            heading: "Lieux",
            note: "les plus cités d’abord",
        },
        none: "geobrief n’a reconnu aucun lieu à porter sur une carte : il n’y a donc pas de carte.",
        caption: "Lieux nommés, avec le nombre de mentions dans l’article et les commentaires, et le \
                  degré de certitude",
        place_column: "Lieu",
        article_column: "Article",
        comments_column: "Com\u{ad}men\u{ad}taires",
        match_column: "Certitude",
        in_article: "Nommés dans l’article",
        only_in_comments: "Nommés seulement dans les commentaires",
        mentions: Plural {
            one: "{n} mention",
            other: "{n} mentions",
        },
        count_in_article: "dans l’article",
        count_in_comments: "dans les commentaires",
        none_in_article: "aucune dans l’article",
        none_in_comments: "aucune dans les commentaires",
        previous_of: |name| format!("Mention précédente de {name}"),
        next_of: |name| format!("Mention suivante de {name}"),
        not_chosen: "Non retenus",
        candidates: "Candidats",
        reasons_left: |whole, left| {
            format!(
                "Les {whole} premiers lieux sont donnés avec leurs raisons. Celles des {left} autres sont \
                 dans leurs fiches, qui demandent des scripts, et dans les exports."
            )
        },
        kind,
        capital: "Capitale",
        division,
        within: lower_first,
        area: "zone, sans repère",
        not_drawn: "non dessiné",
    },
    borders: Section {
        heading: "Frontières nommées",
        note: "la ligne commune s’éclaire sur la carte",
    },
    article: Article {
        section: Section {
            heading: "Article",
            note: "texte tel que reçu ; les noms de lieux que geobrief a reconnus sont marqués",
        },
        messages: Section {
            heading: "Messages",
            note: "dans leur ordre, tels que reçus ; noms de lieux marqués",
        },
        paragraph: |number| format!("Paragraphe {number}"),
    },
    comments: Comments {
        heading: "Commentaires",
        threaded: "les réponses sous ce qu’elles commentent ; comptés à part de l’article",
        newest_first: "les plus récents d’abord ; comptés à part de l’article",
        apart: "comptés à part de l’article",
        show: "Afficher",
        all: "tous les commentaires",
        by: |author| format!("Commentaire de {author}"),
        person: |number| format!("Personne {number}"),
        permalink: "lien permanent",
        answers: "répond à",
        points: |score| match score {
            -1..=1 => format!("{score} point"),
            _ => format!("{score} points"),
        },
        bots_text: "Afficher le texte du robot",
        submitter: "A proposé",
        moderator: "Modération",
        bot: "Robot",
        deleted: "Supprimé",
        not_counted: "non compté",
        edited: "modifié",
        statement: "Texte de présentation",
    },
    listed: Listed {
        section: Section {
            heading: "Nommés, hors carte",
            note: "noms que geobrief a reconnus et ne montre pas sur la carte",
        },
        none: "Chaque nom que geobrief a reconnu comme lieu est sur la carte.",
        correct: "Corriger",
        roles: Roles {
            literal: "un lieu",
            associative: "partie d’un autre nom",
            demonym: "un peuple",
            historical: "un ancien État",
            region: "une région",
        },
        tip: |role| format!("{role} : dans la liste, hors carte"),
        only_associative: |uses| {
            let uses: Vec<String> = uses.iter().map(|words| quoted(words)).collect();
            let uses = uses.join(" et ");
            format!("Seulement dans {uses} : partie d’un autre nom, pas un endroit.")
        },
        historical: |note| {
            format!(
                "Historique. Le répertoire dit en anglais : {}",
                quoted(note)
            )
        },
        not_in_gazetteer: "Aucun lieu de ce nom dans le répertoire.",
        set_aside: "Fixé par vous : pas un lieu.",
    },
    claims: Claims {
        timeline: Section {
            heading: "Chronologie",
            note: "dates du texte",
        },
        statements: Section {
            heading: "Qui a dit quoi",
            note: "propos rapportés, avec leur verbe",
        },
        numbers: Section {
            heading: "Chiffres",
            note: "tels que dans le texte, les vies d’abord, jamais additionnés",
        },
        agents: Section {
            heading: "Personnes et organisations",
            note: "trouvées par des règles, jamais sur la carte",
        },
        people: "Personnes",
        organisations: "Organisations",
        stated: "indiqué",
        inferred_from: |words| format!("déduit de {}", quoted(words)),
        either: |one, other| format!("{one} ou {other}"),
        not_clear_which: |words| format!("{} : le texte ne dit pas lequel", quoted(words)),
        unattributed: "Sans attribution",
        reported_by: |who| format!("rapporté par {}", quoted(who)),
        in_the_text: |words| format!("{} dans le texte", quoted(words)),
        not_clear_who: |words| format!("{} : on ne sait pas qui", quoted(words)),
        more_in_data: Plural {
            one: "et {n} de plus, dans les données",
            other: "et {n} de plus, dans les données",
        },
        minor_numbers: Plural {
            one: "{n} durée ou nombre au-dessous de dix",
            other: "{n} durées et nombres au-dessous de dix",
        },
    },
    about: About {
        heading: "À propos de cette note",
        made_by: "Fait par",
        of_file: |kind| format!("hors ligne, d’un fichier {kind}. Rien n’a été téléchargé"),
        of_address: |time| match time {
            Some(time) => format!("d’une adresse, téléchargée le {time}"),
            None => "d’une adresse".to_owned(),
        },
        no_requests: "cette page n’envoie aucune requête",
        input: "Entrée",
        notice: notices::notice,
        source_says: "La source dit",
        method: "Méthode",
        method_words: "Un modèle appris et des règles trouvent les noms de lieux, un répertoire connaît les \
                       lieux, et un second modèle pèse lequel est désigné. Ils manquent des noms et prennent \
                       des mots pour des noms : ce qu’ils n’ont pas reconnu n’est dans aucune liste ici. Les \
                       lignes du résumé sont des phrases de l’article, inchangées. Aucun texte n’a été généré.",
        bots_folded: "Ce qu’ont écrit des robots est replié et ne compte nulle part.",
        matching: "Certitude",
        sure: "le texte ou le nom décide.",
        likely: "un candidat convient nettement mieux.",
        check: "plusieurs conviennent ; une personne doit décider.",
        set: "selon vos corrections.",
        corrections: "Corrections",
        applied: Plural {
            one: "{n} appliquée.",
            other: "{n} appliquées.",
        },
        stale: |names| format!("Plus dans le texte, donc sans effet : {names}."),
        map_data: "Données de carte",
        map_data_words: "Natural Earth 5 (domaine public) ; lieux GeoNames (CC BY 4.0, geonames.org) ; \
                         bibliothèque de cartes Leaflet 1.9.4 (BSD 2-Clause, © Volodymyr Agafonkin, \
                         CloudMade).",
        leaflet_licence: "Licence de Leaflet",
        borders: "Frontières",
        borders_words: "Tracées comme dans Natural Earth (de facto). Les lignes contestées sont en tirets.",
        disputed: "Contesté sur cette carte, et teinté comme n’étant à personne :",
    },
    reasons: Reasons {
        sentence,
        preferred: |other, reason| Some(format!("Préféré à {other} : {}.", because(reason)?)),
        undecided: |count, names| {
            if let [name] = names {
                return format!(
                    "{name} est connu sous ce nom, mais un autre lieu peut être désigné."
                );
            }
            let count = match count {
                2 => "Deux".to_owned(),
                3 => "Trois".to_owned(),
                4 => "Quatre".to_owned(),
                _ => count.to_string(),
            };
            let names = names.join(" ; ");
            format!("{count} lieux conviennent et rien dans le texte ne décide : {names}.")
        },
        unsupported: |name| {
            format!(
                "Un lieu de ce nom est connu, {name} ; rien dans le texte ne dit que c’est lui."
            )
        },
        comparison,
    },
    report: Report {
        what_column: "Quoi",
        where_column: "Où",
        of_paragraph: |number, sentence| format!("Article, paragraphe {number}, phrase {sentence}"),
        of_comment: |author, sentence| format!("Commentaire de {author}, phrase {sentence}"),
        of_title: |sentence| format!("titre, phrase {sentence}"),
        id_column: "Id",
        credits: "Natural Earth 5 (domaine public) ; GeoNames (CC BY 4.0).",
    },
    edits: edits::EDITS,
    page_texts: PAGE_TEXTS,
    atlas: AtlasTexts {
        frame: atlas_frame::FRAME,
        counts: atlas_frame::COUNTS,
        filters: atlas_frame::FILTERS,
        time: atlas_frame::TIME,
        lists: atlas_frame::LISTS,
        matrix: atlas_views::MATRIX,
        compare: atlas_views::COMPARE,
        check: atlas_views::CHECK,
        panel: atlas_views::PANEL,
        search: atlas_views::SEARCH,
        place_page: atlas_views::PLACE_PAGE,
    },
};
