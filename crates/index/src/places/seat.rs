//! What a place is the seat of.

/// What a place is the seat of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seat {
    /// Of nothing that the gazetteer knows.
    #[default]
    None,
    /// The capital of its first-order division.
    Admin1,
    /// The capital of its country.
    Country,
}

impl Seat {
    /// What a code stands for: those of divisions have a full stop (`AF.01`), those of countries
    /// have none.
    pub fn of_code(code: &str) -> Self {
        match code {
            "" => Self::None,
            code if code.contains('.') => Self::Admin1,
            _ => Self::Country,
        }
    }
}
