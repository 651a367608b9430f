//! A briefing made by hand: its text carries the answers, its map is drawn roughly.

use geobrief::briefing::{
    Alternative, BriefedPlace, Briefing, InputRecord, PlacedMention, Status, UnmappedName,
};
use geobrief::cartography::{
    Frame, LabelKind, Land, MapLabel, MapSheet, Mark, PlaceAnchor, PlaceShape, Position, ShapeKind,
};
use geobrief::document::{Block, BlockId, Comment, CommentKind, Document, Fact, Metadata};
use geobrief::gazetteer::{Kind, Seat};
use geobrief::geo::{Bbox, LonLat};
use geobrief::recognize::Role;
use geobrief::score::Confidence;
use geobrief::span::Span;
use geobrief::summarize::{Sentence, Summary};

const TITLE: &[&str] =
    &["Rebels hold [Afghanistan|AF]’s border posts with [Tajikistan|TJ], [Russia|RU] says"];

const ARTICLE: &[&[&str]] = &[
    &[
        "The posts on [Afghanistan|AF]’s borders with [Tajikistan|TJ] and [Uzbekistan|UZ] changed hands within a week, [Russia|RU]’s defence minister has said.",
    ],
    &[
        "The minister told students in [Moscow|MOW] that nobody meant to cross the river.",
        "[Russia|RU] would go on training with its partners, he said.",
    ],
    &[
        "[Russia|RU] has a base in [Tajikistan|TJ], and [Moscow|MOW] has promised to defend it.",
        "[Uzbekistan|UZ] has made no such pact.",
    ],
    &[
        "On Wednesday the garrison of [Faizabad|FAI], capital of the northeastern [Badakhshan|BDS] province, gave up.",
        "An official counted nine provincial capitals lost in six days.",
    ],
    &[
        "The president flew to [Mazar-i-Sharif|MAZ], the largest city of the north, to speak to its defenders.",
    ],
    &["[Badakhshan|BDS] touches [Tajikistan|TJ], [Pakistan|PK] and [China|CN]."],
    &["Much of the land that faces [Central Asia|CA] is now out of the hands of [Kabul|KBL]."],
    &[
        "The [US|-US]-backed government asked for help.",
        "The [Soviet Union|-SU] had left [Afghanistan|AF] in 1989.",
    ],
];

/// A comment whose sentences carry their answers.
pub(crate) struct Said {
    pub(crate) author: String,
    pub(crate) kind: CommentKind,
    pub(crate) time: &'static str,
    pub(crate) sentences: Vec<String>,
}

pub(crate) fn said(
    author: &str,
    kind: CommentKind,
    time: &'static str,
    sentences: &[&str],
) -> Said {
    Said {
        author: author.to_owned(),
        kind,
        time,
        sentences: sentences.iter().map(|&s| s.to_owned()).collect(),
    }
}

fn comments() -> Vec<Said> {
    vec![
        said(
            "steppe_reader",
            CommentKind::User,
            "2021-08-11T17:35:00Z",
            &[
                "Last week they said that no city could be held.",
                " That aged quickly.",
                "\n\n",
                "A thread on the drills of [Russia|RU], [Tajikistan|TJ] and [Uzbekistan|UZ]:",
                "\nhttps://example.org/thread/142",
            ],
        ),
        said(
            "panj_watcher",
            CommentKind::User,
            "2021-08-11T17:02:00Z",
            &[
                "> «شهر [فیض‌آباد|FAI] سقوط کرد.»",
                "\n\n",
                "(The city of [Faizabad|FAI] has fallen.)",
                " Is the road past [Dawlatabad|DOW] still open?",
            ],
        ),
        said(
            "northern_route",
            CommentKind::Submitter,
            "2021-08-11T16:38:00Z",
            &[
                "SS: The whole frontier with [Uzbekistan|UZ] and [Tajikistan|TJ] is held.",
                " [Central Asia|CA] matters to [Moscow|MOW], and [Kyrgyzstan|KG] has a base too.",
            ],
        ),
        said(
            "AutoModerator",
            CommentKind::Bot,
            "2021-08-11T16:22:00Z",
            &["I am a bot.", " Contact the moderators."],
        ),
        said(
            "list_maker",
            CommentKind::Moderator,
            "2021-08-11T16:01:00Z",
            &[&format!("Again: {}.", ["[Kabul|KBL]"; 12].join(", "))],
        ),
    ]
}

