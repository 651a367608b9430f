use super::*;

#[test]
fn a_city_is_found_by_every_spelling_of_its_name() {
    let gazetteer = Gazetteer::bundled();
    let fayzabad = gazetteer.by_id("gn:1142170").unwrap();
    for name in ["Fayzabad", "FAYZABAD", "Feyẕābād", "Faizabad"] {
        let names = gazetteer.lookup(name);
        let mut bearers = names.iter().flat_map(|&name| gazetteer.bearers(name));
        assert!(bearers.any(|bearer| bearer.place == fayzabad), "{name}");
    }
    let place = gazetteer.place(fayzabad);
    assert_eq!((place.name, place.country), ("Fayzabad", "AF"));
    assert!((place.point.lon() - 70.58).abs() < 0.01 && place.population > 40_000);
}
