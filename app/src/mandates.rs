//! Acting for another, in words and as it is asked for: what a helper typed, what is the matter with it, what they may.

use crate::{catalog::Offers, dates, locale::Locale, matters::Matter, t};
use std::collections::BTreeSet;
use tantu_domain::{
    calendar,
    citizen_id::CitizenId,
    mandate::{Basis, Details, Ground, Kind, Mandate, Scope, Term},
    phone::Phone,
    problem::{Code, Problem},
    text,
};
use time::{Date, OffsetDateTime};

/// The longest name there is room for; it goes into a message.
const NAME_LIMIT: usize = 30;

/// The fields of the form, by the names under which they are sent.
pub mod field {
    /// The helper's name.
    pub const HELPER: &str = "helper";
    /// The body in whose name they act.
    pub const BODY: &str = "body";
    /// The resident's name.
    pub const RESIDENT: &str = "resident";
    /// The resident's mobile number.
    pub const PHONE: &str = "phone";
    /// The resident's identity number.
    pub const CITIZEN_ID: &str = "citizen-id";
    /// Why they have a guardian.
    pub const GROUND: &str = "ground";
    /// To apply, to follow.
    pub const ACTS: &str = "acts";
    /// All services, or some.
    pub const WHICH: &str = "which";
    /// Those of a matter that are chosen.
    pub fn services_of(matter: crate::matters::Matter) -> String {
        format!("services-{}", matter.name())
    }
    /// For how long.
    pub const TERM: &str = "term";
}

/// What is sent for “all services”, and for “some of them”.
pub const ALL: &str = "all";
/// See [`ALL`].
pub const SOME: &str = "some";

/// What a helper typed into the form, right or wrong.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// What was sent, by field.
    sent: Vec<(String, String)>,
}

/// What they ask for, nothing missing.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// What the two are called, and what the papers are about.
    pub details: Details,
    /// What it is for.
    pub scope: Scope,
    /// For how long.
    pub term: Term,
    /// Where the code goes; nowhere, if an office sees papers.
    pub phone: Option<Phone>,
}

impl Wish {
    /// As the form sent it.
    pub fn sent(sent: Vec<(String, String)>) -> Self {
        Self { sent }
    }

    /// With nothing in it but the helper's own name, if it is known.
    pub fn of(helper: Option<String>) -> Self {
        Self { sent: helper.into_iter().map(|name| (field::HELPER.to_owned(), name)).collect() }
    }

    /// What stands in a field.
    pub fn value(&self, field: &str) -> &str {
        self.sent.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }

    /// Which of several are ticked.
    pub fn ticked(&self, field: &str) -> Vec<String> {
        let names = self.sent.iter().map(|(name, _)| name.as_str());
        let parts = names.filter_map(|name| name.strip_prefix(field)?.strip_prefix('-'));
        parts.map(str::to_owned).collect()
    }

    /// What is asked for, or everything that is to be mended, in the order of the form. `own` is the helper's number.
    ///
    /// # Errors
    /// What is to be mended.
    pub fn judge(
        &self,
        kind: Kind,
        offers: Offers<'_>,
        own: Option<&Phone>,
        today: Date,
    ) -> Result<Proposal, Vec<Problem>> {
        let mut slips = Slips::default();
        let helper = slips.note(field::HELPER, name(self.value(field::HELPER)));
        let body = kind.has_body().then(|| slips.note(field::BODY, body(self.value(field::BODY))));
        let resident = slips.note(field::RESIDENT, name(self.value(field::RESIDENT)));
        let (mut phone, mut citizen_id, mut ground) = (None, None, None);
        if kind == Kind::Guardian {
            citizen_id = slips.note(field::CITIZEN_ID, self.citizen_id());
            ground = slips.note(field::GROUND, self.ground(citizen_id.as_ref(), today));
        } else {
            phone = slips.note(field::PHONE, self.phone(own));
        }
        let acts = slips.note(field::ACTS, self.acts());
        let services = slips.note(field::WHICH, self.services(offers));
        let term = Term::from_name(self.value(field::TERM)).ok_or(Code::Missing);
        let term = slips.note(field::TERM, term);
        let (Some(helper), Some(resident), Some((apply, follow)), Some(services), Some(term)) =
            (helper, resident, acts, services, term)
        else {
            return Err(slips.0);
        };
        if !slips.0.is_empty() {
            return Err(slips.0);
        }
        let details = Details { helper, body: body.flatten(), resident, citizen_id, ground };
        Ok(Proposal { details, scope: Scope { services, apply, follow }, term, phone })
    }

    fn phone(&self, own: Option<&Phone>) -> Result<Phone, Code> {
        let typed = self.value(field::PHONE);
        if text::tidy(typed).is_empty() {
            return Err(Code::Missing);
        }
        let phone = Phone::parse_mobile(typed)?;
        if Some(&phone) == own { Err(Code::OwnPhone) } else { Ok(phone) }
    }

