//! The borders that the text names, as lines.

use super::cut::Plan;
use super::sheet::NamedBorder;
use super::subjects::{BorderSubject, Geodata};
use crate::basemap::{Detail, UnitKey, Units};
use crate::gazetteer::{FeatureClass, PlaceKey};
use crate::geo::{Frame, Line};

/// Detail of a border that lies outside of the detailed part, in degrees of the equator.
const FAR: f64 = 0.3;

/// The lines of a border; `None` when the two places do not touch.
///
/// Disputed land belongs to neither side here: no line is lit along it, and its dashed borders say
/// why.
pub(super) fn named_border(
    border: &BorderSubject,
    geodata: Geodata<'_>,
    plan: &Plan<'_>,
) -> Option<NamedBorder> {
    let [one, other] = border.sides.map(|side| units(side, geodata));
    let shared = |frame: Frame, detail: Detail<'_>| -> Vec<Line> {
        geodata.basemap.shared_border(&one, &other, frame, detail)
    };
    let near = shared(plan.detail_box, plan.detail());
    let lines = if near.is_empty() {
        shared(plan.sheet, Detail::of_countries(FAR))
    } else {
        near
    };
    (!lines.is_empty()).then(|| NamedBorder {
        id: border.id.clone(),
        bounds: Frame::around(lines.iter().flatten()),
        lines,
    })
}

/// The undisputed land of a country or of a division.
fn units(place: PlaceKey, geodata: Geodata<'_>) -> Units {
    let gazetteer = geodata.gazetteer;
    let units = if gazetteer.kind(place).class() == FeatureClass::Country {
        geodata.basemap.units_of_country(gazetteer.country(place))
    } else {
        let id = gazetteer.place(place).id;
        geodata.basemap.units_of(&id).unwrap_or_default()
    };
    let is_undisputed = |unit: &UnitKey| !geodata.basemap.is_disputed(*unit);
    units.iter().filter(is_undisputed).collect()
}