/// What the fixture knows of a place.
struct Known {
    key: &'static str,
    id: &'static str,
    name: &'static str,
    kind: Kind,
    kind_label: &'static str,
    country: &'static str,
    lies_in: &'static str,
    at: Position,
    mark: Mark,
    status: Status,
    seat: Seat,
    evidence: &'static str,
}

const fn known(
    key: &'static str,
    id: &'static str,
    name: &'static str,
    (kind, kind_label, mark): (Kind, &'static str, Mark),
    country: &'static str,
    lies_in: &'static str,
    at: Position,
) -> Known {
    Known {
        key,
        id,
        name,
        kind,
        kind_label,
        country,
        lies_in,
        at,
        mark,
        status: Status::Sure,
        seat: Seat::None,
        evidence: "The only place of this name.",
    }
}

const COUNTRY: (Kind, &str, Mark) = (Kind::Country, "Country", Mark::Country);
const CITY: (Kind, &str, Mark) = (Kind::City, "City", Mark::Point);

const PLACES: [Known; 14] = [
    known(
        "AF",
        "gn:1149361",
        "Afghanistan",
        COUNTRY,
        "AF",
        "",
        [66.0, 33.9],
    ),
    known(
        "TJ",
        "gn:1220409",
        "Tajikistan",
        COUNTRY,
        "TJ",
        "",
        [71.3, 38.85],
    ),
    known(
        "UZ",
        "gn:1512440",
        "Uzbekistan",
        COUNTRY,
        "UZ",
        "",
        [64.1, 41.0],
    ),
    known(
        "RU",
        "gn:2017370",
        "Russia",
        COUNTRY,
        "RU",
        "",
        [62.0, 57.0],
    ),
    known(
        "PK",
        "gn:1168579",
        "Pakistan",
        COUNTRY,
        "PK",
        "",
        [71.4, 31.1],
    ),
    known("CN", "gn:1814991", "China", COUNTRY, "CN", "", [77.0, 37.3]),
    known(
        "KG",
        "gn:1527747",
        "Kyrgyzstan",
        COUNTRY,
        "KG",
        "",
        [74.6, 41.5],
    ),
    known(
        "CA",
        "ne:central-asia",
        "Central Asia",
        (Kind::Region, "Region", Mark::Area),
        "",
        "",
        [65.5, 44.2],
    ),
    Known {
        evidence: "The text says “northeastern Badakhshan province”.",
        ..known(
            "BDS",
            "gn:1147745",
            "Badakhshan",
            (Kind::Admin1, "Province", Mark::Shape),
            "AF",
            "Afghanistan",
            [71.15, 36.72],
        )
    },
    Known {
        evidence: "The text says “capital of the northeastern Badakhshan province”.",
        seat: Seat::Admin1,
        ..known(
            "FAI",
            "gn:1142170",
            "Fayzabad",
            CITY,
            "AF",
            "Badakhshan, Afghanistan",
            [70.58, 37.117],
        )
    },
    Known {
        kind_label: "Capital",
        seat: Seat::Country,
        ..known(
            "KBL",
            "gn:1138958",
            "Kabul",
            CITY,
            "AF",
            "Afghanistan",
            [69.172, 34.528],
        )
    },
    Known {
        status: Status::Likely,
        evidence: "“The largest city of the north” favours the city over the province of that name.",
        ..known(
            "MAZ",
            "gn:1133616",
            "Mazār-e Sharīf",
            CITY,
            "AF",
            "Balkh, Afghanistan",
            [67.11, 36.709],
        )
    },
    Known {
        kind_label: "Capital",
        seat: Seat::Country,
        ..known(
            "MOW",
            "gn:524901",
            "Moscow",
            CITY,
            "RU",
            "Russia",
            [37.618, 55.752],
        )
    },
    Known {
        status: Status::Check,
        evidence: "Two towns fit equally well and nothing in the text decides.",
        ..known(
            "DOW",
            "gn:1142776",
            "Dowlatābād",
            (Kind::Town, "Town", Mark::Point),
            "AF",
            "Balkh or Faryab",
            [66.821, 36.988],
        )
    },
];

/// Text with its mentions, taken apart.
#[derive(Default)]
struct Reader {
    text: String,
    blocks: Vec<Block>,
    sentences: Vec<Sentence>,
    mentions: Vec<(String, PlacedMention)>,
    unmapped: Vec<(String, PlacedMention)>,
}

impl Reader {
    /// Adds a block of sentences in which `[words|key]` is a mention; a key with a minus is one
    /// that is not mapped.
    fn block(&mut self, id: BlockId, sentences: &[impl AsRef<str>]) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        let mut number = 0;
        for (index, sentence) in sentences.iter().enumerate() {
            if index > 0 && !id.is_comment() {
                self.text.push(' ');
            }
            self.sentence(id, sentence.as_ref(), &mut number);
        }
        self.blocks.push(Block {
            id,
            span: self.span(start, self.text.len()),
        });
    }

    fn sentence(&mut self, block: BlockId, marked: &str, number: &mut u32) {
        let start = self.text.len() + marked.len() - marked.trim_start().len();
        let mut rest = marked;
        while let Some((before, after)) = rest.split_once('[') {
            let (mention, tail) = after.split_once(']').unwrap();
            let (words, key) = mention.split_once('|').unwrap();
            self.text.push_str(before);
            let from = self.text.len();
            self.text.push_str(words);
            let mention = PlacedMention {
                span: Span::new(&self.text, from, self.text.len()).unwrap(),
                block,
                sentence: self.sentences.len(),
                role: Role::Literal,
            };
            match key.strip_prefix('-') {
                Some(key) => self.unmapped.push((key.to_owned(), mention)),
                None => self.mentions.push((key.to_owned(), mention)),
            }
            rest = tail;
        }
        self.text.push_str(rest);
        if !marked.trim().is_empty() {
            *number += 1;
            let span = self.span(start, self.text.len());
            self.sentences.push(Sentence {
                block,
                number: *number,
                span,
            });
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(&self.text, start, end).unwrap()
    }
}

/// The briefing.
pub(crate) fn briefing() -> Briefing {
    with_comments(&comments())
}

/// The article with other comments below it.
pub(crate) fn with_comments(comments: &[Said]) -> Briefing {
    let mut reader = Reader::default();
    reader.block(BlockId::Title, TITLE);
    for (number, paragraph) in (1..).zip(ARTICLE) {
        reader.block(BlockId::Paragraph(number), paragraph);
    }
    for (number, comment) in (1..).zip(comments) {
        reader.block(BlockId::Comment(number), &comment.sentences);
    }
    let mut places: Vec<_> = PLACES.iter().map(|known| place(known, &reader)).collect();
    places.sort_by_key(|place| {
        (
            std::cmp::Reverse((place.article, place.comments)),
            place.name.clone(),
        )
    });
    let map = sheet(&places);
    let sentence = |block, number| {
        let found = reader
            .sentences
            .iter()
            .find(|s| (s.block, s.number) == (block, number));
        *found.unwrap()
    };
    let summary = Summary {
        bottom_line: Some(sentence(BlockId::Paragraph(1), 1)),
        takeaways: vec![
            sentence(BlockId::Paragraph(2), 1),
            sentence(BlockId::Paragraph(4), 1),
            sentence(BlockId::Paragraph(7), 1),
        ],
    };
    Briefing {
        document: document(&reader, comments),
        input: InputRecord {
            kind: "text",
            sha256: "0123456789abcdef".repeat(4),
            url: None,
        },
        summary,
        places,
        unmapped: vec![
            unmapped(
                &reader,
                "US",
                "US",
                Role::Associative,
                "Only in “US-backed”: describes a government, not a location.",
            ),
            unmapped(
                &reader,
                "SU",
                "Soviet Union",
                Role::Historical,
                "Ended in 1991; no present-day place stands for it.",
            ),
        ],
        sentences: reader.sentences,
        map,
    }
}

fn document(reader: &Reader, comments: &[Said]) -> Document {
    let comment = |said: &Said| Comment {
        author: said.author.clone(),
        kind: said.kind,
        time: Some(said.time.parse().unwrap()),
        score: None,
        parent: None,
    };
    Document {
        text: reader.text.clone(),
        metadata: Metadata {
            title: Fact::Stated(reader.blocks[0].span.slice(&reader.text).to_owned()),
            site: Fact::Stated("northern-dispatch.example".to_owned()),
            author: Fact::Missing,
            submitter: Fact::Stated("northern_route".to_owned()),
            date: Fact::Inferred {
                value: "2021-08-11".parse().unwrap(),
                from: "the comments",
            },
            url: None,
            language: "en",
        },
        blocks: reader.blocks.clone(),
        comments: comments.iter().map(comment).collect(),
    }
}

fn place(known: &Known, reader: &Reader) -> BriefedPlace {
    let own = (reader.mentions.iter()).filter(|(key, _)| key == known.key);
    let mentions: Vec<_> = own.map(|(_, mention)| *mention).collect();
    let comments = mentions.iter().filter(|m| m.block.is_comment()).count();
    BriefedPlace {
        id: known.id.to_owned(),
        name: known.name.to_owned(),
        label: mentions
            .first()
            .map_or(known.name, |m| m.span.slice(&reader.text))
            .to_owned(),
        kind: known.kind,
        kind_label: known.kind_label.to_owned(),
        country: known.country.to_owned(),
        admin1: String::new(),
        lies_in: known.lies_in.to_owned(),
        point: lon_lat(known.at),
        bbox: None::<Bbox>,
        population: 0,
        seat: known.seat,
        status: known.status,
        confidence: Confidence::new(0.9),
        article: mentions.len() - comments,
        comments,
        mentions,
        evidence: vec![known.evidence.to_owned()],
        alternatives: alternatives(known.key),
    }
}

fn alternatives(key: &str) -> Vec<Alternative> {
    let alternative = |id: &str, label: &str, country: &str, at, reason: &str| Alternative {
        id: id.to_owned(),
        name: label.split(',').next().unwrap().to_owned(),
        country: country.to_owned(),
        label: label.to_owned(),
        point: lon_lat(at),
        confidence: Confidence::new(0.02),
        reason: reason.to_owned(),
    };
    match key {
        "FAI" => vec![
            alternative(
                "gn:1271976",
                "Faizabad, Uttar Pradesh, India",
                "IN",
                [82.15, 26.775],
                "larger, but not in Badakhshan",
            ),
            alternative(
                "gn:1142171",
                "Fayzabad, Jowzjan, Afghanistan",
                "AF",
                [66.459, 36.821],
                "right country, wrong province",
            ),
        ],
        "DOW" => vec![
            alternative(
                "gn:1142776",
                "Dowlatābād, Balkh",
                "AF",
                [66.821, 36.988],
                "32 km from Mazar-i-Sharif, which the article names",
            ),
            alternative(
                "gn:1142777",
                "Dowlatābād, Faryab",
                "AF",
                [64.921, 36.433],
                "the comment names no road",
            ),
        ],
        _ => vec![],
    }
}

fn unmapped(reader: &Reader, key: &str, name: &str, role: Role, reason: &str) -> UnmappedName {
    let own = reader.unmapped.iter().filter(|(k, _)| k == key);
    UnmappedName {
        name: name.to_owned(),
        role,
        reason: reason.to_owned(),
        mentions: own.map(|(_, mention)| *mention).collect(),
    }
}

fn lon_lat([lon, lat]: Position) -> LonLat {
    LonLat::new(lon, lat).unwrap()
}

const FRAME: Frame = Frame {
    west: 60.4,
    south: 29.9,
    east: 75.4,
    north: 41.3,
};

fn sheet(places: &[BriefedPlace]) -> MapSheet {
    let land = |country: Option<&str>, corners: &[Position]| Land {
        country: country.map(str::to_owned),
        polygons: vec![vec![corners.to_vec()]],
    };
    let border = vec![
        [61.2, 35.6],
        [64.5, 36.4],
        [67.8, 37.2],
        [70.2, 37.6],
        [71.5, 36.6],
        [74.9, 37.2],
    ];
    let badakhshan = vec![
        [69.9, 35.5],
        [71.2, 36.1],
        [74.8, 37.3],
        [71.6, 36.9],
        [71.4, 38.4],
        [70.3, 38.2],
    ];
    MapSheet {
        frame: FRAME,
        detail: Frame { west: 48.0, south: 24.0, east: 86.0, north: 48.0 },
        land: vec![
            land(Some("AF"), &[[60.9, 29.9], [66.3, 29.9], [71.0, 34.0], [74.9, 37.2], [71.5, 36.6], [70.2, 37.6], [67.8, 37.2], [64.5, 36.4], [61.2, 35.6]]),
            land(Some("TJ"), &[[67.8, 37.2], [70.2, 37.6], [71.5, 36.6], [74.9, 37.2], [73.7, 39.4], [69.5, 40.2], [67.7, 39.6]]),
            land(Some("UZ"), &[[64.5, 37.4], [67.8, 37.2], [67.7, 39.6], [71.0, 42.2], [62.0, 43.5], [56.0, 45.0], [56.0, 41.2], [61.0, 41.2]]),
            land(Some("PK"), &[[66.3, 29.9], [61.6, 25.1], [67.0, 24.8], [74.0, 30.0], [75.0, 33.0], [71.0, 34.0]]),
            land(Some("KG"), &[[69.5, 40.2], [73.7, 39.4], [80.0, 42.0], [74.0, 43.2], [71.0, 42.2]]),
            land(Some("CN"), &[[74.9, 37.2], [86.0, 30.0], [86.0, 48.0], [80.0, 42.0], [73.7, 39.4]]),
            land(None, &[[48.0, 28.0], [61.6, 25.1], [66.3, 29.9], [60.9, 29.9], [61.2, 35.6], [64.5, 37.4], [61.0, 41.2], [56.0, 41.2], [54.0, 37.3], [48.0, 38.0]]),
        ],
        coarse_land: vec![
            land(Some("RU"), &[[30.0, 48.0], [86.0, 48.0], [130.0, 48.0], [170.0, 65.0], [100.0, 77.0], [40.0, 68.0]]),
            land(None, &[[-17.0, 15.0], [10.0, 4.0], [20.0, -34.0], [50.0, 11.0], [32.0, 31.0], [-10.0, 33.0]]),
        ],
        lakes: vec![vec![vec![[76.3, 42.4], [77.5, 42.1], [78.3, 42.6], [77.2, 42.7]]]],
        coast: vec![vec![[48.0, 28.0], [54.0, 26.5], [61.6, 25.1], [67.0, 24.8]]],
        borders: vec![border],
        disputed: vec![vec![[74.0, 35.9], [76.0, 34.6], [78.0, 34.2]]],
        admin1: vec![vec![[66.0, 33.0], [67.5, 34.5], [69.5, 35.4]]],
        coarse_coast: vec![],
        coarse_borders: vec![],
        shapes: vec![
            shape("gn:1147745", ShapeKind::Exact, badakhshan),
            shape("ne:central-asia", ShapeKind::Soft, vec![[50.0, 37.0], [75.0, 37.0], [87.0, 48.0], [60.0, 55.0]]),
        ],
        anchors: places.iter().map(anchor).collect(),
        labels: labels(places),
        disputed_areas: vec!["Gilgit-Baltistan".to_owned(), "Azad Kashmir".to_owned()],
        description: "Map of Afghanistan and its neighbours. Faizabad in Badakhshan province, Mazar-i-Sharif and Kabul are marked.".to_owned(),
        globe: vec![
            vec![vec![[-10.0, 36.0], [30.0, 31.0], [60.0, 25.0], [78.0, 8.0], [105.0, 10.0], [122.0, 40.0], [170.0, 65.0], [60.0, 70.0], [10.0, 60.0]]],
            vec![vec![[-17.0, 15.0], [10.0, 4.0], [20.0, -34.0], [50.0, 11.0], [32.0, 31.0], [-10.0, 33.0]]],
        ],
    }
}

fn shape(place: &str, kind: ShapeKind, ring: Vec<Position>) -> PlaceShape {
    PlaceShape {
        place: place.to_owned(),
        kind,
        polygons: vec![vec![ring]],
    }
}

fn known_of(place: &BriefedPlace) -> &'static Known {
    PLACES.iter().find(|known| known.id == place.id).unwrap()
}

