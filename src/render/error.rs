//! Why a page could not be made.

/// Why a page could not be made. Neither happens with a consistent [`Briefing`](crate::briefing::Briefing).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RenderError {
    /// A template failed.
    #[error("page template: {problem}")]
    Template {
        /// The template engine's words.
        problem: String,
    },
    /// The data could not be written as JSON.
    #[error("data island: {problem}")]
    Island {
        /// The serializer's words.
        problem: String,
    },
    /// The drawing could not be made an image.
    #[cfg(feature = "png")]
    #[error("image of the map: {problem}")]
    Image {
        /// What went wrong.
        problem: String,
    },
}

#[cfg(feature = "png")]
impl From<super::image::ImageError> for RenderError {
    fn from(error: super::image::ImageError) -> Self {
        Self::Image {
            problem: error.to_string(),
        }
    }
}

impl From<askama::Error> for RenderError {
    fn from(error: askama::Error) -> Self {
        Self::Template {
            problem: error.to_string(),
        }
    }
}
