//! Bytes on the wire, compressed as a browser gets them.

use crate::server::Server;
use anyhow::{Context, Result};

/// The first ten packets of a connection: what a server may send before it has heard back.
const CONGESTION_WINDOW: usize = 14_600;

/// Pages on which a visit begins.
const FIRST_PAGES: [&str; 3] = ["/", "/services/certificate-renewal", "/sign-in"];

pub(crate) fn print(server: &Server) -> Result<()> {
    println!("\nFirst visit, HTML and CSS with brotli (at most {CONGESTION_WINDOW} bytes)");
    for page in FIRST_PAGES {
        let html = String::from_utf8(fetch(server, page, "identity")?)?;
        let style = stylesheet(&html).with_context(|| format!("{page} names no stylesheet"))?;
        let (html, style) = (fetch(server, page, "br")?.len(), fetch(server, style, "br")?.len());
        let verdict = if html + style <= CONGESTION_WINDOW { "" } else { "  TOO MUCH" };
        println!("{:>9}  {page} ({html} + {style}){verdict}", html + style);
    }

    println!("\nEvery file, with brotli where it helps");
    let service_worker = String::from_utf8(fetch(server, "/sw.js", "identity")?)?;
    for address in service_worker.split(['"', ' ']).filter(|word| word.starts_with("/assets/")) {
        println!("{:>9}  {address}", fetch(server, address, "br")?.len());
    }
    Ok(())
}

fn fetch(server: &Server, path: &str, encoding: &str) -> Result<Vec<u8>> {
    let url = format!("{}{path}", server.address);
    let mut response =
        ureq::get(&url).header("Accept-Encoding", encoding).call().with_context(|| url.clone())?;
    Ok(response.body_mut().read_to_vec()?)
}

/// The address of the first stylesheet a page names.
fn stylesheet(html: &str) -> Option<&str> {
    html.split('"').find(|word| word.starts_with("/assets/") && word.ends_with(".css"))
}
