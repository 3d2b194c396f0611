//! Bytes on the wire, compressed as a browser gets them.

use super::client::Client;
use crate::server::Server;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;

/// The first ten packets of a connection: what a server may send before it has heard back.
const CONGESTION_WINDOW: usize = 14_600;

/// What the service worker's engine may weigh: a phone fetches it once a version, whether it is ever needed or not.
const ENGINE_LIMIT: usize = 250_000;
/// How the addresses of its WebAssembly and of the script that binds it begin.
const ENGINE: &str = "/assets/tantu_offline";

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
    let is_file = |word: &&str| word.starts_with("/assets/") || word.starts_with("/definitions.");
    let mut engine = 0;
    for address in words.filter(is_file).collect::<BTreeSet<_>>() {
        let bytes = stranger.fetch(address, "br")?.len();
        println!("{bytes:>9}  {address}");
        engine += if address.starts_with(ENGINE) { bytes } else { 0 };
    }
    ensure!(engine > 0, "the service worker names no engine");
    let too_much = if engine <= ENGINE_LIMIT { "" } else { "  TOO MUCH" };
    println!("\nThe service worker's engine, with brotli (at most {ENGINE_LIMIT} bytes)");
    println!("{engine:>9}{too_much}");
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
