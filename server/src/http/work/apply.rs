//! Applying for a post: the way from its page into a draft of the service by which one applies.

use crate::{
    app::App,
    error::{Error, Result},
    http::{Resident, consent, see, services::new_draft, show_with},
    store::Published,
};
use axum::{
    Extension,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use axum_extra::extract::CookieJar;
use tantu_app::{
    page::Visit,
    pages::work::apply::{self, Model},
    paths,
};
use tantu_domain::{
    answer::Typed,
    draft::Draft,
    mandate::Act,
    work::{APPLYING, PostNumber},
};

/// The question of that service which says for which post.
const POST: &str = "post";

/// The most of a title that fits behind the number into the answer, which takes 80 characters.
const LONGEST: usize = 60;

/// Whoever follows a link to it comes to the post, where the button is: a link begins nothing.
pub async fn return_to_post(_: Resident, Path(number): Path<String>) -> Result<Response> {
    Ok(see(&paths::work::post(parse(&number)?)))
}

/// Begins an application for a post, with everything known filled in; or carries on with the one that is open for it.
pub async fn apply_for_post(
    State(app): State<App>,
    Extension(visit): Extension<Visit>,
    resident: Resident,
    jar: CookieJar,
    Path(number): Path<String>,
) -> Result<Response> {
    let number = parse(&number)?;
    resident.must(Act::Apply, APPLYING)?;
    let published = app.store().post(number).await?.ok_or(Error::NotFound)?;
    if let Some(draft) = begun(&app, &resident, number).await? {
        return Ok(see(&draft));
    }
    if !is_open(&app, &published) {
        let title = title(&visit, &published);
        let page = apply::page(visit.locale, Model { title: &title, until: published.post.until });
        return Ok(show_with(&visit, StatusCode::CONFLICT, page));
    }
    consent::must_be_given(&app, &resident, &paths::work::apply(number)).await?;
    Ok(see(&begin(&app, &visit, &jar, &resident, &published).await?))
}

/// Where somebody goes on who was about to apply for a post when they had to sign in or to agree; `None` for whoever was
/// on the way to something else.
///
/// # Errors
/// What the database says.
pub(in crate::http) async fn lead_on(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    resident: &Resident,
    next: &str,
) -> Result<Option<String>> {
    let number = next.strip_prefix(paths::work::POSTS).and_then(|rest| rest.strip_suffix("/apply"));
    let number = number.and_then(|number| parse(number.trim_start_matches('/')).ok());
    let Some(number) = number.filter(|_| resident.may(Act::Apply, APPLYING)) else { return Ok(None) };
    let published = app.store().post(number).await?.filter(|published| is_open(app, published));
    let Some(published) = published else { return Ok(None) };
    if let Some(draft) = begun(app, resident, number).await? {
        return Ok(Some(draft));
    }
    if !consent::is_given(app, resident).await? {
        return Ok(Some(paths::consent(Some(next))));
    }
    begin(app, visit, jar, resident, &published).await.map(Some)
}

/// The draft that is open for this post.
async fn begun(app: &App, resident: &Resident, number: PostNumber) -> Result<Option<String>> {
    let drafts = app.store().open_drafts(resident.id).await?;
    Ok(drafts.iter().find(|draft| is_for(draft, number)).map(|draft| paths::draft(draft.id)))
}

/// Begins a draft with the post and everything that is known in it; where that leads.
async fn begin(
    app: &App,
    visit: &Visit,
    jar: &CookieJar,
    resident: &Resident,
    published: &Published,
) -> Result<String> {
    let post = format!("{} {}", published.number, title(visit, published));
    let mut new = new_draft(app, app.offers(visit), resident, jar, APPLYING).await?;
    new.typed.insert(POST.to_owned(), Typed::from([(POST.to_owned(), post)]));
    new.carried.remove(POST);
    let is_known = !new.carried.is_empty();
    let draft = app.store().create_draft(resident.id, new, app.now()).await?;
    Ok(if is_known { paths::known(draft) } else { paths::draft(draft) })
}

/// Whether one can apply for it today.
fn is_open(app: &App, published: &Published) -> bool {
    published.is_open && app.today() <= published.post.until
}

fn parse(number: &str) -> Result<PostNumber> {
    number.parse().map(PostNumber).map_err(|_| Error::NotFound)
}

/// What a post is called in the person's language, or in Chinese, in which every post is written.
fn title(visit: &Visit, Published { post, .. }: &Published) -> String {
    let words = post.words.get(visit.locale.language().tag()).or_else(|| post.words.get("zh-CN"));
    words.map(|words| words.title.chars().take(LONGEST).collect()).unwrap_or_default()
}

/// Whether a draft applies for this post.
fn is_for(draft: &Draft, number: PostNumber) -> bool {
    let typed = draft.typed.get(POST).and_then(|page| page.get(POST));
    draft.service == APPLYING
        && draft.corrects.is_none()
        && typed.and_then(|typed| PostNumber::at_start_of(typed)) == Some(number)
}
