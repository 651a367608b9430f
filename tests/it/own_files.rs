//! Files of places as people really have them: encodings, headers, columns in their languages, positions in
//! every form and place, wrappers of other programs. Each is imported with the right names and points.

use std::io::Write as _;

use serde_json::{Value, json};

use crate::gazetteer_import::User;

/// Of each file the names that it holds, with latitude and longitude.
type Places = &'static [(&'static str, f64, f64)];

const ONE: Places = &[("Zarkhel Post", 36.707, 67.212)];
const TWO: Places = &[("Zarkhel Post", 36.707, 67.212), ("Murghak", 36.9, 68.1)];
const SOUTH: Places = &[
    ("Zarkhel Post", 36.707, 67.212),
    ("Punta Seca", -12.5, -77.1),
];

/// The imported places, each as its card.
#[track_caller]
fn imported(name: &str, bytes: impl AsRef<[u8]>) -> (Vec<Value>, String) {
    let user = User::new();
    let file = user.write(name, bytes);
    let (_, said) = user.done(&["import", &file, "--as", "t"]);
    let (cards, _) = user.done(&["list", "--imported", "--format", "json"]);
    let cards: Value = serde_json::from_str(&cards).unwrap();
    (cards.as_array().unwrap().clone(), said)
}

#[track_caller]
fn holds(name: &str, bytes: impl AsRef<[u8]>, places: Places) {
    let (cards, said) = imported(name, bytes);
    assert_eq!(cards.len(), places.len(), "{name}: {cards:?} {said}");
    for (own, lat, lon) in places {
        let is_it = |card: &&Value| {
            let near = |member: &str, degrees: f64| {
                (card[member].as_f64().unwrap() - degrees).abs() < 1e-4
            };
            card["name"] == *own && near("lat", *lat) && near("lon", *lon)
        };
        assert!(
            cards.iter().any(|card| is_it(&card)),
            "{name}: {own}: {cards:?}"
        );
    }
}

#[test]
fn headers_are_found_behind_titles_and_under_any_usual_name() {
    for (table, places) in [
        (
            "sep=;\nname;lat;lon\nZarkhel Post;36.707;67.212\nMurghak;36.9;68.1\n",
            TWO,
        ),
        (
            "List of posts, 2024;;\n;;\nname;lat;lon\nZarkhel Post;36,707;67,212\nMurghak;36,9;68,1\n",
            TWO,
        ),
        (
            "Posts of the province\n\nname,lat,lon\nZarkhel Post,36.707,67.212\nMurghak,36.9,68.1\n",
            TWO,
        ),
        (
            "Place name,Latitude,Longitude\n#loc+name,#geo+lat,#geo+lon\nZarkhel Post,36.707,67.212\n",
            ONE,
        ),
        (
            "nom;latitude;longitude;catégorie\nZarkhel Post;36,707;67,212;pont\n",
            ONE,
        ),
        (
            "Nome,Latitude,Longitude,Tipo\nZarkhel Post,36.707,67.212,ponte\n",
            ONE,
        ),
        (
            "Nombre,Latitud,Longitud,Tipo\nZarkhel Post,36.707,67.212,cárcel\n",
            ONE,
        ),
        (
            "Ad;Enlem;Boylam;Tür\nZarkhel Post;36.707;67.212;köprü\n",
            ONE,
        ),
        (
            "Название,Широта,Долгота,Тип\nZarkhel Post,36.707,67.212,блокпост\n",
            ONE,
        ),
        ("Назва,Широта,Довгота\nZarkhel Post,36.707,67.212\n", ONE),
        (
            "الاسم,خط العرض,خط الطول,النوع\nZarkhel Post,36.707,67.212,معبر\n",
            ONE,
        ),
        (
            "ident,type,name,latitude_deg,longitude_deg\nX,small_airport,Zarkhel Post,36.707,67.212\n",
            ONE,
        ),
    ] {
        holds("own.csv", table, places);
    }
}

#[test]
fn kinds_in_the_languages_of_their_columns_have_their_families() {
    for (table, word, family) in [
        (
            "Nom;Latitude;Longitude;Catégorie\nA;36,7;67,2;hôpital\n",
            "hôpital",
            "hospital",
        ),
        (
            "Название,Широта,Долгота,Тип\nА,36.7,67.2,блокпост\n",
            "блокпост",
            "checkpoint",
        ),
        (
            "الاسم,خط العرض,خط الطول,النوع\nزرخيل,36.7,67.2,معبر\n",
            "معبر",
            "crossing",
        ),
        (
            "Ad;Enlem;Boylam;Tür\nA;36.7;67.2;köprü\n",
            "köprü",
            "bridge",
        ),
    ] {
        let (cards, _) = imported("own.csv", table);
        assert_eq!(
            (&cards[0]["kind"], &cards[0]["family"]),
            (&json!(word), &json!(family))
        );
    }
}