    fn citizen_id(&self) -> Result<CitizenId, Code> {
        let typed = self.value(field::CITIZEN_ID);
        if text::tidy(typed).is_empty() { Err(Code::Missing) } else { CitizenId::parse(typed) }
    }

    fn ground(&self, of: Option<&CitizenId>, today: Date) -> Result<Ground, Code> {
        let ground = Ground::from_name(self.value(field::GROUND)).ok_or(Code::Missing)?;
        let can_hold = of.is_none_or(|of| ground.can_hold(of, today));
        can_hold.then_some(ground).ok_or(Code::NotAMinor)
    }

    fn acts(&self) -> Result<(bool, bool), Code> {
        let ticked = self.ticked(field::ACTS);
        let is = |name: &str| ticked.iter().any(|ticked| ticked == name);
        let acts = (is("apply"), is("follow"));
        if acts == (false, false) { Err(Code::Missing) } else { Ok(acts) }
    }

    /// “All”, and some ticked all the same, could give away more than was meant: that is asked again.
    fn services(&self, offers: Offers<'_>) -> Result<Option<BTreeSet<String>>, Code> {
        let ticked = Matter::ALL.into_iter().flat_map(|matter| self.ticked(&field::services_of(matter)));
        let known: BTreeSet<_> = ticked.filter(|slug| offers.service(slug).is_some()).collect();
        match (self.value(field::WHICH), known.is_empty()) {
            (ALL, true) => Ok(None),
            (ALL, false) => Err(Code::NoneWithOthers),
            (SOME, false) => Ok(Some(with_parts(offers, known))),
            (SOME, true) => Err(Code::TooFew { least: 1 }),
            _ => Err(Code::Missing),
        }
    }
}

/// These services, and whatever a bundle among them opens.
pub fn with_parts(offers: Offers<'_>, slugs: BTreeSet<String>) -> BTreeSet<String> {
    let bundles = slugs.iter().filter_map(|slug| offers.service(slug));
    let parts = bundles.flat_map(|bundle| bundle.service.parts.iter().map(|part| part.service.clone()));
    let parts: Vec<_> = parts.collect();
    slugs.into_iter().chain(parts).collect()
}

/// Slips found so far.
#[derive(Default)]
struct Slips(Vec<Problem>);

impl Slips {
    fn note<T>(&mut self, field: &str, read: Result<T, Code>) -> Option<T> {
        read.map_err(|code| self.0.push(Problem::new(field, code))).ok()
    }
}

/// A name is letters, because it goes into a message to somebody who has to believe it: no number to call, no address.
fn name(typed: &str) -> Result<String, Code> {
    read_name(typed, |c| c.is_alphabetic() || " ·'-".contains(c))
}

/// A village or an organisation may have a number in its name.
fn body(typed: &str) -> Result<String, Code> {
    read_name(typed, |c| c.is_alphanumeric() || " ·'-()".contains(c))
}

fn read_name(typed: &str, fits: impl Fn(char) -> bool) -> Result<String, Code> {
    let name = text::tidy(typed);
    let digits = name.chars().filter(char::is_ascii_digit).count();
    match name.chars().count() {
        0 => Err(Code::Missing),
        long if long > NAME_LIMIT => Err(Code::TooLong { limit: NAME_LIMIT }),
        _ if !name.chars().all(fits) || digits > 3 => Err(Code::NameSign),
        _ => Ok(name),
    }
}

/// What somebody is to the one they help.
pub fn kind(locale: Locale, kind: Kind) -> String {
    match kind {
        Kind::Relative => t!(locale, "mandate-kind-relative"),
        Kind::Guardian => t!(locale, "mandate-kind-guardian"),
        Kind::Worker => t!(locale, "mandate-kind-worker"),
        Kind::Organisation => t!(locale, "mandate-kind-organisation"),
    }
}

/// How it came about.
pub fn basis(locale: Locale, basis: Basis) -> String {
    match basis {
        Basis::Code => t!(locale, "mandate-basis-code"),
        Basis::Witness => t!(locale, "mandate-basis-witness"),
        Basis::Papers => t!(locale, "mandate-basis-papers"),
    }
}

/// Why somebody has a guardian.
pub fn ground(locale: Locale, ground: Ground) -> String {
    match ground {
        Ground::Minor => t!(locale, "mandate-ground-minor"),
        Ground::Intellectual => t!(locale, "mandate-ground-intellectual"),
        Ground::Psychiatric => t!(locale, "mandate-ground-psychiatric"),
    }
}

