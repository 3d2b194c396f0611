//! Separate consent (单独同意) to keep what somebody tells of their disability: who may give it, and how.
//!
//! It is asked for once, on a page of its own, before the first such answer is kept (Personal Information Protection Law,
//! articles 28 to 31), and can be withdrawn as easily as it was given (article 15). Nothing here knows who is signed in.

use crate::{
    ids::ResidentId,
    mandate::{CONSENTS_FROM, Ground, Kind, Mandate},
};
use time::{Date, OffsetDateTime};

/// What it is for, as the table names it.
pub const PURPOSE: &str = "disability-data";

/// The number of the text that is agreed to. It goes up whenever what is kept, why, who sees it or for how long changes;
/// whoever agreed to an earlier text is then asked again.
pub const TEXT: i32 = 1;

/// As whom somebody gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// The resident, for themselves.
    Oneself,
    /// Their guardian.
    Guardian,
    /// The resident, by giving a helper the code that came to their own phone.
    Code,
    /// The resident, at a hall, where staff witnessed it.
    Witness,
}

impl Capacity {
    /// Every capacity.
    pub const ALL: [Self; 4] = [Self::Oneself, Self::Guardian, Self::Code, Self::Witness];

    /// Its name in the table and in word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Oneself => "self",
            Self::Guardian => "guardian",
            Self::Code => "code",
            Self::Witness => "witness",
        }
    }

    /// The capacity called by this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|capacity| capacity.name() == name)
    }
}

/// A consent that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The number of the text that was agreed to.
    pub text: i32,
    /// Who pressed the button; nobody, where staff wrote it down at a hall.
    pub given_by: Option<ResidentId>,
    /// As whom.
    pub capacity: Capacity,
    /// When.
    pub given_at: OffsetDateTime,
    /// When it was withdrawn.
    pub withdrawn_at: Option<OffsetDateTime>,
}

impl Consent {
    /// Whether it holds: it was not withdrawn, and what it says is what is done today.
    pub fn holds(&self) -> bool {
        self.withdrawn_at.is_none() && self.text == TEXT
    }
}

/// How consent can be given by whoever is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// They press the button for themselves; if nobody knows how old they are, they say first that they are 14.
    Oneself {
        /// Whether that has to be asked.
        asks_age: bool,
    },
    /// They press it as the guardian.
    Guardian,
    /// The resident's own phone gets a code, which the helper types.
    Code,
    /// The resident has no phone: at a hall, where staff witness it.
    Hall,
    /// Only the resident's guardian can.
    OnlyGuardian,
}

/// What is known of the one whom it is about, and of the one who is here.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// As what the one who is here acts; as nothing, if it is the resident.
    pub acting: Option<Kind>,
    /// Every guardianship over the resident that holds.
    pub guardianships: &'a [Mandate],
    /// How old the resident is, if an office has seen their number.
    pub age: Option<i32>,
    /// Whether the resident can be sent a code.
    pub has_phone: bool,
}

impl Way {
    /// How consent can be given. A minor of 14 or more may give it, whoever their guardian is; for a child, and for
    /// somebody who has a guardian for another reason, the guardian does, and no code to a phone stands for that.
    pub fn of(around: Around<'_>, today: Date) -> Self {
        let Around { acting, guardianships, age, has_phone } = around;
        let of_papers = guardianships.iter().find_map(|mandate| mandate.details.citizen_id.as_ref());
        let age = age.or_else(|| of_papers.map(|number| number.age_on(today)));
        let is_young = age.map_or_else(
            || guardianships.iter().any(|mandate| mandate.details.ground == Some(Ground::Minor)),
            |age| age < CONSENTS_FROM,
        );
        let is_guarded = guardianships.iter().any(|mandate| mandate.details.ground != Some(Ground::Minor));
        match acting {
            Some(Kind::Guardian) => Self::Guardian,
            _ if is_young || is_guarded => Self::OnlyGuardian,
            None => Self::Oneself { asks_age: age.is_none() },
            Some(_) if has_phone => Self::Code,
            Some(_) => Self::Hall,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        citizen_id::CitizenId,
        ids::MandateId,
        mandate::{Basis, Details, Scope},
    };
    use time::macros::{date, datetime};
    use uuid::Uuid;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn guardianship(ground: Ground, number: Option<&str>) -> Mandate {
        let (helper, resident) = ("王芳".to_owned(), "王小明".to_owned());
        let citizen_id = number.map(|number| CitizenId::parse(number).unwrap());
        let asked_at = datetime!(2026-11-20 01:00 UTC);
        Mandate {
            id: MandateId(Uuid::nil()),
            helper: ResidentId(Uuid::nil()),
            resident: Some(ResidentId(Uuid::nil())),
            kind: Kind::Guardian,
            basis: Basis::Papers,
            scope: Scope::WHOLE,
            details: Details { helper, body: None, resident, citizen_id, ground: Some(ground) },
            region: "440307".to_owned(),
            asked_at,
            starts_at: Some(asked_at),
            ends_at: datetime!(2027-11-20 01:00 UTC),
            ended_at: None,
            ended_by: None,
        }
    }

    #[track_caller]
    fn check(acting: Option<Kind>, guardianships: &[Mandate], age: Option<i32>, has_phone: bool, way: Way) {
        let around = Around { acting, guardianships, age, has_phone };
        assert_eq!(Way::of(around, TODAY), way, "{around:?}");
    }

    #[test]
    fn from_fourteen_on_a_person_says_yes_for_themselves() {
        check(None, &[], None, true, Way::Oneself { asks_age: true });
        check(None, &[], Some(14), true, Way::Oneself { asks_age: false });
        check(None, &[], Some(13), true, Way::OnlyGuardian);
    }

    #[test]
    fn a_minor_of_fourteen_needs_no_guardian_for_it_and_a_child_does() {
        let of = |number| [guardianship(Ground::Minor, number)];
        check(None, &of(Some("440307201203090071")), None, true, Way::Oneself { asks_age: false });
        check(None, &of(Some("440307201703090051")), None, true, Way::OnlyGuardian);
        check(None, &of(None), None, true, Way::OnlyGuardian);
    }

    #[test]
    fn for_somebody_with_a_guardian_nobody_else_says_yes() {
        for ground in [Ground::Intellectual, Ground::Psychiatric] {
            let guarded = [guardianship(ground, None)];
            check(None, &guarded, Some(40), true, Way::OnlyGuardian);
            check(Some(Kind::Relative), &guarded, Some(40), true, Way::OnlyGuardian);
            check(Some(Kind::Guardian), &guarded, Some(40), false, Way::Guardian);
        }
    }

    #[test]
    fn a_helper_asks_the_residents_own_phone_or_the_hall() {
        for kind in [Kind::Relative, Kind::Worker, Kind::Organisation] {
            check(Some(kind), &[], None, true, Way::Code);
            check(Some(kind), &[], None, false, Way::Hall);
            check(Some(kind), &[], Some(9), true, Way::OnlyGuardian);
        }
    }

    #[test]
    fn a_consent_to_an_earlier_text_holds_no_more() {
        let given_at = datetime!(2026-11-20 01:00 UTC);
        let consent =
            Consent { text: TEXT, given_by: None, capacity: Capacity::Oneself, given_at, withdrawn_at: None };
        assert!(consent.holds());
        assert!(!Consent { text: TEXT - 1, ..consent.clone() }.holds());
        assert!(!Consent { withdrawn_at: Some(given_at), ..consent }.holds());
    }
}
