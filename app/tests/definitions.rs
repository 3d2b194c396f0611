//! The services and regions that are part of the program: each can be read in each place, nothing is left to mend, and
//! nobody gets stuck on the way through.

use proptest::prelude::*;
use std::{collections::BTreeSet, sync::LazyLock};
use tantu_app::catalog::{Catalog, Entry, Example, Fault, Sources, lint};
use tantu_domain::{
    answer::{Answers, Typed, TypedAnswers},
    journey::{Journey, Next},
    service::{Condition, Kind, Question, Remedy},
};
use time::{Date, macros::date};

/// A Friday, the day on which the examples are walked.
const TODAY: Date = date!(2026 - 11 - 20);

static SOURCES: LazyLock<Sources> = LazyLock::new(Sources::built_in);
static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);
static ENTRIES: LazyLock<Vec<&Entry>> = LazyLock::new(|| {
    let regions = SOURCES.regions.keys().filter_map(|code| CATALOG.region(code));
    regions.flat_map(|region| CATALOG.offers(region, TODAY).services().collect::<Vec<_>>()).collect()
});

#[test]
fn every_service_is_offered_wherever_a_place_does_not_say_otherwise() {
    for (slug, region) in
        SOURCES.services.keys().flat_map(|slug| SOURCES.regions.keys().map(move |code| (slug, code)))
    {
        let region = CATALOG.region(region).unwrap();
        let is_offered = CATALOG.offers(region, TODAY).service(slug).is_some();
        assert_eq!(is_offered, !region.not_offered.contains(slug), "{slug} in {}", region.code);
    }
}

#[test]
fn nothing_is_left_to_mend() {
    let faults: Vec<_> = lint(&SOURCES, &CATALOG).iter().map(Fault::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn everyone_in_the_examples_gets_to_the_end_in_every_place() {
    for entry in ENTRIES.iter() {
        for (name, source) in SOURCES.examples(&entry.service.slug) {
            let example = Example::parse(name, source, entry).unwrap();
            let journey = Journey::walk(&entry.service, &example.answers, entry.around(TODAY));
            let (slug, region) = (&entry.service.slug, &entry.region.code);
            let open = journey.steps.iter().find(|step| step.reading.answer().is_none());
            assert!(journey.complete().is_some(), "{slug}/{name} in {region}: stuck at {open:?}");
            if let Some(stage) = example.refuse_at {
                let mut walked = entry.service.stages_for(journey.answers(), entry.around(TODAY)).into_iter();
                let can_be_refused =
                    walked.any(|walked| walked.id == stage && walked.may.contains(&Remedy::Refuse));
                assert!(can_be_refused, "{slug}/{name} in {region} is not refused at {stage}");
            }
        }
    }
}

#[test]
fn every_question_and_every_stage_is_met_by_somebody_in_the_examples() {
    let mut unmet = BTreeSet::new();
    let mut met = BTreeSet::new();
    for entry in ENTRIES.iter().filter(|entry| !entry.service.is_bundle()) {
        let service = &entry.service;
        let name = |id: &str| format!("{}: {id}", service.slug);
        unmet.extend(service.questions.iter().map(|question| name(&question.id)));
        unmet.extend(service.stages.iter().map(|stage| name(&stage.id)));
        for (file, source) in SOURCES.examples(&service.slug) {
            let example = Example::parse(file, source, entry).unwrap();
            let journey = Journey::walk(service, &example.answers, entry.around(TODAY));
            met.extend(journey.steps.iter().map(|step| name(&step.question.id)));
            let stages = service.stages_for(journey.answers(), entry.around(TODAY));
            met.extend(stages.iter().map(|stage| name(&stage.id)));
        }
    }
    let unmet: Vec<_> = unmet.difference(&met).collect();
    assert!(unmet.is_empty(), "{unmet:#?}");
}

/// Something typed into a field: what fits it, or anything.
fn typed(question: &Question) -> BoxedStrategy<Typed> {
    let words = question.kind.options().into_iter().map(str::to_owned).collect::<Vec<_>>();
    let fitting = [
        "yes",
        "first",
        "2024",
        "1",
        "12",
        "30",
        "2027",
        "100.50",
        "440307",
        "13800138000",
        "44030719580312003743",
        "44030720120409046052",
        "440307195803120037",
        "2026-11-26-am",
    ];
    let words = words.into_iter().chain(fitting.map(str::to_owned)).collect::<Vec<_>>();
    let word = prop_oneof![4 => prop::sample::select(words), 1 => ".{0,6}"];
    let fields = match &question.kind {
        Kind::Group { parts, .. } => {
            let fields = parts.iter().flat_map(Question::fields);
            fields.map(|field| question.entry_name(1, &field)).collect()
        }
        _ => question.fields(),
    };
    prop::collection::vec(word, fields.len())
        .prop_map(move |words| fields.iter().cloned().zip(words).collect())
        .boxed()
}

/// Some of the pages of a service, filled in somehow.
fn filled_in(entry: &Entry) -> BoxedStrategy<TypedAnswers> {
    let pages = entry.service.questions.iter().map(|question| {
        let id = question.id.clone();
        prop::option::weighted(0.9, typed(question)).prop_map(move |typed| Some((id.clone(), typed?)))
    });
    pages.collect::<Vec<_>>().prop_map(|pages| pages.into_iter().flatten().collect()).boxed()
}

/// Which service in which region, and what somebody types there.
fn somebody() -> impl Strategy<Value = (usize, TypedAnswers)> {
    (0..ENTRIES.len()).prop_flat_map(|at| (Just(at), filled_in(ENTRIES.get(at).expect("it is one of them"))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn nobody_is_asked_twice_or_asked_what_does_not_concern_them((at, typed) in somebody()) {
        let entry = ENTRIES[at];
        let (service, around) = (&entry.service, entry.around(TODAY));
        let journey = Journey::walk(service, &typed, around);
        let answered = |id: &str| journey.step(id).and_then(|(_, step)| step.reading.answer());
        let (mut seen, mut before) = (BTreeSet::new(), Answers::new());
        let mut next = journey.steps.first().map_or(Next::Check, |step| Next::Question(&step.question.id));
        while let Next::Question(id) = next {
            prop_assert!(seen.insert(id), "{} asks {} twice", service.slug, id);
            let question = service.question(id).unwrap();
            let concerns = Condition::all_hold(&question.only_if, &before, around);
            prop_assert!(concerns, "{} asks {}, whose conditions do not hold", service.slug, id);
            before.extend(answered(id).map(|answer| (id.to_owned(), answer.clone())));
            next = journey.after(id);
        }
        prop_assert_eq!(seen.len(), journey.steps.len());
        // Whoever is done has a case that somebody has to deal with.
        let is_stuck = journey.complete().is_some()
            && !service.is_bundle()
            && service.stages_for(journey.answers(), around).is_empty();
        prop_assert!(!is_stuck, "a case of {} has no stage", service.slug);
    }
}