fn anchor(place: &BriefedPlace) -> PlaceAnchor {
    let known = known_of(place);
    let [lon, lat] = known.at;
    let reach = if known.mark == Mark::Point { 0.0 } else { 2.0 };
    let in_frame =
        (FRAME.west..=FRAME.east).contains(&lon) && (FRAME.south..=FRAME.north).contains(&lat);
    PlaceAnchor {
        place: place.id.clone(),
        mark: known.mark,
        at: known.at,
        bounds: Frame {
            west: lon - reach,
            south: lat - reach,
            east: lon + reach,
            north: lat + reach,
        },
        north: (known.mark == Mark::Shape).then_some([70.9, 38.4]),
        in_frame,
        candidates: match known.status {
            Status::Check => vec![known.at, [64.921, 36.433]],
            _ => vec![],
        },
    }
}

fn labels(places: &[BriefedPlace]) -> Vec<MapLabel> {
    let mut labels: Vec<_> = places
        .iter()
        .map(|place| {
            let known = known_of(place);
            let (kind, min_zoom, max_zoom) = match known.mark {
                Mark::Point => (LabelKind::Marked, 3.0, 20.0),
                Mark::Country => (LabelKind::Country, 3.4, 20.0),
                Mark::Shape => (LabelKind::Province, 5.4, 20.0),
                Mark::Area => (LabelKind::Region, 3.9, 4.9),
            };
            MapLabel {
                text: place.label.clone(),
                kind,
                place: Some(place.id.clone()),
                at: vec![known.at],
                min_zoom,
                max_zoom,
            }
        })
        .collect();
    labels.sort_by_key(|label| label.kind);
    for (text, kind, at, min_zoom) in [
        ("Turkmenistan", LabelKind::Country, [59.2, 38.9], 4.0),
        ("Arabian Sea", LabelKind::Water, [64.0, 20.0], 4.2),
        ("Dushanbe", LabelKind::Capital, [68.78, 38.54], 4.6),
        ("Herat", LabelKind::Town, [62.2, 34.35], 5.3),
        ("Hindu Kush", LabelKind::Landform, [68.75, 35.4], 5.6),
    ] {
        labels.push(MapLabel {
            text: text.to_owned(),
            kind,
            place: None,
            at: vec![at],
            min_zoom,
            max_zoom: 20.0,
        });
    }
    labels
}
