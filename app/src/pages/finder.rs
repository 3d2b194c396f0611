//! “What can I get?”: about ten questions over all services, and what comes of them. Nothing here decides anything, and
//! nothing is blocked.

use super::recordings::recordings;
use crate::{
    answers,
    catalog::{Entry, Offers},
    components::{
        BackLink, Button, ButtonKind, ButtonLink, Fit, Notice, NoticeKind, Pictogram, Reason, Says,
        SummaryList, SummaryRow, Verdict, Verdicts,
    },
    locale::Locale,
    matters::Matter,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::{Answers, Circumstances},
    journey::Journey,
    service::{Condition, Rule},
};

/// Before the first question: what it is and what it is not.
pub fn start(locale: Locale, finder: &Entry, is_begun: bool) -> Page {
    let title = t!(locale, "finder-title");
    let again = is_begun.then(
        || view! { <Button kind=ButtonKind::Quiet label=t!(locale, "finder-anew") name="new" value="yes"/> },
    );
    let content = view! {
        <BackLink locale href=paths::HOME/>
        <h1>{title.clone()}</h1>
        <Says locale class="lead" text=t!(locale, "finder-lead")/>
        {recordings(locale, finder, None, &finder.mentions())}
        <ul class="plain-list">
            <li>{t!(locale, "finder-unknown")}</li>
            <li>{t!(locale, "finder-private")}</li>
            <li>{t!(locale, "finder-binding")}</li>
        </ul>
        <form method="post" class="actions">
            <Button label=if is_begun { t!(locale, "finder-continue") } else { t!(locale, "finder-start") }/>
            {again}
        </form>
    };
    Page::new(title, t!(locale, "wants-finder"), content).pictured(Pictogram::Question)
}

/// What was answered, judged for every service that is on offer.
pub struct Model<'a> {
    /// The way through the questions, all of them answered.
    pub journey: &'a Journey<'a>,
    /// What is on offer.
    pub offers: Offers<'a>,
}

/// First what fits, then what may fit, then what does not and why; the answers can be changed.
pub fn result(locale: Locale, Model { journey, offers }: Model<'_>) -> Page {
    let title = t!(locale, "finder-result-title");
    let judged = |entry: &Entry| {
        Some((Matter::of(&entry.service.group), judge(locale, entry, journey.answers(), offers)?))
    };
    let mut judged: Vec<_> = offers.services().filter_map(judged).collect();
    let crowded: Vec<_> = Matter::ALL.into_iter().filter(|matter| is_crowded(*matter, &judged)).collect();
    judged.sort_by_key(|(matter, _)| (crowded.contains(matter), *matter));
    let of = |fit: Fit| {
        let fitting = judged.iter().filter(|(_, verdict)| verdict.fit == fit);
        fitting.map(|(_, verdict)| verdict.clone()).collect::<Vec<_>>()
    };
    let list = |title: String, verdicts: Vec<Verdict>| {
        (!verdicts.is_empty()).then(|| view! { <h2>{title}</h2> <Verdicts locale verdicts/> })
    };
    let finder = offers.finder();
    let rows = journey.steps.iter().filter_map(|step| {
        let answer = step.reading.answer()?;
        let question = answers::short_name(locale, finder, step.question);
        Some(SummaryRow {
            answer: answers::in_words(locale, finder, step.question, answer),
            change: Some((paths::finder_change(&step.question.id), question.clone())),
            question,
            ..SummaryRow::default()
        })
    });
    let rows = rows.collect();
    let phone = offers.region.phone.clone();
    let content = view! {
        <BackLink locale href=paths::FINDER/>
        <h1>{title.clone()}</h1>
        <Notice locale kind=NoticeKind::Info title=t!(locale, "finder-result-binding", phone = phone)/>
        {list(t!(locale, "finder-eligible"), of(Fit::Eligible))}
        {list(t!(locale, "finder-perhaps"), of(Fit::Perhaps))}
        {list(t!(locale, "finder-not"), of(Fit::Not))}
        <h2>{t!(locale, "finder-answers")}</h2>
        <SummaryList locale rows/>
        <ButtonLink kind=ButtonKind::Quiet href=paths::HOME label=t!(locale, "finder-home")/>
    };
    Page::new(title, t!(locale, "wants-finder-result"), content).pictured(Pictogram::Question)
}

/// So many services of one matter that fit that their cards would bury everything else: they come after it.
const CROWD: usize = 4;

fn is_crowded(matter: Matter, judged: &[(Matter, Verdict)]) -> bool {
    judged.iter().filter(|(of, verdict)| *of == matter && verdict.fit == Fit::Eligible).count() >= CROWD
}

/// Whether a service fits, with each rule and what it comes to. A service without rules is for everybody, and a bundle
/// for whomever its parts are for: neither is judged.
fn judge(locale: Locale, entry: &Entry, answers: &Answers, offers: Offers<'_>) -> Option<Verdict> {
    let service = &entry.service;
    let around = Circumstances::of(service, offers.region, offers.today);
    let judged: Vec<_> = service
        .eligible
        .iter()
        .map(|rule| (rule, Condition::judge_all(&rule.when, answers, around)))
        .collect();
    let fit = match &judged[..] {
        [] => return None,
        rules if rules.iter().any(|(_, holds)| *holds == Some(false)) => Fit::Not,
        rules if rules.iter().any(|(_, holds)| holds.is_none()) => Fit::Perhaps,
        _ => Fit::Eligible,
    };
    // Of a service that does not fit only the rules that say so matter.
    let shown = judged.into_iter().filter(|(_, holds)| fit != Fit::Not || *holds == Some(false));
    let reasons = shown.map(|(rule, holds)| reason(locale, entry, rule, holds)).collect();
    let words = entry.words(locale);
    Some(Verdict { href: paths::service(&service.slug), title: words.get("title"), fit, reasons })
}

fn reason(locale: Locale, entry: &Entry, rule: &Rule, holds: Option<bool>) -> Reason {
    let (words, mentions, key) = (entry.words(locale), entry.mentions(), format!("eligible-{}", rule.id));
    let text = match holds {
        Some(true) => words.get_with(&key, &mentions),
        Some(false) => words.part(&key, "no", &mentions).unwrap_or_default(),
        None => words.part(&key, "perhaps", &mentions).unwrap_or_default(),
    };
    let source = (rule.source != ASSUMED).then(|| rule.source.clone());
    Reason { text, source }
}

/// What stands for a source where nobody has found one.
const ASSUMED: &str = "assumed";
