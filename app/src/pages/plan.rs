//! A plan that staff put to the resident: what, what it costs, who pays; agreeing, asking for changes, saying no.

use super::application::{Model, Seen, Slip, field};
use crate::{
    components::{
        BackLink, Button, Choice, Choices, ErrorSummary, Field, Notice, NoticeKind, Pictogram, PlanItem,
        PlanTable, Pressing, Says, Textarea,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    money,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    calendar,
    case::{Asked, Event, PlanAnswer, PlanVersion, Status},
};

const AGREE: &str = "agree";
const CHANGES: &str = "changes";
const DECLINE: &str = "decline";

/// What was answered, and to which plan.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    plan: String,
    answer: String,
    words: String,
}

impl Typed {
    /// What a form sent.
    pub fn read(sent: &[(String, String)]) -> Self {
        Self { plan: field(sent, "plan"), answer: field(sent, "answer"), words: field(sent, "words") }
    }

    /// What happens then.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn event(&self, status: &Status) -> Result<Event, Slip> {
        // A form always names the plan it shows; who does not name one has read none.
        let number = self.plan.parse().unwrap_or_default();
        match self.answer.as_str() {
            AGREE => Ok(status.agree_to_plan(number)?),
            CHANGES => Ok(status.ask_plan_changes(number, &self.words)?),
            DECLINE => Ok(status.decline_plan(number, &self.words)?),
            _ => Err(Slip::NothingChosen),
        }
    }
}

/// The latest plan with the question what they think of it, and the earlier ones with what they said; `None` where
/// there is no plan.
pub fn page(locale: Locale, model: &Model<'_>, typed: &Typed, slip: Option<&Slip>) -> Option<Page> {
    let seen = Seen::new(locale, model);
    let (latest, earlier) = model.status.plans.split_last()?;
    let is_asked = matches!(model.status.standing.asked(), Some(Asked::Plan));
    let is_overtaken = slip.is_some_and(Slip::is_overtaken);
    // Who answered an older plan reads the new one first.
    let slip = slip.filter(|_| is_asked && !is_overtaken);
    let typed = if is_overtaken { &Typed { answer: String::new(), ..typed.clone() } } else { typed };
    let title = if is_asked {
        t!(locale, "plan-title", number = latest.number)
    } else {
        t!(locale, "plan-title-answered", number = latest.number)
    };
    let caption = seen.caption();
    let problems = slip.map(|slip| problem(locale, slip));
    let overtaken = is_overtaken.then(|| {
        let (title, text) = (t!(locale, "plan-overtaken"), t!(locale, "plan-overtaken", "text"));
        view! { <Notice locale kind=NoticeKind::Warning title text/> }
    });
    let answer =
        if is_asked { form(locale, latest, typed, problems.clone()) } else { answer(locale, latest, true) };
    let content = view! {
        <BackLink locale href=paths::application(&model.case.reference)/>
        <p class="caption">{caption.clone()}</p>
        <h1>{title.clone()}</h1>
        <ErrorSummary locale problems=problems.into_iter().collect()/>
        {overtaken}
        {table(locale, latest)}
        {answer}
        {before(locale, earlier)}
    };
    let title = t!(locale, "plan-page-title", title = title, caption = caption);
    Some(Page {
        has_problems: slip.is_some(),
        ..Page::new(title, t!(locale, "wants-plan"), content).pictured(Pictogram::Home)
    })
}

/// The field, and what is the matter there.
fn problem(locale: Locale, slip: &Slip) -> (String, String) {
    match slip {
        Slip::NothingChosen => ("answer".to_owned(), t!(locale, "plan-answer", "missing")),
        Slip::Illegal(_) => ("words".to_owned(), t!(locale, "plan-words", "missing")),
    }
}

/// One question, so that nobody ends their case by hitting the wrong one of three buttons.
fn form(locale: Locale, latest: &PlanVersion, typed: &Typed, problem: Option<(String, String)>) -> Html {
    let problem_at =
        |name: &str| problem.as_ref().filter(|(at, _)| at == name).map(|(_, problem)| problem.clone());
    let answer = Field {
        value: typed.answer.clone(),
        problem: problem_at("answer"),
        ..Field::new("answer", t!(locale, "plan-answer"))
    };
    let words = Field {
        value: typed.words.clone(),
        problem: problem_at("words"),
        hint: Some(t!(locale, "plan-words", "hint")),
        ..Field::new("words", t!(locale, "plan-words"))
    };
    let options = vec![
        Choice::new(AGREE, t!(locale, "plan-agree")),
        Choice::new(CHANGES, t!(locale, "plan-changes")),
        Choice {
            hint: Some(t!(locale, "plan-decline", "hint")),
            ..Choice::new(DECLINE, t!(locale, "plan-decline"))
        },
    ];
    view! {
        <form method="post" novalidate>
            <input type="hidden" name="plan" value=latest.number.to_string()/>
            <Choices locale field=answer options pressing=Pressing::Marks/>
            <Textarea locale field=words rows=4/>
            <Button label=t!(locale, "plan-send")/>
        </form>
    }
    .draw()
}

/// What is planned, what of it the resident pays, and what staff wrote with it.
fn table(locale: Locale, version: &PlanVersion) -> Html {
    let PlanVersion { plan, at, .. } = version;
    let items = plan.items.iter().map(|item| PlanItem {
        name: item.what.clone(),
        price: item.price.into(),
        subsidy: item.subsidy.into(),
        own: item.own.into(),
    });
    let items = items.collect();
    let date = dates::day(locale, calendar::day_in_china(*at));
    let caption = t!(locale, "plan-caption", number = version.number, date = date);
    let own = match plan.own() {
        0 => t!(locale, "plan-own-nothing"),
        own => t!(locale, "plan-own-sum", sum = money::yuan(locale, own)),
    };
    let own = (plan.price() > 0).then(|| view! { <p class="lead">{own}</p> });
    let note = plan.note.clone().filter(|note| !note.trim().is_empty()).map(|note| {
        view! { <Says locale text=t!(locale, "plan-note")/><blockquote lang="zh-CN">{note}</blockquote> }
    });
    view! {
        <PlanTable locale caption items/>
        {own}
        {note}
    }
    .draw()
}

