//! Names of the user's own in texts: the words beside a name say which of two places it is, and a name
//! that is written as the user gave it is sure.

use serde_json::Value;

use crate::gazetteer_import::User;

/// Two places of one name, far enough from each other that a map tells them apart.
const OWN: &str = "name,kind,lat,lon,aliases\n\
    Murghak,prison,36.5,67.5,\nMurghak,village,37.4,68.5,\n\
    Zarkhel,border crossing,36.7,67.1,KP-0\nZarkhel,field hospital,36.9,67.9,\n\
    Route 17,road,36.8,67.3,\nPost 7,checkpoint,36.6,67.4,Sector B-2\n";

/// What a text names: its words, the kind of the place, and how sure that is.
#[track_caller]
fn told(text: &str) -> Vec<(String, String, String)> {
    let user = User::new();
    let own = user.write("own.csv", OWN);
    let text = user.write("text.txt", text);
    let (code, out, said) = user.run(&["places", &text, "--gazetteer", &own, "--format", "json"]);
    assert_eq!(code, 0, "{said}");
    let found: Value = serde_json::from_str(&out).unwrap();
    let found = found["toponyms"].as_array().or(found.as_array()).unwrap();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let fact = |one: &Value| {
        (
            word(&one["name"]),
            word(&one["place"]["kind"]),
            word(&one["status"]),
        )
    };
    found.iter().map(fact).collect()
}

#[track_caller]
fn is_told(text: &str, name: &str, kind: &str) {
    let found = told(text);
    let wanted = (name.to_owned(), kind.to_owned(), "sure".to_owned());
    assert!(found.contains(&wanted), "{text}: {found:?}");
}

#[test]
fn the_word_beside_a_name_says_which_of_two_places_it_is() {
    for (text, name, kind) in [
        ("Inmates fled Murghak prison at night.", "Murghak", "prison"),
        ("Inmates fled the prison of Murghak.", "Murghak", "prison"),
        ("They met in the village of Murghak.", "Murghak", "village"),
        (
            "Lorries waited at the Zarkhel border crossing.",
            "Zarkhel",
            "border crossing",
        ),
        (
            "Lorries waited at the Zarkhel crossing on Monday.",
            "Zarkhel",
            "border crossing",
        ),
        (
            "The wounded lay in the Zarkhel field hospital.",
            "Zarkhel",
            "field hospital",
        ),
        (
            "The wounded lay in Zarkhel hospital for days.",
            "Zarkhel",
            "field hospital",
        ),
    ] {
        is_told(&format!("News of the day\n\n{text}\n"), name, kind);
    }
}

#[cfg(feature = "languages")]
#[test]
fn the_words_of_other_languages_say_it_too() {
    for (text, name, kind) in [
        (
            "Nachrichten\n\nDie Gefangenen flohen am Abend aus dem Gefängnis Murghak, sagte der Sprecher der Polizei.",
            "Murghak",
            "prison",
        ),
        (
            "Nouvelles\n\nLes détenus se sont évadés de la prison de Murghak dans la nuit, a dit la police.",
            "Murghak",
            "prison",
        ),
        (
            "Noticias\n\nLos presos huyeron de la cárcel de Murghak por la noche, según dijo la policía.",
            "Murghak",
            "prison",
        ),
        (
            "Notícias\n\nOs presos fugiram da prisão de Murghak durante a noite, disse a polícia.",
            "Murghak",
            "prison",
        ),
    ] {
        is_told(text, name, kind);
    }
}

#[test]
fn a_name_written_as_the_user_gave_it_is_sure() {
    let text = "Convoys\n\nConvoys left on Route 17. Lorries waited at KP-0, then at Post 7, which \
                soldiers call Sector B-2.\n";
    let found = told(text);
    for name in ["Route 17", "KP-0", "Post 7", "Sector B-2"] {
        let one = found.iter().find(|(found, ..)| found == name);
        assert!(
            one.is_some_and(|(_, _, status)| status == "sure"),
            "{name}: {found:?}"
        );
    }
}
