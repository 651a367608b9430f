//! The formats that `geobrief gazetteer import` reads; every sample is this project's own.

use std::fs;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::gazetteer_import::User;

/// Imports a file, and shows the place that bears the name.
#[track_caller]
pub(crate) fn imported(user: &User, file: &str, more: &[&str], name: &str) -> Value {
    let (_, said) = user.done(&[&["import", file, "--as", "x"], more].concat());
    let (card, _) = user.done(&["show", name, "--format", "json"]);
    let cards: Value = serde_json::from_str(&card).unwrap_or_else(|_| panic!("{said}"));
    cards[0].clone()
}

#[track_caller]
pub(crate) fn has(place: &Value, expected: &[(&str, Value)]) {
    for (member, value) in expected {
        assert_eq!(&place[*member], value, "{member} of {place}");
    }
}

#[test]
fn a_table_with_usual_headers_needs_no_mapping() {
    let user = User::new();
    let table = "id;Name;Latitude;Longitude;Type;Population;Aliases;Country\n\
        u:1;Xanthopetra;37,1;70,6;Village;1 200;Xanth|Petra;AF\n\
        u:2;;1;2;;;;\nu:3;Far;95;2;;;;\nu:4;Words;here;there;;;;\n";
    let file = user.write("camps.csv", table);
    let place = imported(&user, &file, &[], "Xanthopetra");
    has(
        &place,
        &[
            ("id", "u:1".into()),
            ("kind", "village".into()),
            ("lat", 37.1.into()),
            ("population", 1200.into()),
            ("country", "AF".into()),
            ("admin1", "Badakhshan".into()),
        ],
    );
    assert_eq!(
        place["names"]["alias"],
        serde_json::json!(["Xanth", "Petra"])
    );
    let said = user.done(&["import", &file]).1;
    for words in [
        "camps.csv:3: the place has no name",
        "camps.csv:4: the coordinates do not exist",
        "camps.csv:5: latitude or longitude is no number",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}

#[test]
fn columns_can_be_mapped_and_missing_ones_are_named() {
    let user = User::new();
    let file = user.write(
        "t.csv",
        "Camp,Y,X,What\n\"Quorl, the \"\"big\"\" one\",37.1,70.6,refugee camp\n",
    );
    let missing = user.fails(1, &["import", &file]);
    assert!(
        missing.contains("--column name=COLUMN, one of: camp, y, x, what"),
        "{missing}"
    );
    let map = ["--column", "name=Camp", "--column", "kind=What"];
    let place = imported(&user, &file, &map, "Quorl, the \"big\" one");
    has(
        &place,
        &[
            ("kind", "refugee camp".into()),
            ("family", "camp".into()),
            ("id", "user:quorl-the-big-one@37.1000,70.6000".into()),
        ],
    );
    let wrong = user.fails(1, &["import", &file, "--column", "name=Nope"]);
    assert!(wrong.contains("there is no column `Nope`"), "{wrong}");
    let field = user.fails(1, &["import", &file, "--column", "nom=Camp"]);
    assert!(field.contains("there is no field `nom`"), "{field}");
}

#[test]
fn packed_files_are_unpacked() {
    let user = User::new();
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed
        .write_all(b"name\tlat\tlon\nXanthopetra\t37.1\t70.6\n")
        .unwrap();
    let file = user.write("t.tsv.gz", packed.finish().unwrap());
    has(
        &imported(&user, &file, &[], "Xanthopetra"),
        &[("lon", 70.6.into())],
    );
}

#[test]
fn linked_places_come_as_json_and_as_table() {
    let user = User::new();
    let json = r#"{"type": "FeatureCollection",
      "@context": "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld",
      "features": [{"@id": "https://example.org/p/1", "type": "Feature",
        "properties": {"title": "Xanthopetra", "ccodes": ["AF"]},
        "names": [{"toponym": "Xanthopetra"}, {"toponym": "Petra Xanthe"}],
        "types": [{"identifier": "aat:300008347", "label": "inhabited place"}],
        "descriptions": [{"value": "A place of yellow stone."}],
        "geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [70.6, 37.1]}]}}]}"#;
    let file = user.write("places.jsonld", json);
    let place = imported(&user, &file, &[], "Petra Xanthe");
    has(
        &place,
        &[
            ("id", "https://example.org/p/1".into()),
            ("kind", "village".into()),
            ("note", "A place of yellow stone.".into()),
        ],
    );
    let table = "id\ttitle\ttitle_source\tstart\tccodes\tvariants\ttypes\tlon\tlat\n\
        7\tQuorlbek\town\t1900\tAF\tQuorl;Korlbek\tsettlement\t70.7\t37.2\n";
    let file = user.write("places.tsv", table);
    let place = imported(&user, &file, &[], "Korlbek");
    has(
        &place,
        &[
            ("id", "user:7".into()),
            ("name", "Quorlbek".into()),
            ("country", "AF".into()),
        ],
    );
}

#[test]
fn wikidata_comes_as_dump_and_as_query_results() {
    let user = User::new();
    let value = |value: &str| format!(r#"[{{"mainsnak": {{"datavalue": {{"value": {value}}}}}}}]"#);
    let entity = format!(
        r#"{{"type": "item", "id": "Q99999901",
          "labels": {{"en": {{"value": "Xanthopetra"}}, "el": {{"value": "Ξανθόπετρα"}}}},
          "aliases": {{"en": [{{"value": "Yellow Petra"}}]}}, "descriptions": {{"en": {{"value": "a village"}}}},
          "claims": {{"P625": {}, "P31": {}, "P1082": {}}}}}"#,
        value(
            r#"{"latitude": 37.1, "longitude": 70.6, "globe": "http://www.wikidata.org/entity/Q2"}"#
        ),
        value(r#"{"id": "Q532"}"#),
        value(r#"{"amount": "+321"}"#),
    );
    let person = r#"{"id": "Q1", "labels": {"en": {"value": "Someone"}}, "claims": {}}"#;
    let expected = [
        ("id", "wd:Q99999901".into()),
        ("kind", "village".into()),
        ("population", 321.into()),
        ("country", "AF".into()),
    ];
    for dump in [
        format!("[\n{person},\n{entity}\n]\n"),
        format!(r#"{{"entities": {{"Q1": {person}, "Q99999901": {entity}}}}}"#),
        format!(
            "{}\n{}\n",
            person.replace('\n', " "),
            entity.replace('\n', " ")
        ),
    ] {
        let file = user.write("wikidata.json", &dump);
        has(
            &imported(&user, &file, &["--format", "wikidata"], "Yellow Petra"),
            &expected,
        );
    }
    let results = r#"{"head": {"vars": ["item", "itemLabel", "where"]}, "results": {"bindings": [
        {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q99999902"},
         "itemLabel": {"value": "Quorlbek"}, "where": {"value": "Point(70.7 37.2)"}}]}}"#;
    let flat = r#"[{"item": "http://www.wikidata.org/entity/Q99999902", "itemLabel": "Quorlbek", "where": "Point(70.7 37.2)"}]"#;
    for text in [results, flat] {
        let file = user.write("query.json", text);
        has(
            &imported(&user, &file, &[], "Quorlbek"),
            &[("id", "wd:Q99999902".into()), ("lat", 37.2.into())],
        );
    }
}

#[test]
fn overpass_answers_need_centres() {
    let user = User::new();
    let answer = r#"{"version": 0.6, "generator": "Overpass API", "elements": [
        {"type": "node", "id": 5, "lat": 37.1, "lon": 70.6,
         "tags": {"name": "Ζ", "name:en": "Xanthopetra", "alt_name": "Petra One;Petra Two", "place": "hamlet"}},
        {"type": "way", "id": 6, "center": {"lat": 37.2, "lon": 70.7}, "tags": {"name": "Quorl Base", "landuse": "military"}},
        {"type": "way", "id": 7, "nodes": [1, 2], "tags": {"name": "Nowhere", "place": "village"}},
        {"type": "node", "id": 8, "lat": 1, "lon": 1, "tags": {"name": "Corner Shop", "shop": "yes"}},
        {"type": "node", "id": 9, "lat": 1, "lon": 1}]}"#;
    let file = user.write("overpass.json", answer);
    let place = imported(&user, &file, &[], "Petra Two");
    has(
        &place,
        &[
            ("id", "osm:node/5".into()),
            ("name", "Xanthopetra".into()),
            ("kind", "village".into()),
        ],
    );
    has(
        &imported(&user, &file, &[], "Quorl Base"),
        &[("id", "osm:way/6".into()), ("kind", "base".into())],
    );
    let said = user.done(&["import", &file]).1;
    assert!(
        said.contains("ask for `out center`") && said.contains("1 no places"),
        "{said}"
    );
}

