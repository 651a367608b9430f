//! GeoNames feature classes and codes as kinds of places.

use super::super::kinds::settlement;
use crate::gazetteer::Kind;

/// What a feature is; `None` for what is no place on a map of news: roads, historical units.
pub(super) fn kind(class: &str, code: &str, country: &str, population: u32) -> Option<Kind> {
    // Historical units: ADM1H, PCLH, PPLH.
    if code.ends_with('H') && matches!(class, "A" | "P") && code.len() > 3 {
        return None;
    }
    Some(match class {
        "A" => match code {
            "PCLD" | "TERR" => Kind::Territory,
            _ if code.starts_with("PCL") => Kind::Country,
            "ADM1" => Kind::Admin1,
            "ADM2" if country == "US" => Kind::County,
            _ => Kind::Admin2,
        },
        "P" => match code {
            "PPLX" => Kind::Neighbourhood,
            "PPLC" => Kind::City,
            "STLMT" | "PPLQ" | "PPLW" => Kind::Village,
            _ => settlement(population),
        },
        "H" => water(code),
        "T" | "U" => landform(code),
        "L" => match code {
            "CONT" => Kind::Continent,
            "RGN" | "RGNE" | "RGNH" => Kind::Region,
            "MILB" | "NVB" => Kind::Base,
            "FRST" => Kind::Forest,
            "PRT" => Kind::Port,
            "OILF" | "GASF" => Kind::OilField,
            "MNA" => Kind::Mine,
            _ => Kind::Site,
        },
        "S" => match code {
            "PSTB" | "CSTM" => Kind::Crossing,
            "BDG" => Kind::Bridge,
            "SQR" => Kind::Square,
            "DAM" => Kind::Dam,
            "PS" | "PSH" | "PSN" | "OILR" => Kind::Plant,
            "PRN" | "PRNJ" => Kind::Prison,
            "STNB" => Kind::Station,
            "AIRP" | "AIRF" | "AIRH" | "AIRS" => Kind::Airport,
            "AIRB" | "INSM" | "FT" | "MILB" => Kind::Base,
            _ if code.starts_with("MN") && !matches!(code, "MNMT" | "MNQ") => Kind::Mine,
            "CMP" | "CMPRF" | "CMPL" | "CMPMN" | "CMPO" => Kind::Camp,
            _ => Kind::Site,
        },
        "V" => match code {
            "FRST" | "FRSTF" => Kind::Forest,
            _ => Kind::Site,
        },
        _ => return None,
    })
}

fn water(code: &str) -> Kind {
    match code {
        "OCN" => Kind::Ocean,
        "SEA" => Kind::Sea,
        "GULF" => Kind::Gulf,
        "BAY" | "BAYS" | "BGHT" | "COVE" | "INLT" | "FJD" | "FJDS" | "SD" => Kind::Bay,
        "STRT" => Kind::Strait,
        "CHN" | "CHNL" | "CHNM" => Kind::Channel,
        _ if code.starts_with("CNL") => Kind::Canal,
        "RSV" | "RSVI" | "RSVT" => Kind::Reservoir,
        _ if code.starts_with("LK") || code.starts_with("LGN") => Kind::Lake,
        _ if code.starts_with("STM") || code == "ESTY" => Kind::River,
        "FLLS" | "RPDS" => Kind::Waterfall,
        "GLCR" => Kind::Glacier,
        "MRSH" | "MRSHN" | "SWMP" | "BOG" | "WTLD" | "WTLDI" | "MFGU" => Kind::Wetland,
        _ => Kind::Site,
    }
}

fn landform(code: &str) -> Kind {
    match code {
        "MT" | "PK" | "PKS" | "HLL" | "HLLS" | "SMU" => Kind::Mountain,
        "MTS" | "RDGE" | "RDGEU" | "SMSU" => Kind::Range,
        "VLC" => Kind::Volcano,
        "ISL" | "ISLET" | "ATOL" => Kind::Island,
        "ISLS" => Kind::Islands,
        "PEN" => Kind::Peninsula,
        "CAPE" | "PT" | "HDLD" => Kind::Cape,
        "DSRT" | "ERG" => Kind::Desert,
        "PLAT" | "UPLD" | "MESA" => Kind::Plateau,
        "PLN" | "PLNX" => Kind::Plain,
        _ if code.starts_with("VAL") || code == "CNYN" || code == "GRGE" => Kind::Valley,
        "BSN" | "BSNU" | "DPR" => Kind::Basin,
        "DLTA" => Kind::Delta,
        "PASS" | "GAP" | "SDL" => Kind::Pass,
        _ => Kind::Site,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_kinds() {
        for (class, code, people, expected) in [
            ("A", "PCLI", 0, Some(Kind::Country)),
            ("A", "ADM1", 0, Some(Kind::Admin1)),
            ("A", "ADM2", 0, Some(Kind::County)),
            ("A", "ADM3", 0, Some(Kind::Admin2)),
            ("A", "ADM1H", 0, None),
            ("P", "PPL", 100_000, Some(Kind::City)),
            ("P", "PPL", 99_999, Some(Kind::Town)),
            ("P", "PPLA", 10, Some(Kind::Village)),
            ("P", "PPLC", 10, Some(Kind::City)),
            ("P", "PPLH", 10, None),
            ("H", "STMI", 0, Some(Kind::River)),
            ("T", "PASS", 0, Some(Kind::Pass)),
            ("S", "MILB", 0, Some(Kind::Base)),
            ("R", "RD", 0, None),
        ] {
            assert_eq!(kind(class, code, "US", people), expected, "{class}.{code}");
        }
    }
}
