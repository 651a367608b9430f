//! Ships, storms, works, firms, teams, things, persons and longer names that bear a place's name.

use super::check;

mod ships {
    use super::check;
    cases! {
        two_by_their_kind: "The destroyer [Kent|-] and the frigate [Norfolk|-] left port at dawn.",
        aboard: "Sailors aboard the [Nevada|-] were told to stay below. The [Nevada|-] docked on Friday.",
        prefixes: "USS [Nebraska|-] and HMS [Cornwall|-] were seen off [Taiwan|gn:1668284].",
        in_apposition: "The [Cardiff|-], a Royal Navy frigate, was sold to a yard in [Turkey|gn:298795].",
        a_wreck: "Divers reached the wreck of the [Dresden|-] and raised the gunboat [Vienna|-].",
        a_longer_name: "The tanker Bright [Odessa|-] was hit in the [Black Sea|gb:black-sea?].",
        with_a_prefix_before: "The MV [Lisbon|-] Pearl lost eleven containers in a gale.",
        beside_another: "The carrier [Hainan|-] turned south, followed by the [Dalian|-].",
        launched: "The [Virginia|-] was launched in spring and towed to [Lisbon|gn:2267057?].",
        with_her_guns: "The [Iowa|-] fired her guns twice. The [Ohio|-] lost her rudder.",
        no_ship: "The [B.C.|gn:5909050] government launched a plan on Monday.",
        the_place_itself: "The frigate was built in [Hamburg|gn:2911298?] and sold to [Brazil|gn:3469034].",
    }
}

mod storms {
    use super::check;
    cases! {
        hurricane: "Hurricane [Dallas|-] weakened over [Cuba|gn:3562981].",
        typhoon: "Typhoon [Paris|-] passed south of [Japan|gn:1861060].",
        named_again: "Storm [Georgia|-] hit on Friday. [Georgia|-] weakened later.",
        tropical: "Tropical Storm [Chad|-] formed. Forecasters expect [Chad|-] to grow.",
        cyclone: "Cyclone [Victoria|-] tore roofs off in [Mozambique|gn:1036973].",
        in_small_letters: "The storm [Charlotte|-] was the third of the winter.",
        after_it: "Hurricane [Florence|-] flooded farms. After [Florence|-], the farms were sold.",
        a_storm_in_a_place: "A storm in [Florida|gn:4155751] cut the power.",
    }
}

mod works {
    use super::check;
    cases! {
        film: "The film [Casablanca|-] was shown again in [Trieste|gn:3165185?].",
        novel: "The novel [Gilead|-] won a prize in [Chicago|gn:4887398].",
        musical: "The musical [Chicago|-] opens on Friday.",
        album: "The album [Nebraska|-] sold well, and so did the song [Havana|-].",
        rivals: "The comedy [Macon|-] lost to [Savannah|-] at the awards.",
        quoted: "The thriller “[Munich|-]” runs for two hours.",
        painting: "The painting [Guernica|-] was cleaned last year.",
        a_film_from_a_place: "The film was shot in [Morocco|gn:2542007] last spring.",
    }
}

mod firms {
    use super::check;
    cases! {
        by_their_kind: "The lender [Cleveland|-] raised rates, and the insurer [Phoenix|-] did not.",
        in_apposition: "[Santander|-], the country's biggest lender, closed forty branches.",
        that_speaks: "Profits at [Iceland|-] rose, the supermarket said.",
        shares: "Shares in [Aurora|-] fell after the chipmaker said it lost money.",
        bookmaker: "The bookmaker [Windsor|-] opened an office in [Malta|gn:2562770].",
        carmaker: "The carmaker [Seville|-] will build a plant in [Hungary|gn:719819].",
        retailer: "Fashion retailer [Madison|-] sacked its founder.",
        of_great_renown: "The [Toyota|-] plant near [Burnaston|unmapped] made its millionth car, [Honda|-] said.",
        at_its_own_home: "The fair in [Toyota|gn:1849814?], [Japan|gn:1861060], opened on Friday.",
        shares_on_an_exchange: "Shares in [Jakarta|gn:1642911] fell by two percent.",
        a_firm_at_a_place: "The retailer opened a shop in [Denmark|gn:2623032].",
    }
}