/// What they may do.
pub fn acts(locale: Locale, scope: &Scope) -> String {
    match (scope.apply, scope.follow) {
        (true, false) => t!(locale, "mandate-may-apply"),
        (false, true) => t!(locale, "mandate-may-follow"),
        _ => t!(locale, "mandate-may-both"),
    }
}

/// For which services.
pub fn services(locale: Locale, scope: &Scope, offers: Offers<'_>) -> String {
    let Some(slugs) = &scope.services else { return t!(locale, "mandate-all-services") };
    let titles = slugs.iter().filter_map(|slug| Some(offers.service(slug)?.words(locale).get("title")));
    let titles: Vec<_> = titles.collect();
    if titles.is_empty() {
        return t!(locale, "mandate-services-elsewhere", count = slugs.len());
    }
    titles.join(&t!(locale, "mandate-and"))
}

/// The day of a moment.
pub fn day(locale: Locale, moment: OffsetDateTime) -> String {
    dates::day(locale, calendar::day_in_china(moment))
}

/// All of it in a line, to tell one from another.
pub fn line(locale: Locale, mandate: &Mandate, offers: Offers<'_>) -> String {
    t!(
        locale,
        "mandate-line",
        kind = kind(locale, mandate.kind),
        may = acts(locale, &mandate.scope),
        services = services(locale, &mandate.scope, offers),
        until = day(locale, mandate.ends_at)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 20);
    const GOOD: &[(&str, &str)] = &[
        ("helper", "王芳"),
        ("resident", "买买提·艾力"),
        ("phone", "138 0013 8000"),
        ("acts-apply", "yes"),
        ("which", "all"),
        ("term", "quarter"),
    ];

    fn judge(kind: Kind, with: &[(&str, &str)]) -> Result<Proposal, Vec<(String, Code)>> {
        let catalog = Catalog::built_in();
        let offers = catalog.offers(catalog.region("440307").unwrap(), TODAY);
        let others = GOOD.iter().filter(|(name, _)| with.iter().all(|(other, _)| other != name));
        let sent = others.chain(with).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let own = Phone::parse_mobile("15919870321").unwrap();
        let judged = Wish::sent(sent.collect()).judge(kind, offers, Some(&own), TODAY);
        judged.map_err(|slips| slips.into_iter().map(|slip| (slip.field, slip.code)).collect())
    }

    #[test]
    fn a_whole_wish_is_a_proposal() {
        let proposal = judge(Kind::Relative, &[]).unwrap();
        assert_eq!(proposal.scope, Scope { services: None, apply: true, follow: false });
        assert_eq!(proposal.phone.unwrap().as_str(), "13800138000");
        let child = [("citizen-id", "440307201703090051"), ("ground", "minor")];
        let proposal = judge(Kind::Guardian, &child).unwrap();
        assert!(proposal.phone.is_none() && proposal.details.ground == Some(Ground::Minor));
    }

    #[test]
    fn everything_missing_is_said_at_once_in_the_order_of_the_form() {
        let empty = GOOD.iter().map(|(name, _)| (*name, "")).filter(|(name, _)| *name != "acts-apply");
        let empty: Vec<_> = empty.collect();
        let slips = judge(Kind::Worker, &empty).unwrap_err();
        let fields: Vec<_> = slips.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["helper", "body", "resident", "phone", "which", "term"]);
    }

    #[test]
    fn slips_are_told_apart() {
        let check = |kind, with: &[(&str, &str)], field: &str, code| {
            assert_eq!(judge(kind, with).unwrap_err(), [(field.to_owned(), code)], "{with:?}");
        };
        let relative = Kind::Relative;
        check(relative, &[("helper", "请点 a.cn/x")], "helper", Code::NameSign);
        check(relative, &[("helper", &"王".repeat(31))], "helper", Code::TooLong { limit: 30 });
        check(Kind::Worker, &[("body", "社区 13800138000")], "body", Code::NameSign);
        check(relative, &[("phone", "15919870321")], "phone", Code::OwnPhone);
        check(relative, &[("services-home-home-retrofit", "yes")], "which", Code::NoneWithOthers);
        check(relative, &[("which", "some")], "which", Code::TooFew { least: 1 });
        let grown_up = [("citizen-id", "11010519491231002X"), ("ground", "minor")];
        check(Kind::Guardian, &grown_up, "ground", Code::NotAMinor);
    }

    #[test]
    fn the_parts_of_a_bundle_belong_to_it() {
        let catalog = Catalog::built_in();
        let offers = catalog.offers(catalog.region("440307").unwrap(), TODAY);
        let bundle = offers.services().find(|entry| entry.service.is_bundle()).unwrap();
        let slugs = with_parts(offers, BTreeSet::from([bundle.service.slug.clone()]));
        assert!(slugs.len() > 1, "{slugs:?}");
    }
}