#[test]
fn whos_on_first_is_one_feature_a_file() {
    let user = User::new();
    let feature = r#"{"id": 77, "type": "Feature", "properties": {"wof:id": 77, "wof:name": "Xanthos",
        "name:eng_x_preferred": ["Xanthopetra"], "name:ell_x_preferred": ["Ξανθόπετρα"],
        "wof:placetype": "locality", "wof:country": "AF", "lbl:latitude": 37.1, "lbl:longitude": 70.6,
        "wof:population": 6000}, "bbox": [70, 37, 71, 38],
        "geometry": {"type": "Polygon", "coordinates": [[[70,37],[71,37],[71,38],[70,37]]]}}"#;
    let file = user.write("77.geojson", feature);
    let place = imported(&user, &file, &[], "Ξανθόπετρα");
    has(
        &place,
        &[
            ("id", "wof:77".into()),
            ("name", "Xanthopetra".into()),
            ("kind", "town".into()),
            ("bbox", serde_json::json!([70.0, 37.0, 71.0, 38.0])),
        ],
    );
}

#[test]
fn a_shapefile_is_read_with_its_table() {
    use shapefile::dbase::{FieldValue, Record, TableWriterBuilder};
    let user = User::new();
    let path = user.write("ne.shp", "");
    let table = TableWriterBuilder::new()
        .add_character_field("NAME".try_into().unwrap(), 50)
        .add_character_field("FEATURECLA".try_into().unwrap(), 50)
        .add_numeric_field("NE_ID".try_into().unwrap(), 12, 0);
    let mut writer = shapefile::Writer::from_path(&path, table).unwrap();
    let record = |name: &str, class: &str, id: f64| {
        let mut record = Record::default();
        let text = |text: &str| FieldValue::Character(Some(text.to_owned()));
        record.insert("NAME".into(), text(name));
        record.insert("FEATURECLA".into(), text(class));
        record.insert("NE_ID".into(), FieldValue::Numeric(Some(id)));
        record
    };
    let ring = [
        (60.0, 30.0),
        (60.0, 34.0),
        (64.0, 34.0),
        (64.0, 30.0),
        (60.0, 30.0),
    ];
    let ring = ring.map(|(x, y)| shapefile::Point::new(x, y));
    let polygon = shapefile::Polygon::new(shapefile::PolygonRing::Outer(ring.to_vec()));
    writer
        .write_shape_and_record(&polygon, &record("Quorl Desert", "Desert", 1_159_100.0))
        .unwrap();
    drop(writer);
    let place = imported(&user, &path, &[], "Quorl Desert");
    has(
        &place,
        &[
            ("id", "ne:1159100".into()),
            ("kind", "desert".into()),
            ("bbox", serde_json::json!([60.0, 30.0, 64.0, 34.0])),
        ],
    );
    let packed = user.write("desert.zip", "");
    let mut archive = zip::ZipWriter::new(fs::File::create(&packed).unwrap());
    for name in ["ne.shp", "ne.dbf"] {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(name, options).unwrap();
        let bytes = fs::read(std::path::Path::new(&path).with_file_name(name)).unwrap();
        archive.write_all(&bytes).unwrap();
    }
    archive.finish().unwrap();
    let other = User::new();
    let place = imported(&other, &packed, &[], "Quorl Desert");
    has(&place, &[("id", "ne:1159100".into())]);
    fs::remove_file(std::path::Path::new(&path).with_extension("dbf")).unwrap();
    assert!(
        user.fails(1, &["import", &path])
            .contains("not a shapefile with its .dbf")
    );
}