mod persons_again {
    use super::check;
    cases! {
        given_name_of_a_city: "Austin Reed opened the door. [Austin|-] smiled.",
        a_family_name_alone: "[Geneva|-] Reyes won the vote. Reyes grew up on a farm.",
        a_doctor: "Doctors said Maria [Houston|-], [M.D.|-], had treated the boy.",
        an_assistant: "Carl [Jackson|-], [P.A.|-], closed the wound.",
        an_initial: "Judge J. [Trenton|-] ruled on Monday. [Trenton|-] gave no reason.",
        a_country_as_given_name: "[Kenya|-] Moore stayed. [India|-] Walton left early.",
        at_the_start: "[Phoenix|-] Jones was arrested. [Phoenix|-] said nothing.",
        a_professor: "Sofia [Lincoln|-], Ph.D., teaches in [Norway|gn:3144096].",
        the_state_itself: "She moved from [Columbia|gn:4352053?], [Md.|gn:4361885], to [Norway|gn:3144096].",
    }
}

mod longer_names {
    use super::check;
    cases! {
        ridge_and_point: "Cyclists rode from [Poland Ridge|unmapped] to [Mexico Point|unmapped].",
        pond_and_hollow: "The fire burned through [Norway Pond|unmapped] and [Peru Hollow|unmapped].",
        landing: "A moose was seen at [Cuba Landing|unmapped] on Monday.",
        lagoon: "The road to [Chile Lagoon|unmapped] is closed.",
        beach: "Boats left [Lebanon Beach|unmapped] at noon.",
        cape_in_spanish: "A boat sank off [Cabo Lima|unmapped] and another at [Punta Denver|unmapped].",
        mountain_in_italian: "A hut on [Monte Lebanon|unmapped] burned down.",
        beach_in_portuguese: "Near [Isla Bolivia|unmapped] the divers found nothing.",
        a_known_one: "The [Ohio River|gb:ohio-river?] rose by a metre.",
        only_a_park_keeper: "In [Poland|gn:798544] spring came early.",
    }

    /// What opens a longer name in other languages is never left behind.
    #[test]
    fn no_country_is_cut_off_a_foreign_name() {
        for opening in [
            "Serra da", "Rio", "Jebel", "Nahr", "Koh", "Wadi", "Sierra", "Cerro", "Lago", "Isla",
            "Praia de", "Tanjung", "Gunung", "Darya", "Monte", "Bahr",
        ] {
            let text = format!("Two men were found on {opening} Bolivia on Monday.");
            assert_eq!(super::super::places_in(&text, "Bolivia"), 0, "{text}");
        }
    }
}

mod things_and_teams {
    use super::super::role_of;

    /// A place is told, and nothing is pinned.
    #[test]
    fn what_is_named_after_a_place_is_associated_with_it() {
        for (text, name) in [
            ("They ate Bologna sausage with cold beer.", "Bologna"),
            ("A pot of Dijon mustard stood on the table.", "Dijon"),
            ("He wore a Panama hat and a grey suit.", "Panama"),
            ("He keeps a Jersey cow behind the house.", "Jersey"),
            ("The Marburg virus was found in two bats.", "Marburg"),
            ("The Minsk agreements were quoted by both sides.", "Minsk"),
            ("The Denver Broncos lost at home on Sunday.", "Denver"),
            ("He plays for the Kansas City Chiefs now.", "Kansas City"),
            ("Denver beat Utah in overtime.", "Denver"),
            ("Denver beat Utah in overtime.", "Utah"),
            ("Leicester thrashed Norwich with four goals.", "Norwich"),
            ("Seattle edged Montreal, 3-2, in the final.", "Montreal"),
            (
                "Lyon drew with Lille in the last match of the season.",
                "Lille",
            ),
        ] {
            let role = role_of(text, name);
            assert_ne!(role.as_deref(), Some("literal"), "{text}");
        }
    }
}
