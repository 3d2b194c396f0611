//! Papers about a case in braille: for whoever reads with their fingers, on an embosser's paper or a braille display.
//!
//! A paper is taken apart into words (`words`), liblouis says each in cells (`tables`), and the cells are laid out in
//! lines and pages (`lines`). Nothing is left out unsaid: what no table knows is written as two full cells, counted, and
//! the last line of the paper says so.

mod lines;
mod tables;
mod words;

#[cfg(test)]
mod tests;

pub use lines::Sheets;

use anyhow::Result;
use lines::{Block, Shape};
use std::{
    path::Path,
    sync::{Arc, OnceLock},
    time::Duration,
};
use tables::Tables;
use tantu_app::{
    document::{self, Document, Part},
    locale::Locale,
};
use words::{Piece, Splitter};

/// How long one paper may take. It takes a twentieth of a second; the first also reads the dictionary.
const LIMIT: Duration = Duration::from_secs(10);

/// What writes braille. It is there where liblouis is.
pub struct Braille {
    tables: Tables,
    splitter: Arc<OnceLock<Splitter>>,
}

impl Braille {
    /// Looks whether `program`, liblouis' `lou_translate`, is there with the tables of both languages.
    pub async fn find(program: &Path) -> Option<Self> {
        let tables = Tables::new(program);
        match tokio::time::timeout(LIMIT, tables.try_out()).await {
            Ok(Ok(())) => Some(Self { tables, splitter: Arc::default() }),
            Ok(Err(error)) => {
                tracing::info!("papers are not offered in braille: {error:#}");
                None
            }
            Err(_) => {
                tracing::info!("papers are not offered in braille: liblouis took too long");
                None
            }
        }
    }

    /// Writes a paper. `phone` is whom to ask about what cannot be written.
    ///
    /// # Errors
    /// What kept liblouis from it.
    pub async fn write(&self, locale: Locale, document: &Document, phone: &str) -> Result<Sheets> {
        tokio::time::timeout(LIMIT, self.write_out(locale, document, phone)).await?
    }

    async fn write_out(&self, locale: Locale, document: &Document, phone: &str) -> Result<Sheets> {
        let (mut blocks, missing) = self.blocks(locale, said(locale, document)).await?;
        if missing > 0 {
            let note = document::missing_in_braille(locale, missing, phone);
            blocks.extend(self.blocks(locale, vec![(Shape::Paragraph, note)]).await?.0);
        }
        Ok(Sheets::of(&blocks))
    }

    /// Texts in cells, and how many characters no table knows.
    async fn blocks(&self, locale: Locale, texts: Vec<(Shape, String)>) -> Result<(Vec<Block>, usize)> {
        let splitter = Arc::clone(&self.splitter);
        let language = locale.language();
        let split = move || -> Vec<(Shape, Vec<Piece>)> {
            let splitter = splitter.get_or_init(Splitter::new);
            texts.into_iter().map(|(shape, text)| (shape, splitter.pieces(&text, language))).collect()
        };
        // Reading the dictionary takes as long as a hundred pages do.
        let texts = tokio::task::spawn_blocking(split).await?;
        let pieces: Vec<&Piece> = texts.iter().flat_map(|(_, pieces)| pieces).collect();
        let (cells, missing) = self.tables.cells(&pieces).await?;
        let mut cells = cells.into_iter();
        let blocks = texts.iter().map(|(shape, pieces)| {
            let mut words: Vec<String> = Vec::new();
            for (piece, cells) in pieces.iter().zip(cells.by_ref()) {
                match words.last_mut() {
                    Some(word) if piece.is_joined => word.push_str(&cells),
                    _ => words.push(cells),
                }
            }
            Block { shape: *shape, words }
        });
        Ok((blocks.collect(), missing))
    }
}

/// What a paper says, text by text, each with the shape it has on the page.
fn said(locale: Locale, Document { title, facts, sections }: &Document) -> Vec<(Shape, String)> {
    let mut texts = vec![(Shape::Heading, title.clone())];
    texts.extend(facts.iter().map(|fact| (Shape::Item, fact.says(locale))));
    for section in sections {
        texts.push((Shape::Heading, section.title.clone()));
        for part in &section.parts {
            match part {
                Part::Says(words) => texts.push((Shape::Paragraph, words.clone())),
                Part::Quotes(words) => {
                    texts.extend(words.lines().map(|line| (Shape::Paragraph, line.to_owned())));
                }
                Part::Steps(steps) => {
                    let numbered = steps.iter().zip(1..).map(|(step, number)| format!("{number}. {step}"));
                    texts.extend(numbered.map(|step| (Shape::Item, step)));
                }
                Part::Facts(facts) => texts.extend(facts.iter().map(|fact| (Shape::Item, fact.says(locale)))),
            }
        }
    }
    texts
}
