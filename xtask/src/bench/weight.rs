//! Bytes on the wire, compressed as a browser gets them.

use super::client::Client;
use crate::server::Server;
use anyhow::{Context, Result};
use std::collections::BTreeSet;

/// The first ten packets of a connection: what a server may send before it has heard back.
const CONGESTION_WINDOW: usize = 14_600;

/// Pages on which anyone's visit may begin.
const FIRST_PAGES: [&str; 3] = ["/", "/services/certificate-renewal", "/sign-in"];

pub(crate) fn print(server: &Server) -> Result<()> {
    println!("\nFirst visit, HTML and CSS with brotli (at most {CONGESTION_WINDOW} bytes)");
    let stranger = Client::new(server);
    for page in FIRST_PAGES {
        weigh(&stranger, page, page)?;
    }
    let mut person = Client::signed_in(server, "13800138000")?;
    let draft = person.send("/services/certificate-renewal/start", "new=yes")?;
    for page in ["number", "changed"] {
        weigh(&person, &format!("{draft}/{page}"), &format!("/apply/{{draft}}/{page}"))?;
    }
    weigh(&person, "/applications", "/applications")?;

    println!("\nEvery file, with brotli where it helps");
    let service_worker = String::from_utf8(stranger.fetch("/sw.js", "identity")?)?;
    let words = service_worker.split(['"', ' ']);
    for address in words.filter(|word| word.starts_with("/assets/")).collect::<BTreeSet<_>>() {
        println!("{:>9}  {address}", stranger.fetch(address, "br")?.len());
    }
    Ok(())
}

fn weigh(client: &Client, page: &str, name: &str) -> Result<()> {
    let html = String::from_utf8(client.fetch(page, "identity")?)?;
    let style = stylesheet(&html).with_context(|| format!("{name} names no stylesheet"))?;
    let waits = if waits_for_more(&html) { "  WAITS FOR MORE" } else { "" };
    let (html, style) = (client.fetch(page, "br")?.len(), client.fetch(style, "br")?.len());
    let too_much = if html + style <= CONGESTION_WINDOW { "" } else { "  TOO MUCH" };
    println!("{:>9}  {name} ({html} + {style}){too_much}{waits}", html + style);
    Ok(())
}

/// The address of the first stylesheet a page names.
fn stylesheet(html: &str) -> Option<&str> {
    html.split('"').find(|word| word.starts_with("/assets/") && word.ends_with(".css"))
}

/// Whether something else holds the page back: a second stylesheet, or a script that is not a module.
fn waits_for_more(html: &str) -> bool {
    let scripts = html.matches("<script").count();
    html.matches("rel=\"stylesheet\"").count() > 1
        || scripts > html.matches("<script type=\"module\"").count()
}