#[test]
fn positions_are_found_wherever_a_row_has_them() {
    for (table, places) in [
        (
            "name,lat,lat_dir,lon,lon_dir\nZarkhel Post,36.707,N,67.212,E\nPunta Seca,12.5,S,77.1,W\n",
            SOUTH,
        ),
        (
            "name,link\nZarkhel Post,\"https://www.google.com/maps/@36.707,67.212,15z\"\nMurghak,https://maps.google.com/?q=36.9%2C68.1\n",
            TWO,
        ),
        (
            "name,lat,lon\nZarkhel Post,36.707,67.212\nPunta Seca,\u{2212}12.5,\u{2212}77.1\n",
            SOUTH,
        ),
        (
            "name,lat,lon\nZarkhel Post,36.707°N,67.212°E\nPunta Seca,12.5 S,77.1 W\n",
            SOUTH,
        ),
        (
            "name;WKT\nZarkhel Post;POINT Z (67.212 36.707 800)\nMurghak;POINT(68.1 36.9)\n",
            TWO,
        ),
    ] {
        holds("own.csv", table, places);
    }
    let (cards, _) = imported(
        "own.csv",
        "name,easting,northing,zone\nZarkhel Post,340294,4063859,42S\n",
    );
    assert!(
        (cards[0]["lat"].as_f64().unwrap() - 36.707).abs() < 1e-4,
        "{cards:?}"
    );
}

#[test]
fn json_of_other_programs_is_unwrapped() {
    let feature = |name: &str, lon: f64, lat: f64| {
        json!({"type": "Feature", "properties": {"name": name},
               "geometry": {"type": "Point", "coordinates": [lon, lat]}})
    };
    let both = [
        feature("Zarkhel Post", 67.212, 36.707),
        feature("Murghak", 68.1, 36.9),
    ];
    let umap = json!({"type": "umap", "properties": {"name": "posts"},
        "layers": [{"type": "FeatureCollection", "features": both}]});
    holds("posts.umap", umap.to_string(), TWO);
    let server = json!({"geometryType": "esriGeometryPoint", "spatialReference": {"wkid": 4326}, "features": [
        {"attributes": {"NAME": "Zarkhel Post"}, "geometry": {"x": 67.212, "y": 36.707}},
        {"attributes": {"NAME": "Murghak"}, "geometry": {"x": 68.1, "y": 36.9}}]});
    holds("server.json", server.to_string(), TWO);
    let wrapped = json!({"data": {"sites": [
        {"name": "Zarkhel Post", "location": {"lat": 36.707, "lon": 67.212}},
        {"name": "Murghak", "location": {"lat": 36.9, "lon": 68.1}}]}});
    holds("wrapped.json", wrapped.to_string(), TWO);
    let round = feature("Zarkhel Post", 67.212 + 360.0, 36.707);
    holds("round.geojson", round.to_string(), ONE);
    let text: Vec<u8> = json!({"type": "FeatureCollection", "features": both})
        .to_string()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    holds("utf16.geojson", [&[0xFF, 0xFE][..], &text].concat(), TWO);
}

#[test]
fn every_document_of_a_package_is_read_and_links_are_told() {
    let kml = |inside: &str| {
        format!("<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>{inside}</Document></kml>")
    };
    let link = "<NetworkLink><name>l</name><Link><href>layers/a.kml</href></Link></NetworkLink>";
    let mark = |name: &str, at: &str| {
        format!(
            "<Placemark><name>{name}</name><Point><coordinates>{at}</coordinates></Point></Placemark>"
        )
    };
    let mut packed = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in [
        ("doc.kml", kml(link)),
        ("layers/a.kml", kml(&mark("Zarkhel Post", "67.212,36.707"))),
        ("layers/b.kml", kml(&mark("Murghak", "68.1,36.9"))),
        ("style/icon.png", String::new()),
    ] {
        packed
            .start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        packed.write_all(text.as_bytes()).unwrap();
    }
    holds("layers.kmz", packed.finish().unwrap().into_inner(), TWO);

    let user = User::new();
    let alone = user.write("link.kml", kml(link));
    let said = user.fails(1, &["import", &alone]);
    assert!(
        said.contains("1 links to other documents are not followed"),
        "{said}"
    );
    let page = user.write("page.kml", "<!DOCTYPE html><html><body>404</body></html>");
    let said = user.fails(1, &["import", &page]);
    assert!(said.contains("a web page"), "{said}");
    let bare = user.write("bare.csv", "name,province\nZarkhel Post,Balkh\n");
    let said = user.fails(1, &["import", &bare]);
    assert!(said.contains("1 × the place has no position"), "{said}");
}
