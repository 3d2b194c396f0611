//! Whether it is well done: the resident's no counts.

use super::application::{Model, Seen, Slip, field};
use crate::{
    components::{BackLink, Button, Choice, Choices, ErrorSummary, Field, Pictogram, Pressing, Textarea},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::case::{Asked, Event, Status};

/// What was answered.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    answer: String,
    words: String,
}

impl Typed {
    /// What a form sent.
    pub fn read(sent: &[(String, String)]) -> Self {
        Self { answer: field(sent, "answer"), words: field(sent, "words") }
    }

    /// What happens then.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn event(&self, status: &Status) -> Result<Event, Slip> {
        match self.answer.as_str() {
            "yes" => Ok(status.confirm()?),
            "no" => Ok(status.object(&self.words)?),
            _ => Err(Slip::NothingChosen),
        }
    }
}

/// Yes, or no and what is the matter; `None` while nobody asks.
pub fn page(locale: Locale, model: &Model<'_>, typed: &Typed, slip: Option<&Slip>) -> Option<Page> {
    let Asked::Confirmation = model.status.standing.asked()? else { return None };
    let seen = Seen::new(locale, model);
    let caption = seen.caption();
    let problem = slip.map(|slip| match slip {
        Slip::NothingChosen => ("answer".to_owned(), t!(locale, "confirm-answer", "missing")),
        Slip::Illegal(_) => ("words".to_owned(), t!(locale, "confirm-words", "missing")),
    });
    let problem_at =
        |name: &str| problem.as_ref().filter(|(at, _)| at == name).map(|(_, problem)| problem.clone());
    let answer = Field {
        value: typed.answer.clone(),
        problem: problem_at("answer"),
        ..Field::new("answer", t!(locale, "confirm-answer"))
    };
    let words = Field {
        value: typed.words.clone(),
        problem: problem_at("words"),
        hint: Some(t!(locale, "confirm-words", "hint")),
        ..Field::new("words", t!(locale, "confirm-words"))
    };
    let options = vec![
        Choice::new("yes", t!(locale, "confirm-yes")),
        Choice {
            hint: Some(t!(locale, "confirm-no", "hint")),
            ..Choice::new("no", t!(locale, "confirm-no"))
        },
    ];
    let title = t!(locale, "confirm-title");
    let content = view! {
        <BackLink locale href=paths::application(&model.case.reference)/>
        <p class="caption">{caption.clone()}</p>
        <h1>{title}</h1>
        <ErrorSummary locale problems=problem.into_iter().collect()/>
        <form method="post" novalidate>
            <Choices locale field=answer options pressing=Pressing::Marks/>
            <Textarea locale field=words rows=4/>
            <Button label=t!(locale, "confirm-send")/>
        </form>
    };
    let title = t!(locale, "confirm-page-title", caption = caption);
    Some(Page {
        has_problems: slip.is_some(),
        ..Page::new(title, t!(locale, "wants-confirm"), content).pictured(Pictogram::Check)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::application::tests::{Told, html};
    use tantu_domain::case::Illegal;

    fn sent(answer: &str, words: &str) -> Typed {
        Typed::read(&[("answer".to_owned(), answer.to_owned()), ("words".to_owned(), words.to_owned())])
    }

    fn shown(told: &Told, typed: &Typed, slip: Option<&Slip>) -> String {
        told.see(|model| page(Told::locale(), model, typed, slip).map(html).unwrap_or_default())
    }

    #[test]
    fn a_no_comes_with_what_is_the_matter() {
        let told = Told::at("check");
        assert!(shown(&told, &Typed::default(), None).contains("都做好了吗？"));
        let typed = sent("no", "");
        let slip = told.see(|model| typed.event(&model.status)).unwrap_err();
        assert_eq!(slip, Illegal::WithoutWords.into());
        let again = shown(&told, &typed, Some(&slip));
        assert!(again.contains("请写哪里没做好") && again.contains(r#"checked value="no""#), "{again}");
        let objected = told.see(|model| sent("no", "扶手松了").event(&model.status));
        assert_eq!(objected, Ok(Event::Objected { words: "扶手松了".to_owned() }));
    }

    #[test]
    fn who_chooses_nothing_is_asked_once_more() {
        let told = Told::at("check");
        let slip = told.see(|model| sent("", "扶手松了").event(&model.status)).unwrap_err();
        let again = shown(&told, &sent("", "扶手松了"), Some(&slip));
        assert!(again.contains("请选一项") && again.contains("扶手松了"), "{again}");
    }

    #[test]
    fn nobody_is_asked_before_there_is_anything_to_see() {
        let told = Told::at("works");
        assert_eq!(shown(&told, &Typed::default(), None), "");
        let early = told.see(|model| sent("yes", "").event(&model.status));
        assert_eq!(early, Err(Illegal::NothingAsked.into()));
    }
}
