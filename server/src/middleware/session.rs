//! Who is signed in, and for whom they act: looked up once a request, for the pages and handlers that ask, and for the
//! service worker, which learns it from a header.

use crate::{
    app::App,
    error::{Error, Result},
    http::cookies,
    secret::Secret,
    store::{SignedIn, Who},
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts, Request, State},
    http::{Extensions, HeaderName, HeaderValue, header, request::Parts},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::CookieJar;
use tantu_app::page::{ActingFor, Visit};
use tantu_domain::{
    case::Actor,
    ids::{MandateId, ResidentId, SessionId},
    mandate::{Act, Mandate, Standing},
};
use time::{Duration, OffsetDateTime};

/// The one for whom things are done, and who does them: mostly the same. A handler that takes one is only for people who
/// are signed in; one that takes an `Option<Resident>` is for everyone.
///
/// **Invariant:** `id` is another than `person` only under a mandate that holds at this request.
#[derive(Clone, Debug)]
pub struct Resident {
    /// For whom: whose drafts and cases may be loaded.
    pub id: ResidentId,
    /// Who is signed in.
    pub person: ResidentId,
    /// In which browser.
    pub session: SessionId,
    /// Under which mandate, where it is for somebody else.
    pub acting: Option<Mandate>,
    now: OffsetDateTime,
}

impl Resident {
    fn of(signed_in: SignedIn, now: OffsetDateTime) -> Result<Self> {
        let SignedIn { session, person, mandate, .. } = signed_in;
        let id = match &mandate {
            None => person,
            Some(mandate) => holding(mandate, now).ok_or(Error::MandateEnded)?,
        };
        Ok(Self { id, person, session, acting: mandate, now })
    }

    /// Whoever is signed in, for themselves or under a mandate of theirs, whatever this browser has chosen.
    ///
    /// # Errors
    /// [`Error::MandateEnded`] if they may act for that one no more.
    pub fn acting(app: &App, person: SignedInPerson, mandate: Option<Mandate>) -> Result<Self> {
        let SignedInPerson { id, session, ends_at } = person;
        Self::of(SignedIn { session, person: id, mandate, ends_at }, app.now())
    }

    /// Whoever is signed in with this session, for whom it says by now.
    ///
    /// # Errors
    /// [`Error::MandateEnded`] if they may act for that one no more; or what the database says.
    pub async fn of_session(app: &App, session: &Secret) -> Result<Self> {
        let now = app.now();
        Self::of(app.store().signed_in(session, now).await?.ok_or(Error::NotFound)?, now)
    }

    /// Whoever has just signed in on the way to `next`. Where that is a draft or a case of somebody they help, they go
    /// on for them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn arriving(app: &App, session: &Secret, person: ResidentId, next: &str) -> Result<Self> {
        let now = app.now();
        let signed_in = app.store().signed_in(session, now).await?.ok_or(Error::NotFound)?;
        let mandates = app.store().mandates_reaching(person, next).await?;
        let mandate = mandates.into_iter().find(|mandate| holding(mandate, now).is_some());
        if let Some(mandate) = &mandate {
            app.store().act_under(signed_in.session, person, Some(mandate.id)).await?;
        }
        Self::of(SignedIn { mandate, ..signed_in }, now)
    }

    /// As whom what they do is written down.
    pub fn actor(&self) -> Actor {
        match &self.acting {
            None => Actor::Resident,
            Some(Mandate { kind, details, .. }) => {
                Actor::Helper { kind: *kind, name: details.helper_in_full() }
            }
        }
    }

    /// Who they are in the audit log.
    pub fn who(&self) -> Who {
        Who::person(self.person)
    }

    /// Whether this is theirs to do.
    pub fn may(&self, act: Act, service: &str) -> bool {
        self.acting.as_ref().is_none_or(|mandate| mandate.allows(act, service, self.now).is_some())
    }

    /// Refuses what is not theirs to do, as if it were not there.
    ///
    /// # Errors
    /// [`Error::NotFound`] if the mandate does not reach so far.
    pub fn must(&self, act: Act, service: &str) -> Result<()> {
        self.may(act, service).then_some(()).ok_or(Error::NotFound)
    }
}

/// For whom a mandate holds now.
fn holding(mandate: &Mandate, now: OffsetDateTime) -> Option<ResidentId> {
    mandate.resident.filter(|_| mandate.standing(now) == Standing::InForce)
}

/// The mandate under which somebody acted holds no more.
#[derive(Clone)]
struct Ended;

/// Who is signed in, whoever they act for and whether or not they still may: for the pages on which that is chosen.
#[derive(Clone, Copy, Debug)]
pub struct SignedInPerson {
    /// Who it is.
    pub id: ResidentId,
    /// In which browser.
    pub session: SessionId,
    /// When that ends if nothing more is done there.
    pub ends_at: OffsetDateTime,
}

