//! Every stage has an office that does it and a number of days for it, in every region.

use super::Written;
use crate::catalog::{Catalog, Entry, Fault, Sources, fault::line_of};
use tantu_domain::service::Stage;

pub(super) fn check(written: &Written<'_>, sources: &Sources, catalog: &Catalog) -> Vec<Fault> {
    let stages = written
        .entries(catalog)
        .flat_map(|entry| entry.service.stages.iter().map(move |stage| (entry, stage)));
    stages
        .flat_map(|(entry, stage)| {
            [no_owner(entry, stage, sources), no_limit(written, entry, stage, sources)]
        })
        .flatten()
        .collect()
}

fn no_owner(entry: &Entry, stage: &Stage, sources: &Sources) -> Option<Fault> {
    if entry.region.offices.contains_key(&stage.role) {
        return None;
    }
    let (role, slug) = (stage.role.name(), &entry.service.slug);
    let what =
        format!("no office is the `{role}`, who has a stage of `{slug}` to do; add `{role}` under [offices]");
    let source = sources.regions.get(&entry.region.code)?;
    Some(Fault::weak(source, line_of(source, "[offices]"), what))
}

fn no_limit(written: &Written<'_>, entry: &Entry, stage: &Stage, sources: &Sources) -> Option<Fault> {
    let is_none_anywhere = written.service.stage(&stage.id).is_some_and(|stage| stage.limit.promised == 0);
    if stage.limit.promised > 0 {
        return None;
    }
    let what = format!("`{}` has no limit; promise a number of working days, at least 1", stage.id);
    if is_none_anywhere {
        return Some(written.weak(&stage.id, what));
    }
    let source = sources.regions.get(&entry.region.code)?;
    Some(Fault::weak(source, line_of(source, &stage.id), what))
}

#[cfg(test)]
mod tests {
    use crate::catalog::lint::fixture::{check, faults};

    #[test]
    fn a_stage_that_nobody_owns_is_named_with_its_region() {
        let found = faults(|sources| {
            let region = sources.regions.get_mut("440307").unwrap();
            region.text = region.text.replace("district = ", "city = ");
        });
        assert_eq!(
            found,
            [
                "440307.toml:4: no office is the `district`, who has a stage of `tea` to do; add `district` under [offices]",
            ]
        );
    }

    #[test]
    fn a_stage_without_a_limit_is_named_where_it_stands() {
        check(
            "service.toml",
            "limit = { promised = 1 }",
            "limit = { promised = 0 }",
            &["tea/service.toml:43: `brew` has no limit; promise a number of working days, at least 1"],
        );
        let found = faults(|sources| {
            let region = sources.regions.get_mut("440307").unwrap();
            let rule =
                "[[rule]]\nservice = 'tea'\nfrom = 2026-01-01\nsource = 'x'\nstage.well.promised = 0\n";
            region.text.push_str(rule);
        });
        assert_eq!(
            found,
            ["440307.toml:10: `well` has no limit; promise a number of working days, at least 1"]
        );
    }
}
