//! A paper about a case: in large print as a page, in braille as a file.

use super::{case_to, case_with_receipt, with_all};
use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, show},
};
use axum::{
    Extension,
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use tantu_app::{
    document::{Document, Kind},
    page::Visit,
    pages::large_print,
};
use tantu_domain::{case::Case, mandate::Act};

/// The paper as a page, to be printed.
pub async fn show_large_print(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path((reference, kind)): Path<(String, String)>,
) -> Result<Response> {
    let kind = Kind::from_name(&kind).ok_or(Error::NotFound)?;
    let case = case_for(kind, &app, &resident, &reference).await?;
    let page = with_all(&app, &resident, &case, |model| large_print::page(visit.locale, model, kind)).await?;
    Ok(show(&visit, page.ok_or(Error::NotFound)?))
}

/// The paper in braille, `receipt.brf` or `receipt.txt`. Its file is named for the kind of paper, not for the person.
pub async fn take_braille(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    Path((reference, file)): Path<(String, String)>,
) -> Result<Response> {
    let (name, form) = file.split_once('.').ok_or(Error::NotFound)?;
    let kind = Kind::from_name(name).ok_or(Error::NotFound)?;
    let case = case_for(kind, &app, &resident, &reference).await?;
    let braille = app.braille().ok_or(Error::NotFound)?;
    let paper = with_all(&app, &resident, &case, |model| {
        Some((Document::of(kind, visit.locale, model)?, model.region.phone.clone()))
    });
    let (document, phone) = paper.await?.ok_or(Error::NotFound)?;
    let sheets = braille.write(visit.locale, &document, &phone).await?;
    let (sort, attached, text) = match form {
        "brf" => ("application/x-brf", format!("tantu-{name}.brf"), sheets.brf()),
        "txt" => ("text/plain; charset=utf-8", format!("tantu-{name}-braille.txt"), sheets.text()),
        _ => return Err(Error::NotFound),
    };
    let headers = [
        (header::CONTENT_TYPE, sort.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{attached}\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, text).into_response())
}

/// The case, if this paper about it is theirs to see.
async fn case_for(kind: Kind, app: &App, resident: &Resident, reference: &str) -> Result<Case> {
    match kind {
        Kind::Receipt => case_with_receipt(app, resident, reference).await,
        Kind::Status | Kind::Decision => case_to(Act::Follow, app, resident, reference).await,
    }
}
