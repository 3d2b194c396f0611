//! Everything that is kept about somebody, as a file that can be read without Tantu and without a network.

use super::{Model, account};
use crate::{components::SummaryList, dates, html::Draw, locale::Locale, shell, t};
use leptos::prelude::*;

/// A whole document: nothing in it is fetched from anywhere, and nothing leads anywhere.
pub fn document(locale: Locale, model: &Model<'_>) -> String {
    let title = t!(locale, "my-data-title");
    let parts = account::parts(locale, model, account::Extent::Whole).into_iter().map(|mut part| {
        part.rows.iter_mut().for_each(|row| row.change = None);
        view! {
            <h2>{part.title}</h2>
            {part.text.map(|text| view! { <p>{text}</p> })}
            {(!part.rows.is_empty()).then(|| view! { <SummaryList locale rows=part.rows/> })}
        }
        .draw()
    });
    let parts = parts.collect_view();
    let taken = t!(locale, "my-data-taken", when = dates::moment(locale, model.now));
    shell::render(|| {
        view! {
            <!DOCTYPE html>
            <html lang=locale.language().tag() dir="ltr">
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <title>{t!(locale, "shell-title", page = title.clone())}</title>
                </head>
                <body>
                    <main>
                        <h1>{title}</h1>
                        <p>{taken}</p>
                        {parts}
                    </main>
                </body>
            </html>
        }
        .draw()
    })
}
