//! "located at", "40 km north-east of the port of …".

use crate::vocabulary::Positions;

#[rustfmt::skip]
pub(super) const POSITIONS: Positions = Positions {
    cues: &[
    "coordinates", "coordinate", "coords", "position", "positions", "gps", "latitude", "longitude",
    "lat", "lon", "long", "lng", "latlong", "lat/lon", "location", "located", "geolocated",
    "geolocation", "grid", "mgrs", "utm", "waypoint", "pinpointed", "wgs84",
],
    after_cues: &[
    "of", "at", "is", "are", "was", "were", "the", "a", "as", "in", "decimal", "degrees", "reference",
    "about", "around", "near", "approximately", "roughly", "point", "ref", "exact", "approximate",
],
    prepositions: &["at", "near", "around"],
    after: &[
    "and", "or", "in", "on", "at", "near", "where", "which", "was", "is", "were", "about", "around",
    "according", "said", "the", "a", "an", "by", "just", "with", "after", "before", "when", "while",
    "from", "to", "for", "as", "inside", "outside", "north", "south", "east", "west", "had", "has",
    "have", "that", "but", "shows", "showed", "it", "they", "he", "she", "we", "late", "early",
    "during", "between", "off", "within", "along", "but", "yesterday", "today", "overnight",
],
    other_figures: &[
    "closed", "traded", "trading", "trades", "shares", "index", "rate", "rates", "yen", "dollar",
    "dollars", "euro", "euros", "rupee", "rupees", "rouble", "ruble", "lira", "yuan", "pound",
    "percent", "points", "odds", "seconds", "lap", "laps", "sector", "race", "qualifying", "scored",
    "score", "scores", "average", "averages", "ratio", "ratios", "version", "versions", "release",
    "price", "prices", "priced", "quoted", "earnings", "yield", "yields", "temperature",
    "temperatures", "interval", "coefficient", "mean", "deviation", "accuracy", "precision", "loss",
    "bid", "ask", "futures", "stock", "stocks", "currency", "exchange", "batting",
],
    between_name_and_position: &[
    "at", "located", "situated", "lies", "is", "was", "the", "coordinates", "position", "grid",
    "reference", "gps", "lat", "mgrs", "utm", "about", "approximately", "approx", "in", "and",
    "wgs84", "latitude", "location", "exact",
],
    openers: &[
    "the", "at", "in", "near", "from", "on", "a", "an", "to", "and", "of",
],
    units: &[
    ("km", 1.0),
    ("kms", 1.0),
    ("kilometre", 1.0),
    ("kilometres", 1.0),
    ("kilometer", 1.0),
    ("kilometers", 1.0),
    ("mile", 1.609_344),
    ("miles", 1.609_344),
    ("mi", 1.609_344),
    ("nm", 1.852),
    ("nmi", 1.852),
    ("metre", 0.001),
    ("metres", 0.001),
    ("meter", 0.001),
    ("meters", 0.001),
    ("m", 0.001),
],
    nautical: &["nautical", "sea"],
    directions: ["north", "east", "south", "west"],
    points: [
    "N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW",
    "NNW",
],
    before_directions: &["to", "the", "due", "or", "so", "just", "further", "away", "about"],
    of: &["of", "from"],
    away: &["from", "off", "outside", "offshore", "away", "inland"],
    before_places: &[
    "the", "of", "from", "coast", "coastline", "shore", "shores", "coastal", "port", "city", "town",
    "village", "capital", "island", "center", "centre", "central", "downtown", "provincial", "strategic",
    "regional", "besieged", "nearby", "northern", "southern", "eastern", "western", "border",
    "airport", "base", "historic", "its", "crossing", "outskirts",
],
    miles: &["mile", "miles"],
    price_words: &["v", "version", "no", "nos", "rs", "usd"],
    direction_endings: &["wards", "ward"],
    off: "off",
    range: "to",
    hundred: "hundred",
    and: "and",
    one: "a",
    leads_to_name: &["of", "city", "town", "port", "village", "capital"],
    borders: &["border", "frontier", "borders"],
};
