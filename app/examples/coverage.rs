//! How much of what is said can be read easily: `cargo run -q -p tantu-app --example coverage`.
//!
//! A line for the interface and one for each service, in each language, and below it whatever lacks easy words: the
//! file, the line and why. Then how many of the sentences have a picture of what they are about. It reads the files as
//! they stand, so nothing has to be built anew after mending one.
#![expect(clippy::print_stdout, reason = "this is a program that prints")]

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};
use tantu_app::{
    catalog::Source,
    easy,
    locale::{Language, Locale},
    plain::{self, Rendition},
};

fn main() -> Result<(), Box<dyn Error>> {
    for language in Language::ALL {
        let mut pictures = Pictures { locale: Locale::new(language).easily(true), all: 0, pictured: 0 };
        let tag = language.tag();
        let interface = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
        report("interface", &mut pictures, &interface.join("tantu-app.ftl"), &interface.join("easy.ftl"))?;
        for folder in services()? {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let (full, easy) = (folder.join(format!("{tag}.ftl")), folder.join(format!("{tag}.easy.ftl")));
            report(&name, &mut pictures, &full, &easy)?;
        }
        let Pictures { all, pictured, .. } = pictures;
        println!(
            "pictures {tag} {pictured} of {all} sentences, {} in a hundred",
            pictured * 100 / all.max(1)
        );
    }
    Ok(())
}

/// How many sentences have a picture of what they are about, and not only the one that stands beside any.
struct Pictures {
    locale: Locale,
    all: usize,
    pictured: usize,
}

impl Pictures {
    fn count(&mut self, rendition: &Rendition<'_>) {
        let sentences = rendition.sentence.texts.iter().flat_map(|text| easy::sentences(text));
        // What only puts together what others say has nothing of its own to show.
        for sentence in sentences.filter(|sentence| sentence.contains(char::is_alphabetic)) {
            self.all += 1;
            self.pictured += usize::from(easy::pictured(self.locale, sentence).is_some());
        }
    }
}

fn report(name: &str, pictures: &mut Pictures, full: &Path, easy: &Path) -> Result<(), Box<dyn Error>> {
    let language = pictures.locale.language();
    let full = read(full)?;
    let easy = if easy.exists() { Some(read(easy)?) } else { None };
    let renditions = plain::renditions(&full, easy.as_ref());
    renditions.iter().for_each(|rendition| pictures.count(rendition));
    let why = |rendition: &Rendition<'_>| rendition.not_easy(language).join("; ");
    let lacking: Vec<_> = renditions
        .iter()
        .map(|rendition| (rendition, why(rendition)))
        .filter(|(_, why)| !why.is_empty())
        .collect();
    let (all, easy) = (renditions.len(), renditions.len() - lacking.len());
    println!("{name} {} {easy} of {all}", language.tag());
    for (Rendition { key, source, sentence }, why) in lacking {
        println!("    {}:{}: `{key}` {why}", source.path, sentence.line);
    }
    Ok(())
}

fn services() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("services");
    let mut folders =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    folders.sort();
    Ok(folders)
}

/// A file, called as it is from the root of the repository.
fn read(file: &Path) -> Result<Source, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(""));
    let path = file.strip_prefix(root)?.display().to_string();
    Ok(Source { path, text: fs::read_to_string(file)? })
}