/// The session could not be looked up.
#[derive(Clone)]
struct Unknown;

/// Looks up the session, if the browser sent one. Where that fails, pages for everyone are still shown; only a handler
/// that asks who is signed in cannot go on.
pub async fn look_up(State(app): State<App>, jar: CookieJar, mut request: Request, next: Next) -> Response {
    let signed_in = match cookies::secret_in(&jar, cookies::SESSION) {
        Some(session) => app.store().signed_in(&session, app.now()).await,
        None => Ok(None),
    };
    let extensions = request.extensions_mut();
    let mut about = Some(About::default());
    match signed_in {
        Err(error) => {
            tracing::error!("could not look up a session: {error}");
            about = None;
            extensions.insert(Unknown);
        }
        Ok(None) => say(extensions, |visit| visit.is_signed_in = false),
        Ok(Some(signed_in)) => {
            let mandate = signed_in.mandate.as_ref().map(|mandate| mandate.id);
            about = Some(About { person: Some(signed_in.person), mandate });
            let SignedIn { person, session, ends_at, .. } = signed_in;
            extensions.insert(SignedInPerson { id: person, session, ends_at });
            say(extensions, |visit| visit.seconds_left = seconds(ends_at - app.now()));
            let acting_for = signed_in
                .mandate
                .as_ref()
                .map(|mandate| ActingFor { mandate: mandate.id, name: mandate.details.resident.clone() });
            match Resident::of(signed_in, app.now()) {
                Ok(resident) => {
                    extensions.insert(resident);
                    say(extensions, |visit| (visit.is_signed_in, visit.acting_for) = (true, acting_for));
                }
                Err(_) => {
                    extensions.insert(Ended);
                    say(extensions, |visit| visit.is_signed_in = true);
                }
            }
        }
    }
    let about = about.zip(request.extensions().get::<Visit>()).map(|(about, visit)| about.told(visit));
    let mut response = next.run(request).await;
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if kind.is_some_and(|kind| kind.starts_with("text/html"))
        && let Some(about) = about
    {
        response.headers_mut().insert(VISIT, about);
    }
    response
}

/// What a service worker has to know of a visit, so that the device's own pages look like ours: nothing of it says who
/// somebody is. Whoever acts under a mandate that has ended does so here, too, and for nobody else.
#[derive(Default)]
struct About {
    person: Option<ResidentId>,
    mandate: Option<MandateId>,
}

/// The header that tells it.
const VISIT: HeaderName = HeaderName::from_static("tantu-visit");

impl About {
    fn told(&self, visit: &Visit) -> HeaderValue {
        let mut told = form_urlencoded::Serializer::new(String::new());
        told.append_pair("language", visit.locale.language().tag());
        told.append_pair("display", &visit.display.written());
        told.append_pair("place", &visit.region);
        for (name, id) in [
            ("person", self.person.map(|person| person.to_string())),
            ("mandate", self.mandate.map(|mandate| mandate.to_string())),
        ] {
            told.extend_pairs(id.map(|id| (name, id)));
        }
        HeaderValue::try_from(told.finish()).expect("what is encoded for a form fits into a header")
    }
}

/// So long a sign-in lasts, as the page is told.
fn seconds(left: Duration) -> Option<u32> {
    left.whole_seconds().try_into().ok()
}

fn say(extensions: &mut Extensions, what: impl FnOnce(&mut Visit)) {
    if let Some(visit) = extensions.get_mut::<Visit>() {
        what(visit);
    }
}

impl<S: Sync> FromRequestParts<S> for Resident {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        found(parts)?.ok_or_else(|| sign_in_first(parts))
    }
}

impl<S: Sync> FromRequestParts<S> for SignedInPerson {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self> {
        match parts.extensions.get::<Unknown>() {
            Some(Unknown) => Err(Error::Busy),
            None => parts.extensions.get().copied().ok_or_else(|| sign_in_first(parts)),
        }
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for Resident {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>> {
        found(parts)
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for SignedInPerson {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>> {
        match parts.extensions.get::<Unknown>() {
            Some(Unknown) => Err(Error::Busy),
            None => Ok(parts.extensions.get().copied()),
        }
    }
}

fn sign_in_first(parts: &Parts) -> Error {
    let next = parts.uri.path_and_query().map_or("/", |address| address.as_str());
    Error::SignInFirst { next: next.to_owned() }
}

/// Nobody is taken for a stranger because the database failed: what they sent would wait for a sign-in they do not need.
/// And nobody whose mandate has ended is taken to act for themselves.
fn found(parts: &Parts) -> Result<Option<Resident>> {
    if parts.extensions.get::<Unknown>().is_some() {
        return Err(Error::Busy);
    }
    if parts.extensions.get::<Ended>().is_some() {
        return Err(Error::MandateEnded);
    }
    Ok(parts.extensions.get().cloned())
}
