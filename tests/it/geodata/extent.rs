//! The box around a geometry's coordinates, however deep they are nested.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

/// Smallest and largest longitude and latitude, in degrees. Geometries are cut at the antimeridian,
/// so one that crosses it reaches from -180 to 180.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Extent {
    min: [f64; 2],
    max: [f64; 2],
}

impl Extent {
    /// Whether all positions exist.
    pub(crate) fn is_on_earth(self) -> bool {
        let [west, south] = self.min;
        let [east, north] = self.max;
        west >= -180.0 && east <= 180.0 && south >= -90.0 && north <= 90.0 && west <= east
    }

    /// Whether the point lies in the box or not further than so many degrees outside.
    pub(crate) fn is_near(self, point: [f64; 2], degrees: f64) -> bool {
        (0..2).all(|axis| {
            let range = self.min[axis] - degrees..=self.max[axis] + degrees;
            range.contains(&point[axis])
        })
    }

    /// Whether the other box lies in this one, give or take a hundredth of a degree.
    pub(crate) fn holds(self, other: Self) -> bool {
        (0..2).all(|axis| {
            self.min[axis] - 0.01 <= other.min[axis] && other.max[axis] <= self.max[axis] + 0.01
        })
    }

    fn with(self, other: Self) -> Self {
        let pick = |best: fn(f64, f64) -> f64, a: [f64; 2], b: [f64; 2]| {
            [best(a[0], b[0]), best(a[1], b[1])]
        };
        Self {
            min: pick(f64::min, self.min, other.min),
            max: pick(f64::max, self.max, other.max),
        }
    }
}

/// A number of a position, or a list of whatever depth.
enum Nested {
    Number(f64),
    List(Extent),
}

impl<'de> Deserialize<'de> for Nested {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberOrList;
        impl<'de> Visitor<'de> for NumberOrList {
            type Value = Nested;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("a number or a list")
            }

            fn visit_f64<E>(self, number: f64) -> Result<Nested, E> {
                Ok(Nested::Number(number))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Nested, E> {
                Ok(Nested::Number(number as f64))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Nested, E> {
                Ok(Nested::Number(number as f64))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Nested, A::Error> {
                let (mut position, mut length) = ([f64::NAN; 2], 0);
                let mut extent: Option<Extent> = None;
                while let Some(element) = list.next_element()? {
                    match element {
                        Nested::Number(number) => {
                            *position.get_mut(length).ok_or_else(|| {
                                serde::de::Error::custom("a position of more than two numbers")
                            })? = number;
                            length += 1;
                        }
                        Nested::List(inner) => {
                            extent = Some(extent.map_or(inner, |extent| extent.with(inner)));
                        }
                    }
                }
                match (extent, length) {
                    (Some(extent), 0) => Ok(Nested::List(extent)),
                    (None, 2) => Ok(Nested::List(Extent {
                        min: position,
                        max: position,
                    })),
                    _ => Err(serde::de::Error::custom("neither a position nor a list")),
                }
            }
        }
        deserializer.deserialize_any(NumberOrList)
    }
}

impl<'de> Deserialize<'de> for Extent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Nested::deserialize(deserializer)? {
            Nested::List(extent) => Ok(extent),
            Nested::Number(_) => Err(serde::de::Error::custom("a number alone")),
        }
    }
}