/// What the resident said to it.
fn answer(locale: Locale, version: &PlanVersion, is_latest: bool) -> Html {
    let (said, words) = match &version.answer {
        Some(PlanAnswer::Agreed) => (t!(locale, "plan-agreed"), None),
        Some(PlanAnswer::ChangesAsked { words }) => (t!(locale, "plan-changes-asked"), Some(words)),
        Some(PlanAnswer::Declined { words }) => (t!(locale, "plan-declined"), Some(words)),
        None if is_latest => return ().draw(),
        None => (t!(locale, "plan-unanswered"), None),
    };
    let words = words.filter(|words| !words.is_empty()).cloned();
    let words = words.map(|words| view! { <blockquote>{words}</blockquote> });
    view! { <p>{said}</p>{words} }.draw()
}

/// The earlier plans, the latest of them first.
fn before(locale: Locale, earlier: &[PlanVersion]) -> Option<Html> {
    let plans = earlier.iter().rev().map(|version| {
        view! { {table(locale, version)} {answer(locale, version, false)} }
    });
    let plans: Vec<_> = plans.collect();
    (!plans.is_empty()).then(|| view! { <h2>{t!(locale, "plan-earlier")}</h2>{plans} }.draw())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::application::tests::{Told, html, plan};
    use tantu_domain::case::Illegal;

    fn sent(plan: &str, answer: &str, words: &str) -> Typed {
        let fields = [("plan", plan), ("answer", answer), ("words", words)];
        Typed::read(&fields.map(|(name, value)| (name.to_owned(), value.to_owned())))
    }

    fn proposed() -> Told {
        let mut told = Told::at("plan");
        told.happens(plan());
        told
    }

    fn shown(told: &Told, typed: &Typed, slip: Option<&Slip>) -> String {
        told.see(|model| page(Told::locale(), model, typed, slip).map(html).unwrap_or_default())
    }

    fn does(told: &Told, typed: &Typed) -> Result<Event, Slip> {
        told.see(|model| typed.event(&model.status))
    }

    #[test]
    fn a_plan_says_what_it_costs_and_what_is_left_to_pay() {
        let html = shown(&proposed(), &Typed::default(), None);
        for words in
            ["请看第 1 版方案", "坐便器", "1,500 元", "您自己一共出 600 元。", r#"name="plan" value="1""#]
        {
            assert!(html.contains(words), "{words}: {html}");
        }
        assert_eq!(shown(&Told::at("plan"), &Typed::default(), None), "", "there is no plan yet");
    }

    #[test]
    fn a_plan_that_costs_nothing_does_not_speak_of_money() {
        let mut told = Told::at("plan");
        let item =
            tantu_domain::case::PlanItem {
                what: "去看两家单位".to_owned(), price: 0, subsidy: 0, own: 0
            };
        let plan = tantu_domain::case::Plan { items: vec![item], note: None };
        told.happens(Event::PlanProposed { plan });
        let html = shown(&told, &Typed::default(), None);
        assert!(
            html.contains("去看两家单位") && !html.contains('元') && !html.contains("不用出钱"),
            "{html}"
        );
    }

    #[test]
    fn who_wants_changes_has_to_say_which() {
        let told = proposed();
        let typed = sent("1", CHANGES, " ");
        let slip = does(&told, &typed).unwrap_err();
        assert_eq!(slip, Illegal::WithoutWords.into());
        let again = shown(&told, &typed, Some(&slip));
        assert!(again.contains("请写要改什么") && again.contains(r#"checked value="changes""#), "{again}");
        let slip = does(&told, &sent("1", "", "贵了")).unwrap_err();
        assert!(
            shown(&told, &sent("1", "", "贵了"), Some(&slip)).contains("贵了"),
            "what was written is kept"
        );
    }

    #[test]
    fn nobody_agrees_to_a_plan_they_have_not_read() {
        let mut told = proposed();
        told.happens(plan());
        let typed = sent("1", AGREE, "");
        let slip = does(&told, &typed).unwrap_err();
        assert!(slip.is_overtaken() && slip.is_mended_here());
        let again = shown(&told, &typed, Some(&slip));
        for words in ["请看第 2 版方案", "方案刚刚改过了", "您还没有回答，就有了新的方案。"]
        {
            assert!(again.contains(words), "{words}: {again}");
        }
        assert!(!again.contains("checked"), "the answer was to another plan");
    }

    #[test]
    fn what_was_answered_stays_to_be_read() {
        let mut told = proposed();
        told.happens(does(&told, &sent("1", CHANGES, "扶手要低一点")).unwrap());
        assert!(shown(&told, &Typed::default(), None).contains("扶手要低一点"));
        told.happens(plan());
        assert!(shown(&told, &Typed::default(), None).contains("以前的方案"));
        told.happens(does(&told, &sent("2", AGREE, "")).unwrap());
        let html = shown(&told, &Typed::default(), None);
        assert!(html.contains("您同意了这个方案") && !html.contains("<form"), "{html}");
        assert_eq!(does(&told, &sent("2", AGREE, "")), Err(Illegal::NothingAsked.into()));
    }
}
