//! The pages on which a resident answers something about their case: shown, and answered.

use super::{case_to, model};
use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, apply::KEPT_LIMIT, cookies, see, show, show_with},
    secret::Secret,
    store::Moved,
};
use axum::{
    Extension, Form,
    extract::{FromRequest, FromRequestParts, Path, Request},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;
use tantu_app::{
    page::{Page, Visit},
    pages::application::{Model, Slip},
    paths, press,
};
use tantu_domain::{
    case::{Case, Event, Status},
    mandate::Act,
    reference::Reference,
};

/// What a form sent, field by field.
pub(super) type Sent = Vec<(String, String)>;

/// How often an answer is tried when something else happens to the case at the same time.
const TRIES: u8 = 3;

/// Who answers, about which case: what each of these handlers needs of a request.
pub struct Answering {
    pub(super) app: App,
    pub(super) visit: Visit,
    resident: Resident,
    reference: String,
    /// The path of the page.
    page: String,
    /// The key to what was typed here before they had signed in again.
    key: Option<Secret>,
    /// Whether they have only marked an answer and are not done yet; see [`press`].
    is_marked: bool,
}

impl FromRequestParts<App> for Answering {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Extension(visit) =
            Extension::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let resident = Resident::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let Path(reference) =
            Path::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let key = cookies::secret_in(&CookieJar::from_headers(&parts.headers), cookies::REPLY);
        let page = parts.uri.path().to_owned();
        Ok(Self { app: app.clone(), visit, resident, reference, page, key, is_marked: false })
    }
}

/// The same with what they typed. Whoever is no longer signed in signs in first, and finds it in its fields again.
pub struct Answered {
    pub(super) answering: Answering,
    pub(super) sent: Sent,
}

impl FromRequest<App> for Answered {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let who = <Resident as FromRequestParts<App>>::from_request_parts(&mut parts, app).await;
        let request = Request::from_parts(parts.clone(), body);
        let Form(sent) =
            Form::<Sent>::from_request(request, app).await.map_err(IntoResponse::into_response)?;
        if let Err(Error::SignInFirst { next }) = who {
            return Err(keep_for_later(app, &parts, sent, &next).await.into_response());
        }
        let answering = Answering::from_request_parts(&mut parts, app).await?;
        let is_marked = press::pressed_at(&sent).is_some();
        Ok(Self { answering: Answering { is_marked, ..answering }, sent: press::settled(sent) })
    }
}

/// Keeps a reply of nobody knows whom. Since nobody vouches for it, one address may do so only so often.
pub(in crate::http) async fn keep_for_later(
    app: &App,
    parts: &Parts,
    sent: Sent,
    next: &str,
) -> Result<Response> {
    if !app.limiter().allows(&parts.extensions) {
        return Err(Error::TooMany { minutes: 1 });
    }
    if sent.iter().map(|(name, text)| name.len() + text.len()).sum::<usize>() > KEPT_LIMIT {
        return Err(Error::TooLarge);
    }
    let key = Secret::new();
    app.store().keep_reply(&key, parts.uri.path(), &sent.into_iter().collect(), app.now()).await?;
    let jar = CookieJar::new().add(cookies::kept_reply(&key));
    Ok((jar, see(&paths::sign_in(Some(next)))).into_response())
}

impl Answering {
    /// The case, if it is theirs.
    pub(super) async fn case(&self) -> Result<Case> {
        case_to(Act::Apply, &self.app, &self.resident, &self.reference).await
    }

    async fn record(&self, case: &Case, event: Event) -> Result<Moved> {
        let moved = self.app.record(case, &self.resident.who(), self.resident.actor(), event).await?;
        if let (Moved::Done, Some(key)) = (&moved, &self.key) {
            self.app.store().forget_reply(key, self.app.now()).await?;
        }
        Ok(moved)
    }

    /// The page, with what was typed here before they had signed in again; where it has nothing to show, the case says
    /// how it stands.
    pub(super) async fn show(&self, draw: impl Fn(&Model<'_>, &Sent) -> Option<Page>) -> Result<Response> {
        let case = self.case().await?;
        let typed = match &self.key {
            Some(key) => self.app.store().kept_reply(key, &self.page, self.app.now()).await?,
            None => None,
        };
        let page = draw(&model(&self.app, &case)?, &typed.unwrap_or_default().into_iter().collect());
        Ok(match page {
            Some(page) => show(&self.visit, page),
            None => see(&paths::application(&case.reference)),
        })
    }

    /// Takes an answer and leads on to `next`. One that came second is judged by the case as it is by then; one that
    /// cannot be taken comes back in its page with everything that was typed, and so does one of which only a part was
    /// marked.
    pub(super) async fn take(
        &self,
        event: impl Fn(&Status) -> Result<Event, Slip>,
        draw: impl Fn(&Model<'_>, Option<&Slip>) -> Option<Page>,
        next: impl Fn(&Reference) -> String,
    ) -> Result<Response> {
        if self.is_marked {
            return self.show(|model, _| draw(model, None)).await;
        }
        for _ in 0..TRIES {
            let case = self.case().await?;
            let slip = match event(&self.app.status(&case)?) {
                Ok(event) => match self.record(&case, event).await? {
                    Moved::Done => return Ok(see(&next(&case.reference))),
                    Moved::Overtaken { .. } => continue,
                },
                Err(slip) => slip,
            };
            let page = draw(&model(&self.app, &case)?, Some(&slip)).filter(|_| slip.is_mended_here());
            return Ok(match page {
                Some(page) if slip.is_overtaken() => show_with(&self.visit, StatusCode::CONFLICT, page),
                Some(page) => show(&self.visit, page),
                None => see(&paths::application(&case.reference)),
            });
        }
        Err(Error::Conflict)
    }
}
