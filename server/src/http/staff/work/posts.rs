//! Posts, for whoever publishes them: an office, for itself or for an employer who came to it.

use crate::{
    app::App,
    error::{Error, Result},
    http::staff::unreadable,
    search::Terms,
    store::{Published, Staff},
};
use axum::{
    Json,
    extract::{Path, Query, State, rejection::JsonRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::json;
use tantu_app::{locale::Language, plain};
use tantu_domain::{
    staff::{PostFile, PostFiles, PostProblem, PostRefusal},
    work::{Post, PostNumber},
};

/// After which one the list goes on.
#[derive(Deserialize)]
pub struct Wanted {
    before: Option<PostNumber>,
}

/// How many there are in one answer.
const PAGE: i64 = 100;

/// What this office has published.
pub async fn list_posts(
    State(app): State<App>,
    staff: Staff,
    Query(Wanted { before }): Query<Wanted>,
) -> Result<Json<PostFiles>> {
    let posts = app.store().posts_by(&staff, before, PAGE).await?;
    Ok(Json(PostFiles { posts: posts.into_iter().map(file).collect() }))
}

/// One post of this office.
pub async fn show_post(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
) -> Result<Json<PostFile>> {
    let found = app.store().post(self::number(&number)?).await?;
    let own = found.filter(|found| found.office == staff.region).ok_or(Error::NotFound)?;
    Ok(Json(file(own)))
}

/// Publishes a post, or says everything that is to be mended.
pub async fn publish_post(
    State(app): State<App>,
    staff: Staff,
    request: Result<Json<Post>, JsonRejection>,
) -> Result<Response> {
    let post = match fit_to_publish(&app, request) {
        Ok(post) => post,
        Err(refusal) => return Ok(*refusal),
    };
    let number = app.store().publish_post(&staff, &post, &terms(&app, &post), app.now()).await?;
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), post.number = %number, "staff published a post");
    Ok((StatusCode::CREATED, Json(json!({ "number": number }))).into_response())
}

/// Changes a post of this office and opens it if it was closed.
pub async fn change_post(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
    request: Result<Json<Post>, JsonRejection>,
) -> Result<Response> {
    let number = self::number(&number)?;
    let post = match fit_to_publish(&app, request) {
        Ok(post) => post,
        Err(refusal) => return Ok(*refusal),
    };
    if !app.store().change_post(&staff, number, &post, &terms(&app, &post), app.now()).await? {
        return Err(Error::NotFound);
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), post.number = %number, "staff changed a post");
    Ok(Json(json!({ "number": number })).into_response())
}

/// Closes a post of this office: nobody can apply for it any more.
pub async fn close_post(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<String>,
) -> Result<Response> {
    let number = self::number(&number)?;
    if !app.store().close_post(&staff, number, app.now()).await? {
        return Err(Error::NotFound);
    }
    tracing::info!(staff.id = %staff.id, staff.role = staff.role.name(), post.number = %number, "staff closed a post");
    Ok(Json(json!({ "number": number })).into_response())
}

fn number(text: &str) -> Result<PostNumber> {
    text.parse().map(PostNumber).map_err(|_| Error::NotFound)
}

fn file(found: Published) -> PostFile {
    let Published { number, post, is_open, published_at, changed_at, .. } = found;
    PostFile { number, is_open, published_at, changed_at, post }
}

/// By what it is found; where we know what its place is called, by that, too.
fn terms(app: &App, post: &Post) -> Terms {
    let place = app.catalog().region(&post.region);
    Terms::of(post, place.map(|place| place.name.in_language(Post::SOURCE)))
}

fn fit_to_publish(
    app: &App,
    request: Result<Json<Post>, JsonRejection>,
) -> std::result::Result<Post, Box<Response>> {
    let Json(post) = request.map_err(|rejection| Box::new(unreadable(&rejection)))?;
    let found = post.problems(app.today()).into_iter().chain(not_easy(&post));
    let problems: Vec<_> = found.map(|(field, mend)| PostProblem { field, mend }).collect();
    if problems.is_empty() {
        return Ok(post);
    }
    let refusal = PostRefusal { error: "to-mend".to_owned(), problems };
    Err(Box::new((StatusCode::UNPROCESSABLE_ENTITY, Json(refusal)).into_response()))
}

/// What keeps the easy words from being easy, and the others from being plain, by the rules the interface keeps, too.
fn not_easy(post: &Post) -> Vec<(String, String)> {
    let in_our_languages =
        post.words.iter().filter_map(|(tag, words)| Some((tag, Language::from_tag(tag)?, words)));
    let problems = in_our_languages.flat_map(|(tag, language, words)| {
        let of = |field: &str, why: Vec<String>| {
            let field = format!("words.{tag}.{field}");
            why.into_iter().map(|why| (field.clone(), format!("It {why}."))).collect::<Vec<_>>()
        };
        let mut all = of("easy", plain::not_easy(language, &words.easy));
        all.extend(of("task", plain::not_plain(language, &words.task)));
        all.extend(of("title", plain::not_plain(language, &words.title)));
        all
    });
    problems.collect()
}
