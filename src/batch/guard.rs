//! Work on one record that cannot take the others with it.

#[cfg(all(feature = "formats", not(target_family = "wasm")))]
use crate::formats::{Stopped, run_within};
use crate::panics;
use std::time::Duration;

/// What a record may have and take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest text in bytes. Default: 64 MiB.
    pub bytes: usize,
    /// Longest time. Default: two minutes. It is watched for texts of [`Self::WATCHED`] bytes and more,
    /// by a build with the feature `formats`: what a shorter one takes is bound by its length.
    pub time: Duration,
}

impl Limits {
    /// From how many bytes on the time is watched, which costs a thread of its own.
    pub const WATCHED: usize = 256 << 10;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            time: Duration::from_secs(120),
        }
    }
}

/// Why there is nothing of a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordProblem {
    /// Its text is longer than the limit.
    #[error("the text has {bytes} bytes, more than {most}; split it, or raise the limit")]
    TooLong {
        /// The bytes of its text.
        bytes: usize,
        /// The limit.
        most: usize,
    },
    /// The work was not done in time.
    #[error("the text takes longer than {} s; split it, or raise the limit", time.as_secs_f32())]
    TooSlow {
        /// The limit.
        time: Duration,
    },
    /// A fault of geobrief.
    #[error(
        "geobrief failed on this text ({message}), which is a fault of its own; please report it"
    )]
    Broken {
        /// What the panic says.
        message: String,
    },
}

/// Does the work on a text of so many bytes. A panic, too long a text and too long a time are the
/// record's failure; what is past its time runs on in the background, where few may.
///
/// # Errors
/// [`RecordProblem`].
pub fn guarded<T: Send + 'static>(
    limits: Limits,
    bytes: usize,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, RecordProblem> {
    if bytes > limits.bytes {
        return Err(RecordProblem::TooLong {
            bytes,
            most: limits.bytes,
        });
    }
    let work = || caught(work);
    #[cfg(all(feature = "formats", not(target_family = "wasm")))]
    if bytes >= Limits::WATCHED {
        return run_within(limits.time, work).unwrap_or_else(|stopped| {
            Err(match stopped {
                Stopped::Late => RecordProblem::TooSlow { time: limits.time },
                Stopped::Broken => RecordProblem::Broken {
                    message: "no thread could be started".to_owned(),
                },
            })
        });
    }
    work()
}

/// Does the work; a panic becomes a failure.
///
/// # Errors
/// [`RecordProblem::Broken`].
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, RecordProblem> {
    // The work owns what it changes, so that nothing half changed is seen afterwards.
    panics::caught(work).map_err(|message| RecordProblem::Broken { message })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panics::is_guarding;
    #[cfg(feature = "formats")]
    use std::thread::sleep;

    /// A panic that no hook reports.
    fn fail<T>(message: &'static str) -> T {
        std::panic::resume_unwind(Box::new(message))
    }

    #[test]
    #[cfg(feature = "formats")]
    fn a_panic_is_the_failure_of_its_record() {
        for bytes in [10, Limits::WATCHED] {
            let failed: Result<u8, _> = guarded(Limits::default(), bytes, || fail("bad luck"));
            let words = failed.unwrap_err().to_string();
            assert!(words.contains("(bad luck)"), "{words}");
            assert!(!is_guarding());
            assert_eq!(guarded(Limits::default(), bytes, is_guarding), Ok(true));
        }
    }

    #[test]
    fn what_is_too_long_is_not_begun() {
        let limits = Limits {
            bytes: 100,
            ..Limits::default()
        };
        let problem = guarded(limits, 101, || fail::<u8>("begun")).unwrap_err();
        assert_eq!(
            problem,
            RecordProblem::TooLong {
                bytes: 101,
                most: 100
            }
        );
        assert_eq!(guarded(limits, 100, || 7), Ok(7));
    }

    #[test]
    #[cfg(feature = "formats")]
    fn a_long_text_has_to_be_done_in_time() {
        let time = Duration::from_millis(20);
        let limits = Limits {
            time,
            ..Limits::default()
        };
        let slow = || sleep(Duration::from_secs(1));
        let problem = guarded(limits, Limits::WATCHED, slow).unwrap_err();
        assert_eq!(problem, RecordProblem::TooSlow { time });
    }
}
