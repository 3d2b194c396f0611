//! The turns of a case of which people are told wherever they are, because they ask something of them or decide
//! something. What only goes on is found in the timeline by whoever looks.

use super::{Asked, Event, Recorded, Standing, Status};
use time::Date;

/// A turn of a case of which people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The application has arrived.
    Submitted,
    /// What had to be mended has arrived.
    Corrected,
    /// Something has to be mended.
    CorrectionAsked {
        /// The last day for it.
        by: Date,
    },
    /// A time has to be chosen.
    TimesOffered,
    /// A plan has to be answered.
    PlanProposed,
    /// The resident is asked whether it is well done.
    ConfirmationAsked,
    /// Decided in the resident's favour.
    Approved,
    /// Decided against.
    Refused,
    /// It was looked at again, and the stage is done anew.
    AppealGranted,
    /// It was looked at again, and nothing changes.
    AppealDismissed,
    /// It was taken back.
    Withdrawn,
    /// What was planned is not wanted.
    Declined,
    /// An employer wants it with the resident, and it is no contract yet.
    Intended,
    /// A problem at work has an answer.
    TroubleAnswered,
    /// The resident does not work there any more.
    Left,
    /// Nothing is left to do.
    Finished,
}

impl Turn {
    /// The turn a case took by what happened last, after which it stands as `status` says; none where nobody is told.
    pub fn of(happened: &Recorded, status: &Status) -> Option<Self> {
        let is_by_staff = happened.by.role().is_some();
        match (&happened.event, &status.standing) {
            (Event::Submitted { .. }, _) => Some(Self::Submitted),
            (Event::Corrected { .. }, _) => Some(Self::Corrected),
            (Event::Approved, _) => Some(Self::Approved),
            (Event::Refused { .. }, _) => Some(Self::Refused),
            (Event::AppealDecided { is_granted: true, .. }, _) => Some(Self::AppealGranted),
            (Event::AppealDecided { is_granted: false, .. }, _) => Some(Self::AppealDismissed),
            (Event::Intended, _) => Some(Self::Intended),
            (Event::TroubleAnswered { .. }, _) => Some(Self::TroubleAnswered),
            (_, Standing::Left { .. }) => Some(Self::Left),
            (_, Standing::Withdrawn) => Some(Self::Withdrawn),
            (_, Standing::Declined { .. }) => Some(Self::Declined),
            (_, Standing::Finished) => Some(Self::Finished),
            (_, Standing::WaitingForResident { asked, .. }) if is_by_staff => Some(match asked {
                Asked::Correction { by, .. } => Self::CorrectionAsked { by: *by },
                Asked::Times => Self::TimesOffered,
                Asked::Plan => Self::PlanProposed,
                Asked::Confirmation => Self::ConfirmationAsked,
            }),
            _ => None,
        }
    }

    /// Its name in word keys, `told-<name>`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Corrected => "corrected",
            Self::CorrectionAsked { .. } => "correction",
            Self::TimesOffered => "times",
            Self::PlanProposed => "plan",
            Self::ConfirmationAsked => "confirmation",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::AppealGranted => "appeal-granted",
            Self::AppealDismissed => "appeal-dismissed",
            Self::Withdrawn => "withdrawn",
            Self::Declined => "declined",
            Self::Intended => "intended",
            Self::TroubleAnswered => "trouble-answered",
            Self::Left => "left",
            Self::Finished => "finished",
        }
    }
}
