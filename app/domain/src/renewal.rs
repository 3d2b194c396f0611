//! When a certificate may be renewed. It is valid for ten years (残疾人证管理办法); how long before the last day one
//! may come is each region's own rule.

use crate::calendar;
use serde::{Deserialize, Serialize};
use time::Date;

/// Where today stands between too early and too late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// The window has not opened.
    Early {
        /// The first day on which it is open.
        opens: Date,
    },
    /// Now is the time.
    Open {
        /// The certificate's last day.
        expires: Date,
    },
    /// The certificate has run out. It can still be renewed.
    Expired {
        /// Its last day.
        expired: Date,
    },
}

/// The bare name of a [`Renewal`], as a service's conditions use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenewalState {
    /// [`Renewal::Early`]
    Early,
    /// [`Renewal::Open`]
    Open,
    /// [`Renewal::Expired`]
    Expired,
}

impl Renewal {
    /// Where `today` stands for a certificate that is valid through `expires`.
    pub fn on(today: Date, expires: Date, opens_months_before: u16) -> Self {
        let opens = calendar::months_before(expires, opens_months_before);
        if today > expires {
            Self::Expired { expired: expires }
        } else if today < opens {
            Self::Early { opens }
        } else {
            Self::Open { expires }
        }
    }

    /// Its bare name.
    pub fn state(self) -> RenewalState {
        match self {
            Self::Early { .. } => RenewalState::Early,
            Self::Open { .. } => RenewalState::Open,
            Self::Expired { .. } => RenewalState::Expired,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn the_window_opens_and_closes_on_the_day() {
        let expires = date!(2027 - 03 - 12);
        let check = |today, state| assert_eq!(Renewal::on(today, expires, 12).state(), state, "{today}");
        check(date!(2026 - 03 - 11), RenewalState::Early);
        check(date!(2026 - 03 - 12), RenewalState::Open);
        check(date!(2027 - 03 - 12), RenewalState::Open);
        check(date!(2027 - 03 - 13), RenewalState::Expired);
    }
}
