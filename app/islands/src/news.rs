//! Tells somebody who comes back to the page of a case that it has moved on.

#![expect(missing_docs, reason = "the island macro writes a struct of props without any")]

use leptos::prelude::*;
use std::{future::Future, pin::Pin, sync::Arc};
use wasm_bindgen::{JsCast, closure::Closure};

/// Says, once and calmly, that the case has moved on since this page was drawn, with a link to see it.
///
/// It asks when the person comes back to the tab, never on a timer, and never changes the page by itself: a page that
/// changes while it is being read loses its reader (WCAG 2.2.4, 3.2.5, 4.1.3). The empty status region is there from
/// the start, because a region that appears together with its words is not read out.
#[island]
pub fn News(
    /// What the link says.
    label: String,
    /// The version the page shows.
    version: u32,
) -> impl IntoView {
    let (is_newer, set_newer) = signal(false);
    Effect::new(move |_| {
        on_return(move || {
            leptos::task::spawn_local(async move {
                let Some(reference) = reference_of_this_page() else { return };
                if case_version(reference).await.is_ok_and(|now| now.is_some_and(|now| now > version)) {
                    set_newer.set(true);
                }
            });
        });
    });
    let news = move || is_newer.get().then(|| view! { <a class="plain-link" href="">{label.clone()}</a> });
    view! { <p class="news" role="status">{news}</p> }
}

/// How many events the case has by now; `None` when nobody is signed in, or the case is not theirs.
///
/// # Errors
/// When the network is gone: then nothing is said.
#[server(prefix = "/islands", endpoint = "case-version")]
pub async fn case_version(
    /// The case.
    reference: String,
) -> Result<Option<u32>, ServerFnError> {
    let versions = use_context::<Versions>().ok_or_else(|| ServerFnError::new("no versions here"))?;
    Ok((versions.0)(reference).await)
}

/// How the server looks up a version for the person who asks; it puts one into the context of the request.
#[derive(Clone)]
pub struct Versions(pub Arc<dyn Fn(String) -> Answer + Send + Sync>);

type Answer = Pin<Box<dyn Future<Output = Option<u32>> + Send>>;

fn on_return(then: impl Fn() + 'static) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let seen = document.clone();
    let listener = Closure::<dyn Fn()>::new(move || {
        if !seen.hidden() {
            then();
        }
    });
    // A browser without the event simply never asks.
    let _ = document.add_event_listener_with_callback("visibilitychange", listener.as_ref().unchecked_ref());
    // The page lives as long as the listener does.
    listener.forget();
}

fn reference_of_this_page() -> Option<String> {
    let path = web_sys::window()?.location().pathname().ok()?;
    Some(path.rsplit('/').next()?.to_owned())
}
