//! The French texts of an atlas: its views, its panel and the page of a place.

use crate::language::atlas::{Check, Columns, Compare, Matrix, Panel, PlacePage, Rows, Search};
use crate::language::plural::Plural;

pub(super) const MATRIX: Matrix = Matrix {
    columns_by: Columns {
        month: "mois",
        week: "semaines",
        day: "jours",
        sources: "sources",
        documents: "documents",
    },
    rows_by: Rows {
        similar: "ressemblance",
        documents: "documents",
        first: "première mention",
        name: "nom",
    },
    places_by: "Lieux par",
    rows_order: "lignes par",
    column_is_document: "Une colonne par document, le plus ancien d’abord.",
    cell_is_count: "Nombre de documents.",
    matrix_note: "Contour indigo : seulement dans des commentaires. Une case ouvre ses phrases. Les flèches passent d’une case à l’autre.",
    comments_only: "seulement dans des commentaires",
};

pub(super) const COMPARE: Compare = Compare {
    left: "Gauche",
    right: "Droite",
    swap: "Échanger",
    new_since: "Nouveau depuis",
    compare_note: "Nombre de documents qui nomment le lieu. Plein : {left}. Contour : {right}. Le filtre des sources ne s’applique pas ici.",
    only_in: "Seulement : {side}",
    in_both: "Des deux côtés",
    none_left: "Aucun : chaque lieu de gauche est aussi à droite.",
    none_right: "Aucun : chaque lieu de droite est aussi à gauche.",
    none_both: "Aucun lieu n’est des deux côtés.",
};

pub(super) const CHECK: Check = Check {
    nothing_to_check: "Rien à vérifier dans cette sélection.",
    one_name: Plural {
        one: "Un nom, {n} lieu dans l’ensemble des articles.",
        other: "Un nom, {n} lieux dans l’ensemble des articles.",
    },
    undecided_in: Plural {
        one: "Indécis dans {n} mention ; plusieurs lieux conviennent.",
        other: "Indécis dans {n} mentions ; plusieurs lieux conviennent.",
    },
    all_are: "Tous désignent {place}",
    it_is: "C’est {place}",
    right_as_they_are: "Ils sont justes ainsi",
    another_place: "Un autre lieu…",
    not_a_place: "Pas un lieu",
    what_is_meant: "Ce que « {name} » désigne",
    position_example: "Nom, gn:1142170 ou 36.7, 67.2",
    position_hint: "Un lieu de la liste, un identifiant comme gn:1142170, ou latitude, longitude en degrés.",
    set: "Fixer",
    undo: "Annuler",
    corrected: "Corrigé : {place}, dans tous les articles.",
    left_as_is: "Laissés tels quels.",
    one_correction: "Une correction vaut pour tous les articles. Téléchargez-la dans {file} ; elle s’applique au prochain passage.",
    download_corrections: Plural {
        one: "Télécharger {n} correction",
        other: "Télécharger {n} corrections",
    },
    fix_head: "# Corrections d’un atlas de geobrief : ce que des noms désignent dans tous ses articles.",
};

pub(super) const PANEL: Panel = Panel {
    stands_out: "Ce qui ressort",
    most_named: Plural {
        one: "{place} est nommé dans {count} document sur {n}.",
        other: "{place} est nommé dans {count} documents sur {n}.",
    },
    new_in_last_week: "Nouveau la dernière semaine",
    no_new_place: "Aucun nouveau lieu.",
    only_in_comments: "Seulement dans des commentaires",
    no_article_names: "aucun article de cette sélection ne le nomme",
    none_only_in_comments: "Aucun : chaque lieu est aussi dans un article.",
    to_check_heading: "À vérifier",
    one_for_all: "une correction pour tous",
    nothing_to_check_short: "Rien à vérifier.",
    means_places: Plural {
        one: "désigne {n} lieu",
        other: "désigne {n} lieux",
    },
    undecided: "indécis",
    see_sentences: "Voir les phrases",
    counted_once: "compté une fois",
    none: "Aucun.",
    came_again: Plural {
        one: "{n} article est revenu dans d’autres sources",
        other: "{n} articles sont revenus dans d’autres sources",
    },
    with_other_places: Plural {
        one: "{n} avec d’autres lieux",
        other: "{n} avec d’autres lieux",
    },
    see_what_differs: "Voir ce qui diffère",
    how_to_choose: "Choisissez un lieu sur la carte ou dans la liste pour lire ce qui en est dit. Majuscule et clic ajoutent un second lieu.",
    close: "Fermer",
    close_place: "Fermer {place}",
    not_named_here: "Non nommé dans cette sélection.",
    keep_place: "Garder le lieu, effacer les autres filtres",
    named_first: "Nommé d’abord",
    named_first_here: "Nommé d’abord dans cette sélection",
    in_order_of_naming: "dans l’ordre de la première mention",
    do_not_name_it: "Ne le nomment pas : {sources}",
    together: "Nommé avec",
    shared_by_chance: "documents communs ; × le hasard",
    none_by_chance: "Aucun lieu plus souvent que par hasard.",
    what_is_said: "Ce qui est dit",
    sentences_oldest_first: Plural {
        one: "{n} phrase",
        other: "{n} phrases, les plus anciennes d’abord",
    },
    first_documents: "les {n} premiers documents sur {all}",
    page_of_place: "Page de ce lieu",
    off_the_map: "Hors de la carte : {places}.",
};

pub(super) const SEARCH: Search = Search {
    close_to: "proche de « {words} »",
    all_documents_with: "Tous les documents avec « {words} »",
    nothing_found: "Rien trouvé. Essayez moins de lettres.",
    searching: "Recherche…",
};

pub(super) const PLACE_PAGE: PlacePage = PlacePage {
    of_documents: Plural {
        one: "sur {n} document",
        other: "sur {n} documents",
    },
};
