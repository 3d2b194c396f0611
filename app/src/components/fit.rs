//! How a post fits somebody, and why.

use super::{Example, Pictogram, Picture, Says, says::said};
use crate::{
    html::{Draw, Html},
    locale::Locale,
    money, t,
};
use leptos::prelude::*;
use tantu_domain::work::{About, Fit, Help, Nearness, Pay, Per, Point, Task, Verdict, Way};

/// How a post fits somebody: what fits, what does not, and what has to be asked before one goes there.
///
/// Each point is a whole sentence, so that it can be read out, and the list it stands in is named in words before it is
/// marked by a picture (1.1.1, 1.3.1, 1.4.1). There is no number that would have to be believed: whoever reads it sees
/// everything that was looked at, and what is missing stands where they can ask about it (3.3.2).
#[component]
pub fn FitList(
    /// The words.
    locale: Locale,
    /// What came out.
    fit: Fit,
) -> impl IntoView {
    if fit.points.is_empty() {
        return view! { <Says locale text=t!(locale, "fit-open")/> }.draw();
    }
    let lists = [
        (Verdict::Fits, "fit-part is-fitting", Pictogram::Check, t!(locale, "fit-fits")),
        (Verdict::Differs, "fit-part is-differing", Pictogram::No, t!(locale, "fit-differs")),
        (Verdict::Unknown, "fit-part is-unknown", Pictogram::Question, t!(locale, "fit-unknown")),
    ];
    let lists = lists.into_iter().filter_map(|(verdict, class, picture, name)| {
        let sentences = list(locale, &fit, verdict)?;
        Some(view! { <div class=class><dt><Picture of=picture/>{name}</dt>{sentences}</div> })
    });
    view! { <dl class="fit">{lists.collect_view()}</dl> }.draw()
}

/// What is `verdict`, a sentence each. What is so for several reasons, because one stays at home, is said once.
fn list(locale: Locale, fit: &Fit, verdict: Verdict) -> Option<Html> {
    let mut sentences: Vec<_> = fit.which(verdict).map(|about| in_words(locale, about, verdict)).collect();
    sentences.dedup();
    let items = sentences.iter().map(|sentence| view! { <dd>{said(locale, sentence.clone())}</dd> });
    (!sentences.is_empty()).then(|| items.collect_view().draw())
}

/// One point as a sentence.
fn in_words(locale: Locale, about: About, verdict: Verdict) -> String {
    match about {
        About::Task(task) => t!(locale, "fit-task", task = task.name()),
        About::Place(way, nearness) => t!(locale, "fit-place", place = place(way, nearness)),
        About::Hours(minutes) => hours(locale, minutes, verdict),
        About::Pay(pay) => match verdict {
            Verdict::Fits => t!(locale, "fit-pay", most = most(locale, pay)),
            Verdict::Differs => t!(locale, "fit-pay", "differs", most = most(locale, pay)),
            Verdict::Unknown => t!(locale, "fit-pay", "unknown"),
        },
        About::Help(help, way) if way != Way::OnSite && help.is_of_a_place() => {
            t!(locale, "fit-help-at-home")
        }
        About::Help(help, _) => match verdict {
            Verdict::Fits => t!(locale, "fit-help-there", help = help.name()),
            Verdict::Differs => t!(locale, "fit-help-missing", help = help.name()),
            Verdict::Unknown => t!(locale, "fit-help-unknown", help = help.name()),
        },
    }
}

/// What the best month brings, written as on the post itself.
fn most(locale: Locale, pay: Pay) -> String {
    money::yuan(locale, u64::from(pay.to) * 100)
}

/// At home it is of no matter how far the workplace is, unless what one makes has to be fetched.
fn place(way: Way, nearness: Nearness) -> &'static str {
    match way {
        Way::Online => "online",
        Way::Home if nearness <= Nearness::City => "home",
        Way::Home => "home-apart",
        Way::OnSite => nearness.name(),
    }
}

