//! What the pages are rendered from: a draft with everything filled in, and cases at three places on the road.

use std::{collections::BTreeMap, sync::LazyLock};
use tantu_app::{
    catalog::{Catalog, Entry, Offers},
    journey::{Draft, People},
    pages::applications,
};
use tantu_domain::{
    answer::{Carried, Circumstances, Replaced, TypedAnswers, Written},
    case::{Actor, Case, Correction, Event, Recorded},
    ids::{CaseId, DraftId, ResidentId},
    journey::Journey,
    reference::Reference,
    region::{Region, Role},
};
use time::{
    Date, OffsetDateTime,
    macros::{date, datetime},
};

/// Everything there is to apply for.
pub(crate) static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

/// A day in November.
const TODAY: Date = date!(2026 - 11 - 21);
/// A morning of it.
pub(crate) const NOW: OffsetDateTime = datetime!(2026-11-21 01:00 UTC);
const SENT: OffsetDateTime = datetime!(2026-11-18 01:00 UTC);

static NOTHING: TypedAnswers = TypedAnswers::new();
static CARRIED: BTreeMap<String, Carried> = BTreeMap::new();
static WRITTEN: BTreeMap<String, Written> = BTreeMap::new();
static REPLACED: BTreeMap<String, Vec<Replaced>> = BTreeMap::new();
static PEOPLE: People =
    People { reader: ResidentId(uuid::Uuid::nil()), is_own: true, names: BTreeMap::new() };

/// The service that is applied for.
pub(crate) fn entry() -> &'static Entry {
    offers().service("certificate-renewal").expect("this service is built in")
}

/// The region it is applied for in.
pub(crate) fn region() -> &'static Region {
    CATALOG.region("440307").expect("this region is built in")
}

/// What is on offer there.
pub(crate) fn offers() -> Offers<'static> {
    CATALOG.offers(region(), TODAY)
}

/// Every question answered.
pub(crate) fn typed() -> TypedAnswers {
    let pages = [
        ("number", "11010519491231002X43"),
        ("expiry", ""),
        ("changed", "nothing"),
        ("registered", "440307"),
        ("address", "清林路 1 号"),
        ("phone", "13800138000"),
        ("receive", "collect"),
        ("hall", "longgang"),
        ("photo", "self"),
        ("declaration", "yes"),
    ];
    pages
        .map(|(question, text)| (question.to_owned(), [(question.to_owned(), text.to_owned())].into()))
        .into()
}

/// The draft in which that was typed.
pub(crate) fn draft(typed: &TypedAnswers) -> Draft<'_> {
    Draft {
        id: DraftId(uuid::Uuid::nil()),
        entry: entry(),
        typed,
        carried: &CARRIED,
        written: &WRITTEN,
        replaced: &REPLACED,
        people: &PEOPLE,
        suggested: &NOTHING,
        corrections: &[],
        correct_by: None,
        offers: offers(),
        acting: None,
    }
}

/// The draft as one among others.
pub(crate) fn listed_draft() -> applications::Draft<'static> {
    applications::Draft {
        id: DraftId(uuid::Uuid::nil()),
        entry: entry(),
        last_filled: SENT,
        kept_until: date!(2027 - 05 - 21),
    }
}

/// A case that was just sent.
pub(crate) fn submitted() -> Case {
    case(Vec::new())
}

/// A case that waits for the resident.
pub(crate) fn waiting() -> Case {
    let note = "请写明门牌号。".to_owned();
    let corrections = vec![Correction { question: "address".to_owned(), note }];
    case(vec![Event::CorrectionRequested { corrections, by: date!(2026 - 12 - 21), again: None }])
}

/// A case that is decided, with the certificate on its way.
pub(crate) fn approved() -> Case {
    case(vec![Event::Accepted, Event::Approved])
}

fn case(by_staff: Vec<Event>) -> Case {
    let journey = Journey::walk(&entry().service, &typed(), around());
    let answers = journey.complete().expect("every question is answered").clone();
    let sent = Recorded { at: SENT, by: Actor::Resident, event: Event::Submitted { answers } };
    let staff = || Actor::Staff { name: "王芳".to_owned(), role: Role::District };
    let then = by_staff.into_iter().map(|event| Recorded { at: SENT, by: staff(), event });
    Case {
        id: CaseId(uuid::Uuid::nil()),
        reference: Reference::new(TODAY, 4_827_391),
        service: entry().service.slug.clone(),
        region: region().code.clone(),
        home: None,
        definition: entry().version.clone(),
        bundle: None,
        history: std::iter::once(sent).chain(then).collect(),
    }
}

fn around() -> Circumstances<'static> {
    entry().around(TODAY)
}