#[test]
fn placemarks_and_waypoints_are_places() {
    let user = User::new();
    let kml = r#"<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>All</name>
        <Placemark><name>Quorl &amp; Co&#x2E;</name><description><![CDATA[<b>Old</b> depot]]></description>
          <Point><coordinates> 70.6,37.1,12 </coordinates></Point></Placemark>
        <Placemark><name>Quorl Zone</name><Polygon><outerBoundaryIs><LinearRing><coordinates>
          60,30 64,30 64,34 60,30</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
        <Placemark><name>Nowhere</name></Placemark></Document></kml>"#;
    let file = user.write("my.kml", kml);
    let place = imported(&user, &file, &[], "Quorl & Co.");
    has(
        &place,
        &[("note", "Old depot".into()), ("lat", 37.1.into())],
    );
    has(
        &imported(&user, &file, &[], "Quorl Zone"),
        &[("bbox", serde_json::json!([60.0, 30.0, 64.0, 34.0]))],
    );
    assert!(
        user.done(&["import", &file])
            .1
            .contains("my.kml:place 3: the place has no position")
    );
    let gpx = r#"<gpx version="1.1"><wpt lat="37.1" lon="70.6"><name>Quorl Post</name><type>camp</type></wpt></gpx>"#;
    let file = user.write("my.gpx", gpx);
    has(
        &imported(&user, &file, &[], "Quorl Post"),
        &[("kind", "camp".into())],
    );
    let broken = user.write("broken.kml", "<kml><Placemark><name>A</wrong></kml>");
    assert!(user.fails(1, &["import", &broken]).contains("not XML"));
}

#[test]
fn geojson_of_anybody_is_read() {
    let user = User::new();
    let features = r#"{"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "x:1", "properties": {"name": "Xanthopetra", "kind": "village"},
         "geometry": {"type": "Point", "coordinates": [70.6, 37.1]}},
        {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]}"#;
    let file = user.write("any.geojson", features);
    has(
        &imported(&user, &file, &[], "Xanthopetra"),
        &[("id", "x:1".into())],
    );
    assert!(
        user.done(&["import", &file])
            .1
            .contains("any.geojson:feature 2: the place has no name")
    );
    let broken = user.write(
        "broken.geojson",
        r#"{"type": "FeatureCollection", "features": [{"a": ]}"#,
    );
    assert!(user.fails(1, &["import", &broken]).contains("not JSON"));
}
