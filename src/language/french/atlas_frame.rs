//! The French texts of an atlas: its frame, counts, filters and lists.

use crate::language::atlas::{ByUnit, Counts, Filters, Frame, Lists, Time};
use crate::language::plural::Plural;

pub(super) const FRAME: Frame = Frame {
    atlas: "ATLAS",
    kicker_documents: Plural {
        one: "{n} article",
        other: "{n} articles",
    },
    kicker_sources: Plural {
        one: "de {n} source",
        other: "de {n} sources",
    },
    kicker_failed: Plural {
        one: "{n} fichier non lu",
        other: "{n} fichiers non lus",
    },
    skip_to_list: "Aller à la liste",
    skip_to_place: "Aller au lieu",
    search: "Chercher lieux, titres, phrases",
    search_example: "Chercher lieux, titres, phrases ( / )",
    found: "Trouvés",
    selection_region: "Sélection",
    map: "Carte",
    map_label: "Carte des lieux nommés ; la liste des lieux contient la même chose",
    legend: "Légende et filtre",
    zoom_in: "Plus près",
    zoom_out: "Plus loin",
    zoom_fit: "Toute la région",
    credits: "Natural Earth · GeoNames CC BY 4.0",
    time: "Temps et sources",
    chart: "Documents au fil du temps, empilés par source",
    documents_per: "Documents par",
    lists: "Listes",
    chosen_place: "Lieu choisi",
    meaning: "Une marque dit seulement qu’un texte nomme ce lieu.",
    export: "Exporter la sélection",
    to_csv: "Tableau (CSV)",
    to_geojson: "Données de carte (GeoJSON)",
    to_paper: "Imprimer",
    missing: "Les données à côté de cette page manquent ; voici la première vue.",
    text_missing: "Le texte à côté de cette page manque.",
    first_of_all: "Les {n} premiers sur {all}.",
};

pub(super) const COUNTS: Counts = Counts {
    documents: Plural {
        one: "{n} document",
        other: "{n} documents",
    },
    places: Plural {
        one: "{n} lieu",
        other: "{n} lieux",
    },
    mentions: Plural {
        one: "{n} mention",
        other: "{n} mentions",
    },
    comments: Plural {
        one: "{n} commentaire",
        other: "{n} commentaires",
    },
    copies: Plural {
        one: "{n} copie",
        other: "{n} copies",
    },
    to_check: Plural {
        one: "{n} à vérifier",
        other: "{n} à vérifier",
    },
    copies_not_counted: Plural {
        one: " ; {n} copie non comptée deux fois",
        other: " ; {n} copies non comptées deux fois",
    },
    selection: Plural {
        one: "{documents} nomme {places}",
        other: "{documents} nomment {places}",
    },
    of_all: "{n} sur {all}",
    and_more: "et {n} de plus",
    show_more: "Afficher {n} de plus sur {all}",
};

pub(super) const FILTERS: Filters = Filters {
    sure: "Sûr",
    likely: "Probable",
    check: "À vérifier",
    articles: "articles",
    comments_word: "commentaires",
    in_comments: "dans les commentaires",
    within: "dans",
    size_is_documents: "taille = documents",
    or: " ou ",
    no_status: "aucun statut",
    only_articles: "articles seulement",
    only_comments: "commentaires seulement",
    no_text: "aucun des deux textes",
    quoted: "« {words} »",
    some_sources: "{n} sources sur {all}",
    remove_filter: "Retirer le filtre : {filter}",
    clear_all: "Tout effacer",
    clear_all_filters: "Effacer tous les filtres",
    nothing_fits: "Aucun document ne répond à ces filtres.",
};

pub(super) const TIME: Time = Time {
    months: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    day_month: "{day} {month}",
    week_of: "semaine du {day}",
    no_date: "sans date",
    before: "avant le {day}",
    since: "depuis le {day}",
    from_day: "à partir du {day}",
    from: "Du",
    to: "Au",
    units: ByUnit {
        month: "mois",
        week: "semaine",
        day: "jour",
    },
    by_bar: ByUnit {
        month: "Par mois",
        week: "Par semaine",
        day: "Par jour",
    },
    documents_by: ByUnit {
        month: "Documents par mois",
        week: "Documents par semaine",
        day: "Documents par jour",
    },
    how_to_brush: "glisser pour choisir une période ; contour = tous les documents",
    sources: "Sources",
    only_this_one: "clic : celle-ci seulement",
    other_sources: "autres sources",
};

pub(super) const LISTS: Lists = Lists {
    tab_places: "Lieux",
    tab_documents: "Documents",
    tab_matrix: "Matrice",
    tab_compare: "Comparer",
    tab_check: "À vérifier",
    tab_copies: "Copies",
    place: "Lieu",
    place_and_sentence: "Lieu et première phrase",
    docs_column: "Doc.",
    mentions_column: "Ment.",
    first_last: "Première, dernière",
    new_mark: "NOUV.",
    new_means: "NOUV. : nommé d’abord la dernière semaine de la collection ({from} – {to}). Une copie compte avec son original.",
    unmapped: Plural {
        one: "{n} nom n’est pas sur la carte",
        other: "{n} noms ne sont pas sur la carte",
    },
    not_read: Plural {
        one: "{n} fichier sur {all} n’a pas été lu :",
        other: "{n} fichiers sur {all} n’ont pas été lus :",
    },
    comment_by: "commentaire de {author}",
    title: "titre",
    untitled: "Sans titre",
    open_briefing: "Ouvrir la note",
    copy_in: "Copie dans",
    same_places: "nomme les mêmes lieux",
    says_other: "dit {says} là où le premier dit {first}",
    names_too: "nomme aussi {says}",
    does_not_name: "ne nomme pas {first}",
    first_in_collection: "premier de la collection",
    no_copies: "Aucune copie dans cette sélection.",
    copies_mean: "Copies : au moins 80 % des suites de cinq mots sont les mêmes. Un groupe compte partout pour un document ; le premier par date le représente.",
};
