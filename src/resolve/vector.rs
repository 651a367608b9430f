//! Vectors whose components have names.
//!
//! A log-linear model multiplies each feature by its weight. Features and weights are vectors of
//! the same type here, and one list declares its fields, their order and their names in
//! `weights.psv`: the two cannot differ. A new feature is one line in its list
//! (`features.rs`), and the code that sets it.

/// Declares a vector of `f64` from the list of its fields.
macro_rules! named_vector {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $field:ident,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Default)]
        pub struct $name {
            $($(#[$meaning])* pub $field: f64,)+
        }

        impl $name {
            /// How many fields there are.
            pub const LEN: usize = [$(stringify!($field)),+].len();

            /// The names of the fields, in their order.
            pub const NAMES: [&'static str; Self::LEN] = [$(stringify!($field)),+];

            /// The values, in the order of [`NAMES`](Self::NAMES).
            #[must_use]
            pub fn values(&self) -> [f64; Self::LEN] {
                [$(self.$field),+]
            }

            /// The vector of values in the order of [`NAMES`](Self::NAMES).
            #[must_use]
            pub fn from_values(values: [f64; Self::LEN]) -> Self {
                let [$($field),+] = values;
                Self { $($field),+ }
            }

            /// The sum of each value times its weight.
            #[must_use]
            pub fn dot(&self, weights: &Self) -> f64 {
                self.values()
                    .iter()
                    .zip(weights.values())
                    .map(|(value, weight)| value * weight)
                    .sum()
            }
        }
    };
}

pub(super) use named_vector;