fn hours(locale: Locale, minutes: u16, verdict: Verdict) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    match verdict {
        Verdict::Differs => t!(locale, "fit-hours", "differs", hours = hours, minutes = minutes),
        Verdict::Fits | Verdict::Unknown => t!(locale, "fit-hours", hours = hours, minutes = minutes),
    }
}

/// One with all three lists, one in which all fits at home, and one of somebody who left everything open.
pub fn examples(locale: Locale) -> Vec<Example> {
    let point = |about, verdict| Point { about, verdict };
    let help = |help, verdict| point(About::Help(help, Way::OnSite), verdict);
    let pay = Pay { from: 2500, to: 3200, per: Per::Month };
    let mixed = Fit {
        points: vec![
            point(About::Task(Task::Massage), Verdict::Fits),
            point(About::Place(Way::OnSite, Nearness::Here), Verdict::Fits),
            point(About::Hours(480), Verdict::Differs),
            point(About::Pay(pay), Verdict::Fits),
            help(Help::Access, Verdict::Differs),
            help(Help::Toilet, Verdict::Unknown),
            help(Help::Read, Verdict::Fits),
        ],
    };
    let home = |help| point(About::Help(help, Way::Online), Verdict::Fits);
    let at_home = Fit {
        points: vec![
            point(About::Place(Way::Online, Nearness::Far), Verdict::Fits),
            point(About::Hours(270), Verdict::Fits),
            home(Help::Access),
            home(Help::Toilet),
        ],
    };
    vec![
        Example::new("something of each", view! { <FitList locale fit=mixed/> }),
        Example::new("all fits, at home", view! { <FitList locale fit=at_home/> }),
        Example::new("everything was left open", view! { <FitList locale fit=Fit::default()/> }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    /// Every point there can be.
    fn points() -> Vec<(About, Verdict)> {
        let ways = || Way::ALL.into_iter();
        let near = [Nearness::Here, Nearness::City, Nearness::Province, Nearness::Far];
        let abouts = Task::ALL.into_iter().map(About::Task);
        let abouts = abouts.chain(ways().flat_map(|way| near.map(|nearness| About::Place(way, nearness))));
        let abouts = abouts.chain([240, 270].map(About::Hours));
        let abouts = abouts.chain([Per::Month, Per::Day].map(|per| About::Pay(Pay { from: 1, to: 2, per })));
        let abouts = abouts.chain(ways().flat_map(|way| Help::ALL.map(|help| About::Help(help, way))));
        let verdicts = [Verdict::Fits, Verdict::Differs, Verdict::Unknown];
        abouts.flat_map(|about| verdicts.map(|verdict| (about, verdict))).collect()
    }

    #[test]
    fn every_point_is_a_sentence_that_says_what_is_so() {
        for language in Language::ALL {
            for easily in [false, true] {
                let locale = Locale::new(language).easily(easily);
                for (about, verdict) in points() {
                    let sentence = in_words(locale, about, verdict);
                    let is_whole = sentence.ends_with(['。', '.']) && !sentence.contains("fit-");
                    assert!(is_whole, "{about:?} {verdict:?}: {sentence}");
                }
            }
        }
    }

    #[test]
    fn what_is_there_what_is_missing_and_what_nobody_said_sound_different() {
        let locale = Locale::new(Language::Chinese);
        for help in Help::ALL {
            let said = |verdict| in_words(locale, About::Help(help, Way::OnSite), verdict);
            let [there, missing, open] = [Verdict::Fits, Verdict::Differs, Verdict::Unknown].map(said);
            assert!(there != missing && missing != open && open != there, "{help:?}");
        }
    }

    #[test]
    fn half_an_hour_is_said_and_whole_hours_are_said_without_minutes() {
        let locale = Locale::new(Language::Chinese);
        let said = |minutes| in_words(locale, About::Hours(minutes), Verdict::Fits);
        assert_eq!(said(240), "一天上班 4 小时。");
        assert_eq!(said(270), "一天上班 4 小时 30 分钟。");
    }
}
