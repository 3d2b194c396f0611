//! The nightly look at all posts, by hand.

use super::say;
use crate::{app::App, jobs::matching};
use anyhow::Result;
use std::time::Instant;

/// Looks, and says how much there was of what and how long it took.
pub(super) async fn run(app: &App, tell: bool) -> Result<()> {
    let begun = Instant::now();
    let matching::Looked { posts, people, found } = matching::look(app).await?;
    let took = begun.elapsed().as_secs_f64();
    say(&format!("Posts: {posts}. People who look for work: {people}. Found: {found}. Seconds: {took:.2}."));
    if tell {
        say(&format!("People who were told: {}.", matching::tell(app).await?));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Cli;
    use clap::Parser;

    #[tokio::test]
    async fn it_is_looked_by_hand_where_there_is_nothing_yet() {
        let folder = tempfile::tempdir().unwrap();
        let words = format!("tantu-server match --tell --data {}", folder.path().display());
        Cli::try_parse_from(words.split(' ')).unwrap().run().await.unwrap();
    }
}
