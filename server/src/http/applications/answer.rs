//! The pages on which a resident answers something about their case: shown, and answered.

use super::{case_to, model};
use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, see, show, show_with},
    store::Moved,
};
use axum::{
    Extension,
    extract::{FromRequestParts, Path},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use tantu_app::{
    page::{Page, Visit},
    pages::application::{Model, Slip},
    paths,
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
}

impl FromRequestParts<App> for Answering {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Extension(visit) =
            Extension::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let resident = Resident::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        let Path(reference) =
            Path::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        Ok(Self { app: app.clone(), visit, resident, reference })
    }
}

impl Answering {
    /// The case, if it is theirs.
    pub(super) async fn case(&self) -> Result<Case> {
        case_to(Act::Apply, &self.app, &self.resident, &self.reference).await
    }

    async fn record(&self, case: &Case, event: Event) -> Result<Moved> {
        self.app.record(case, &self.resident.who(), self.resident.actor(), event).await
    }

    /// The page; where it has nothing to show, the case says how it stands.
    pub(super) async fn show(&self, draw: impl Fn(&Model<'_>) -> Option<Page>) -> Result<Response> {
        let case = self.case().await?;
        let page = draw(&model(&self.app, &case)?);
        Ok(match page {
            Some(page) => show(&self.visit, page),
            None => see(&paths::application(&case.reference)),
        })
    }

    /// Takes an answer and leads on to `next`. One that came second is judged by the case as it is by then; one that
    /// cannot be taken comes back in its page with everything that was typed.
    pub(super) async fn take(
        &self,
        event: impl Fn(&Status) -> Result<Event, Slip>,
        draw: impl Fn(&Model<'_>, &Slip) -> Option<Page>,
        next: impl Fn(&Reference) -> String,
    ) -> Result<Response> {
        for _ in 0..TRIES {
            let case = self.case().await?;
            let slip = match event(&self.app.status(&case)?) {
                Ok(event) => match self.record(&case, event).await? {
                    Moved::Done => return Ok(see(&next(&case.reference))),
                    Moved::Overtaken { .. } => continue,
                },
                Err(slip) => slip,
            };
            let page = draw(&model(&self.app, &case)?, &slip).filter(|_| slip.is_mended_here());
            return Ok(match page {
                Some(page) if slip.is_overtaken() => show_with(&self.visit, StatusCode::CONFLICT, page),
                Some(page) => show(&self.visit, page),
                None => see(&paths::application(&case.reference)),
            });
        }
        Err(Error::Conflict)
    }
}
