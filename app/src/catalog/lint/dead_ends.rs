//! Places from which nobody gets on.

use super::Written;
use crate::catalog::{Catalog, Entry, Fault, Sources};
use tantu_domain::service::{Ending, Kind, Remedy, Stage};

pub(super) fn check(written: &Written<'_>, sources: &Sources, catalog: &Catalog) -> Vec<Fault> {
    let mut faults = [led_nowhere(written, catalog), waits_for_ever(written)].concat();
    for entry in written.entries(catalog) {
        faults.extend(walks_no_stage(written, entry));
        faults.extend(has_no_hall(entry, sources));
    }
    faults
}

/// A service that is offered or follows, and is not there.
fn led_nowhere(written: &Written<'_>, catalog: &Catalog) -> Vec<Fault> {
    let service = &written.service;
    let offered = service.questions.iter().filter_map(|question| Some((&question.id, question.offers()?)));
    let following = service.follows.iter().map(|follow| (&follow.id, follow.service.as_str()));
    let is_lost = |slug: &str| !catalog.definitions.keys().any(|(there, _)| there == slug);
    let lost = offered.chain(following).filter(|(_, slug)| is_lost(slug));
    lost.map(|(id, slug)| {
        written.weak(id, format!("`{id}` leads to `{slug}`, which is no service there is; mend the name"))
    })
    .collect()
}

/// Not everyone answers when asked whether it is well done. Staff must be able to do something then.
fn waits_for_ever(written: &Written<'_>) -> Vec<Fault> {
    let only_waits = |stage: &&Stage| {
        let has_way_on = [Remedy::Refuse, Remedy::SendBack].iter().any(|way| stage.may.contains(way));
        stage.ends_with == Ending::Confirm && !has_way_on
    };
    let what =
        |id| format!("`{id}` waits for ever if the resident does not answer; add \"send-back\" to its `may`");
    written
        .service
        .stages
        .iter()
        .filter(only_waits)
        .map(|stage| written.weak(&stage.id, what(&stage.id)))
        .collect()
}

/// A case with only stages for some answers may have none at all.
fn walks_no_stage(written: &Written<'_>, entry: &Entry) -> Option<Fault> {
    let is_for_all = |stage: &Stage| stage.only_if.is_empty() && !stage.is_after_result;
    if entry.service.is_bundle() || entry.service.stages.iter().any(is_for_all) {
        return None;
    }
    let what =
        "every stage is only for some answers, so a case may have none and never end; let one be for all";
    Some(written.weak("stage", format!("in {} {what}", entry.region.code)))
}

/// Whoever is asked for a hall and finds none to choose cannot go on.
fn has_no_hall(entry: &Entry, sources: &Sources) -> Option<Fault> {
    let asks =
        entry.service.questions.iter().find(|question| question.kind == Kind::Hall && !question.optional)?;
    let source = sources.regions.get(&entry.region.code).filter(|_| entry.region.halls.is_empty())?;
    let what = format!(
        "`{}` of `{}` asks for a hall, and there is none here; add one under [[halls]]",
        asks.id, entry.service.slug
    );
    Some(Fault::weak(source, None, what))
}

#[cfg(test)]
mod tests {
    use crate::catalog::lint::fixture::{check, faults};

    #[test]
    fn advice_and_what_follows_lead_to_services_that_are_there() {
        check(
            "service.toml",
            "offers = \"tea\"",
            "offers = \"coffee\"",
            &["tea/service.toml:26: `cold` leads to `coffee`, which is no service there is; mend the name"],
        );
        check(
            "service.toml",
            "service = \"tea\"",
            "service = \"coffee\"",
            &["tea/service.toml:57: `again` leads to `coffee`, which is no service there is; mend the name"],
        );
    }

    #[test]
    fn nobody_waits_for_ever_for_an_answer() {
        check(
            "service.toml",
            "may = [\"send-back\"]\n",
            "",
            &[
                "tea/service.toml:49: `well` waits for ever if the resident does not answer; add \"send-back\" to its `may`",
            ],
        );
    }

    #[test]
    fn whoever_is_asked_for_a_hall_has_one_to_choose() {
        check(
            "service.toml",
            "kind = \"number\"",
            "kind = \"hall\"",
            &[
                "440307.toml: `sugar` of `tea` asks for a hall, and there is none here; add one under [[halls]]",
                "tea/en.ftl:34: nobody ever reads `question-sugar.unit`; delete it, or mend its name",
                "tea/zh-CN.ftl:34: nobody ever reads `question-sugar.unit`; delete it, or mend its name",
            ],
        );
    }

    #[test]
    fn every_case_has_a_stage() {
        let few = "only_if = [{ question = \"kind\", is = [\"green\"] }]\nlimit = { promised = 1 }";
        check("service.toml", "limit = { promised = 1 }", few, &[]);
        let found = faults(|sources| {
            let file = sources.services.get_mut("tea").unwrap().get_mut("service.toml").unwrap();
            file.text = file.text.replace("limit = { promised = 1 }", few);
            file.text = file
                .text
                .replace("ends_with = \"confirm\"", "ends_with = \"confirm\"\nis_after_result = true");
        });
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found[0].contains("every stage is only for some answers"), "{found:#?}");
    }
}
