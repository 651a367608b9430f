//! Small letters, hashtags, misspellings, codes that are words, names that stand alone or first, and
//! rivers beside the states of their names.

use super::check;

mod small_letters {
    use super::check;
    cases! {
        question: "does anyone know if [nagpur|gn:1262180] is safe now",
        from_a_country: "flying to [abuja|gn:2352778] from the [uk|gn:2635167] next week",
        subject: "so [windhoek|gn:3352136] had snow, wtf",
        traffic: "traffic in [jakarta|gn:1642911] is insane today",
        been_to: "been to [tbilisi|gn:611717] twice, loved it",
        worth_it: "is [harare|gn:890299] worth a visit or nah",
        two_words: "stuck at the border, trucks from [port sudan|gn:377039?] never came",
        words_that_are_towns: "nice reading, thanks. can i bath in the sea? my mobile is dead",
        more_of_them: "turkey for dinner in march, and i like orange more than lime",
        a_first_name: "tell austin that i will be late, sydney too",
    }
}

mod hashtags {
    use super::check;
    cases! {
        praying: "no words today #PrayFor[Beirut|gn:276781?]",
        disaster: "stay inside #[Lahore|gn:1172451?]Smog",
        small: "stay strong #[nairobi|gn:184745?]",
        small_and_disaster: "boats needed now #[tulsa|gn:4553433?]flood",
        two_words: "what a night #[NewOrleans|gn:4335045?]",
        visiting: "spring is here #visit[lisbon|gn:2267057?]",
        with_a_year: "see you there #[Nairobi|gn:184745?]2031",
        ordinary_words: "so true #reading #love #mondaymood #nice #mobile",
        a_user: "thanks @London and u/Paris",
    }
}

mod slips {
    use super::check;
    cases! {
        capital: "Police in [Colmbo|gn:1248991?] searched forty flats.",
        port: "Residents of [Sevastopl|gn:694423?] slept in cellars.",
        province: "They fled to [Zaporizhia|gn:687700?] by bus.",
        island: "Two ships met off [Singapor|gn:1880251?] at night.",
        quiet: "A quiet day in [Reykjavk|gn:3413829?] ended with hail.",
        no_place: "A man from the Brownstonne Club said so.",
    }
}

mod codes {
    use super::check;
    cases! {
        oregon_and_maine: "She works in [Portland|gn:5746545], [OR|gn:5744337], not in [Portland|gn:4975802], [ME|gn:4971068].",
        with_a_zip: "Send it to [Bloomington|gn:4254679], [IN|gn:4921868] 47401.",
        three: "The plants in [Gary|gn:4920607], [IN|gn:4921868], [Bend|gn:5713587], [OR|gn:5744337] and [Bangor|gn:4957280], [ME|gn:4971068] will close.",
        words_in_capitals: "He saw OR, IN and ME on the form. Tea, OR coffee?",
        bracket: "The younger candidate ([Salem|gn:5750162], [OR|gn:5744337]) did not answer.",
        capitals: "[LEROY|gn:5124128?], [N.Y.|gn:5128638] — A barn burned down on Sunday.",
    }
}

mod first_words {
    use super::check;
    cases! {
        nagoya: "[Nagoya|gn:1856057?] declared an emergency.",
        peshawar: "[Peshawar|gn:1168197?] has no power.",
        durban: "[Durban|gn:1007311?] faces strikes.",
        two: "[Quito|gn:3652462?] and [Guayaquil|gn:3657509?] reopened schools.",
        bamako: "[Bamako|gn:2460596?] remained calm.",
        a_government: "[Islamabad|gn:1176615?] said its envoy would stay.",
        another: "[Madrid|gn:3117735?] said it had agreed.",
        a_word: "Reading is fun. Nice work was done. Bath time came.",
        a_word_that_is_meant: "Police in [Nice|gn:2990440?] searched a van.",
        struck: "Floods hit [Split|gn:3190261?] on Monday.",
        a_month_that_is_a_town: "The town of [March|gn:2643071?] is quiet. In March it rained.",
    }
}

mod rivers {
    use super::check;
    cases! {
        barges: "Barges on the [Ohio|gb:ohio-river] were stopped.",
        banks: "The [Missouri|gb:missouri-river] burst its banks.",
        where_they_meet: "Levees broke where the [Ohio|gb:ohio-river] and the [Mississippi|gb:mississippi-river] meet.",
        down: "They rowed down the [Congo|gb:congo-river].",
        across: "Troops were ferried across the [Niger|gb:niger-river?].",
        the_banks_of: "The banks of the [Delaware|gb:delaware-river] were crowded.",
        along: "They camped along the [Connecticut|gb:connecticut-river].",
        overflowed: "The [Wabash|gb:wabash-river?] overflowed at noon.",
        rafts: "Rafts went down the [Colorado|gb:colorado-river?].",
        the_state: "Voters across [Ohio|gn:5165418] went to the polls.",
        the_county_after_it: "The [Delaware|gn:4142224?] governor signed the bill.",
    }
}

mod standing_alone {
    use super::super::names_in;

    #[test]
    fn members_of_a_list_are_found_without_a_sentence() {
        let lists = [
            "Curfew is in force in these towns:\n\nGulu\n\nLira\n\nKasese\n\nMbale\n\nSoroti",
            "Rain since Friday:\n\nGulu: 41 mm\n\nLira: 12 mm\n\nKasese: 8 mm\n\nSoroti: 3 mm",
            "Gulu. Dry at noon.\n\nLira. Rain later.\n\nKasese. Some wind.\n\nSoroti. Fog.",
        ];
        for text in lists {
            let found = names_in(text);
            for town in ["Gulu", "Lira", "Kasese", "Soroti"] {
                assert!(found.iter().any(|name| name == town), "{town} in {text:?}");
            }
        }
    }

    #[test]
    fn lists_of_other_things_hold_no_places() {
        for text in [
            "What we need:\n\nOrange\n\nSalt\n\nPepper\n\nReading lamp\n\nMobile phone",
            "Present:\n\nJordan\n\nAustin\n\nCharlotte\n\nMadison\n\nChelsea",
        ] {
            assert_eq!(names_in(text), Vec::<String>::new(), "{text:?}");
        }
    }
}
