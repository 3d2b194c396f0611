//! A paper about a case, printed large: 18 points or more, one column, nothing on it but its words.

use super::application::Model;
use crate::{
    components::{BackLink, Pictogram, Says},
    document::{Document, Fact, Kind, Part, Section},
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;

/// The paper, with the ways to take it along above it; `None` for a decision where none was made.
pub fn page(locale: Locale, model: &Model<'_>, kind: Kind) -> Option<Page> {
    let Document { title, facts: about, sections } = Document::of(kind, locale, model)?;
    let reference = model.case.reference.to_string();
    let page_title = t!(locale, "large-print-page-title", title = title.clone(), reference = reference);
    let sections: Vec<_> = sections.into_iter().map(|each| section(locale, each)).collect();
    let content = view! {
        <BackLink locale href=paths::application(&model.case.reference)/>
        <article class="large-print">
            <h1>{title}</h1>
            {facts(about)}
            {sections}
        </article>
        <div class="actions"><tantu_islands::Print label=t!(locale, "print")/></div>
        {braille(locale, model, kind)}
    };
    let page = Page::new(page_title, t!(locale, "wants-large-print"), content).pictured(Pictogram::Print);
    Some(Page { has_island: true, ..page })
}

/// The way to a paper, named for what one finds there.
pub(super) fn link(locale: Locale, model: &Model<'_>, kind: Kind) -> impl IntoView + use<> {
    let braille = if model.has_braille { "yes" } else { "no" };
    let label = match kind {
        Kind::Receipt => t!(locale, "large-print-receipt", braille = braille),
        Kind::Status => t!(locale, "large-print-status", braille = braille),
        Kind::Decision => t!(locale, "large-print-decision", braille = braille),
    };
    view! { <a class="plain-link" href=paths::large_print(&model.case.reference, kind)>{label}</a> }
}

/// The same in braille, where it can be written.
fn braille(locale: Locale, model: &Model<'_>, kind: Kind) -> Option<Html> {
    let (brf, text) =
        (paths::braille_brf(&model.case.reference, kind), paths::braille_text(&model.case.reference, kind));
    model.has_braille.then(|| {
        view! {
            <section class="braille">
                <h2>{t!(locale, "braille-title")}</h2>
                <Says locale text=t!(locale, "braille-title", "text")/>
                <ul class="links">
                    <li><a class="plain-link" href=brf download>{t!(locale, "braille-brf")}</a></li>
                    <li><a class="plain-link" href=text download>{t!(locale, "braille-text")}</a></li>
                </ul>
            </section>
        }
        .draw()
    })
}

fn section(locale: Locale, Section { title, parts }: Section) -> Html {
    let parts: Vec<_> = parts.into_iter().map(|each| part(locale, each)).collect();
    view! { <section><h2>{title}</h2>{parts}</section> }.draw()
}

fn part(locale: Locale, part: Part) -> Html {
    match part {
        Part::Says(text) => view! { <Says locale text/> }.draw(),
        Part::Quotes(words) => view! { <blockquote lang="zh-CN">{words}</blockquote> }.draw(),
        Part::Steps(steps) => {
            let steps: Vec<_> = steps.into_iter().map(|step| view! { <li>{step}</li> }).collect();
            view! { <ol>{steps}</ol> }.draw()
        }
        Part::Facts(rows) => facts(rows),
    }
}

fn facts(facts: Vec<Fact>) -> Html {
    let rows = facts.into_iter().map(|Fact { name, value }| view! { <dt>{name}</dt><dd>{value}</dd> });
    let rows: Vec<_> = rows.collect();
    view! { <dl>{rows}</dl> }.draw()
}
