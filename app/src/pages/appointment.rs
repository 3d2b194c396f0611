//! An appointment: choosing a time, changing it, calling it off, or saying that none fits.

mod booked;

use super::application::{Model, Seen, Slip, field};
use crate::{
    components::{
        BackLink, Button, Choice, ErrorSummary, Field, Needs, Pictogram, Pressing, SummaryList, SummaryRow,
        Textarea, TimeSlot, TimeSlots,
    },
    dates,
    html::{Draw, Html},
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    calendar::CHINA,
    case::{Appointment, Event, Illegal, Need, Offer, Status},
};
use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};

/// What is sent by whom none of the times fits.
const NONE: &str = "none";

/// What was chosen and said.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The time, as the form sends it.
    time: String,
    needs: Vec<Need>,
    words: String,
    /// Whether an appointment is called off.
    is_off: bool,
}

impl Typed {
    /// What a form sent.
    pub fn read(sent: &[(String, String)]) -> Self {
        let needs = Need::ALL.into_iter().filter(|need| !field(sent, &need_field(*need)).is_empty());
        Self {
            time: field(sent, "time"),
            needs: needs.collect(),
            words: field(sent, "words"),
            is_off: !field(sent, "cancel").is_empty(),
        }
    }

    /// The same, or before anything was chosen, with the needs that the application speaks of ticked already.
    fn or_told(&self, model: &Model<'_>) -> Self {
        let is_untouched = self.time.is_empty() && self.needs.is_empty() && self.words.is_empty();
        if is_untouched {
            Self { needs: Need::of(&model.case.answers()), ..self.clone() }
        } else {
            self.clone()
        }
    }

    /// What happens then.
    ///
    /// # Errors
    /// Why it cannot be taken.
    pub fn event(&self, status: &Status, now: OffsetDateTime) -> Result<Event, Slip> {
        if self.is_off || self.time == NONE {
            return Ok(status.cancel_time(&self.words, now)?);
        }
        if self.time.is_empty() {
            return Err(Slip::NothingChosen);
        }
        let at = OffsetDateTime::parse(&self.time, &Rfc3339).map_err(|_| Illegal::NotOffered)?;
        Ok(status.choose_time(at, self.needs.clone(), Some(self.words.clone()), now)?)
    }
}

/// The times that are offered, or the one that is taken, or that others will come; `None` where there is nothing to
/// choose or to keep. `changes` is whether another time is wanted instead of the one that is taken.
pub fn page(
    locale: Locale,
    model: &Model<'_>,
    changes: bool,
    typed: &Typed,
    slip: Option<&Slip>,
) -> Option<Page> {
    let seen = Seen::new(locale, model);
    let appointment = model.status.appointment.as_ref().filter(|_| !model.status.standing.is_ended())?;
    let may_choose = model.status.cancel_time("", model.now).is_ok();
    Some(match appointment {
        Appointment::Booked { offer, at, needs, words } => {
            let taken = Typed {
                time: value(*at),
                needs: needs.clone(),
                words: words.clone().unwrap_or_default(),
                is_off: false,
            };
            match slip {
                Some(_) if may_choose && !typed.is_off => choose(&seen, offer, typed, slip),
                None if may_choose && changes => choose(&seen, offer, &taken, None),
                _ => booked::page(&seen, offer, *at, needs, words.as_deref()),
            }
        }
        // While an appeal is looked at, nothing is chosen.
        Appointment::Offered(_) if !may_choose => return None,
        Appointment::Offered(offer) if offer.open(model.now).next().is_some() => {
            choose(&seen, offer, &typed.or_told(model), slip)
        }
        Appointment::Offered(_) => wait(&seen, t!(locale, "appointment-past")),
        Appointment::Cancelled { .. } => wait(&seen, t!(locale, "appointment-cancelled")),
        Appointment::Missed { .. } => wait(&seen, t!(locale, "appointment-missed")),
    })
}

/// The times, what is needed there, and what else there is to say.
fn choose(seen: &Seen<'_>, offer: &Offer, typed: &Typed, slip: Option<&Slip>) -> Page {
    let locale = seen.locale;
    let problem = slip.map(|slip| problem(locale, slip));
    let problems = problem.iter().map(|problem| ("time".to_owned(), problem.clone())).collect();
    let field =
        Field { problem, value: typed.time.clone(), ..Field::new("time", t!(locale, "appointment-time")) };
    let slots = offer.open(seen.model.now).map(|at| slot(locale, at)).collect();
    let none = Some(Choice::new(NONE, t!(locale, "appointment-none")));
    let chosen = typed.needs.iter().map(|need| need.name().to_owned()).collect();
    let words = Field {
        hint: Some(t!(locale, "appointment-words", "hint")),
        value: typed.words.clone(),
        ..Field::new("words", t!(locale, "appointment-words"))
    };
    let title = t!(locale, "appointment-title");
    let content = view! {
        <h1>{title.clone()}</h1>
        <ErrorSummary locale problems/>
        {about(locale, offer, Vec::new())}
        <form method="post" novalidate>
            <TimeSlots locale field slots none pressing=Pressing::Marks/>
            <Needs locale chosen/>
            <Textarea locale field=words rows=3/>
            <Button label=t!(locale, "appointment-choose")/>
        </form>
    };
    Page { has_problems: slip.is_some(), ..around(seen, title, content) }
}

/// What is the matter with what was chosen.
fn problem(locale: Locale, slip: &Slip) -> String {
    match slip {
        Slip::NothingChosen => t!(locale, "appointment-time", "missing"),
        Slip::Illegal(_) => t!(locale, "problem-time-passed"),
    }
}

/// That staff will offer other times.
fn wait(seen: &Seen<'_>, title: String) -> Page {
    let words = t!(seen.locale, "appointment-again", office = seen.office_in_charge());
    around(seen, title.clone(), view! { <h1>{title}</h1><p class="lead">{words}</p> })
}

/// A page of the appointment, with the way back to the case.
fn around(seen: &Seen<'_>, title: String, content: impl Draw) -> Page {
    let (locale, caption) = (seen.locale, seen.caption());
    let title = t!(locale, "appointment-page-title", title = title, caption = caption.clone());
    let content = view! {
        <BackLink locale href=paths::application(&seen.model.case.reference)/>
        <p class="caption">{caption}</p>
        {content.draw()}
    };
    Page::new(title, t!(locale, "wants-appointment"), content).pictured(Pictogram::Calendar)
}

/// Where it is, how long it takes, and what else to know, in staff's words where they are theirs.
fn about(locale: Locale, offer: &Offer, before: Vec<SummaryRow>) -> Html {
    let row = |question, answer: String| SummaryRow { question, answer, ..SummaryRow::default() };
    let minutes = t!(locale, "appointment-minutes", "text", minutes = offer.minutes);
    let place = row(t!(locale, "appointment-place"), offer.place.clone());
    let minutes = row(t!(locale, "appointment-minutes"), minutes);
    let rows = before.into_iter().chain([place, minutes]).collect();
    let note = offer.note.clone().map(|note| {
        view! { <h2>{t!(locale, "appointment-note")}</h2><blockquote lang="zh-CN">{note}</blockquote> }
    });
    view! { <SummaryList locale rows/> {note} }.draw()
}

fn slot(locale: Locale, at: OffsetDateTime) -> TimeSlot {
    let here = at.to_offset(CHINA);
    TimeSlot { day: here.date(), choice: Choice::new(value(at), dates::clock_time(locale, here.time())) }
}

/// A time as the form sends it.
fn value(at: OffsetDateTime) -> String {
    at.to_offset(UtcOffset::UTC).format(&Rfc3339).unwrap_or_default()
}

fn need_field(need: Need) -> String {
    format!("needs-{}", need.name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::application::tests::{Told, html, offer};
    use tantu_domain::answer::{Answer, Answers};
    use time::{Duration, macros::datetime};

    const THURSDAY: OffsetDateTime = datetime!(2026-11-26 01:30 UTC);
    const FRIDAY: OffsetDateTime = datetime!(2026-11-27 06:00 UTC);

    fn sent(fields: &[(&str, &str)]) -> Typed {
        let fields: Vec<_> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Typed::read(&fields)
    }

    fn offered() -> Told {
        let mut told = Told::at("visit");
        told.happens(offer(&[THURSDAY, FRIDAY]));
        told
    }

    fn shown(told: &Told, changes: bool, typed: &Typed, slip: Option<&Slip>) -> String {
        told.see(|model| page(Told::locale(), model, changes, typed, slip).map(html).unwrap_or_default())
    }

    fn does(told: &Told, typed: &Typed) -> Result<Event, Slip> {
        told.see(|model| typed.event(&model.status, model.now))
    }

    #[test]
    fn a_person_takes_a_time_and_says_what_they_need() {
        let mut told = offered();
        let choose = shown(&told, false, &Typed::default(), None);
        for words in ["11 月 26 日", "上午 9:30", "下午 2:00", "您家里", "大约 60 分钟", "手语翻译"]
        {
            assert!(choose.contains(words), "{words}: {choose}");
        }
        let typed = sent(&[("time", &value(FRIDAY)), ("needs-quiet", "yes"), ("words", "我妈妈也在")]);
        told.happens(does(&told, &typed).unwrap());
        let booked = shown(&told, false, &Typed::default(), None);
        for words in [
            "约好了",
            "11 月 27 日星期五 下午 2:00",
            "安静的地方",
            "我妈妈也在",
            "appointment.ics",
            "?change",
        ] {
            assert!(booked.contains(words), "{words}: {booked}");
        }
        let change = shown(&told, true, &Typed::default(), None);
        assert!(change.contains(r#"checked value="2026-11-27T06:00:00Z""#), "{change}");
    }

    #[test]
    fn what_somebody_needs_at_work_is_ticked_before_they_choose_a_time() {
        let helps = Answer::Choices(vec!["sign".to_owned(), "breaks".to_owned()]);
        let mut told = Told::answering(Answers::from([("help".to_owned(), helps)]), "visit");
        told.happens(offer(&[THURSDAY]));
        let ticked = |html: &str| html.matches(r#"checked value="yes""#).count();
        let html = shown(&told, false, &Typed::default(), None);
        assert!(html.contains(r#"name="needs-interpreter" checked value="yes""#), "{html}");
        assert_eq!(ticked(&html), 1);
        let without = sent(&[("time", &value(THURSDAY))]);
        assert_eq!(ticked(&shown(&told, false, &without, None)), 0, "what was unticked stays so");
    }

    #[test]
    fn who_chooses_nothing_is_told_and_keeps_what_they_wrote() {
        let told = offered();
        let typed = sent(&[("words", "轮椅要从后门进"), ("needs-wheelchair", "yes")]);
        let slip = does(&told, &typed).unwrap_err();
        assert_eq!(slip, Slip::NothingChosen);
        let again = shown(&told, false, &typed, Some(&slip));
        for words in ["都不方便，就选最后一项", "轮椅要从后门进", r##"href="#time""##] {
            assert!(again.contains(words), "{words}: {again}");
        }
    }

    #[test]
    fn a_time_that_has_begun_or_was_never_offered_is_not_taken() {
        let mut told = offered();
        told.now = THURSDAY + Duration::minutes(1);
        let check = |time: &str, expected: Slip| {
            let typed = sent(&[("time", time)]);
            assert_eq!(does(&told, &typed), Err(expected.clone()), "{time}");
            assert!(shown(&told, false, &typed, Some(&expected)).contains("不能选了"));
        };
        check(&value(THURSDAY), Illegal::InThePast.into());
        check("2026-11-28T06:00:00Z", Illegal::NotOffered.into());
        check("tomorrow", Illegal::NotOffered.into());
    }

    #[test]
    fn who_can_come_at_none_of_them_or_did_not_come_hears_that_others_will_be_offered() {
        let mut told = offered();
        let none = sent(&[("time", NONE), ("words", "周末才行")]);
        told.happens(does(&told, &none).unwrap());
        assert!(shown(&told, false, &Typed::default(), None).contains("会再给您几个时间"));
        let mut told = offered();
        told.happens(does(&told, &sent(&[("time", &value(THURSDAY))])).unwrap());
        told.now = FRIDAY;
        assert!(
            !shown(&told, true, &Typed::default(), None).contains("<form"),
            "what is over cannot be changed"
        );
        told.happens(Event::TimeMissed { words: "家里没人".to_owned() });
        assert!(shown(&told, false, &Typed::default(), None).contains("没关系"));
    }

    #[test]
    fn times_that_have_all_passed_are_not_offered_any_more() {
        let mut told = offered();
        told.now = FRIDAY;
        let page = shown(&told, false, &Typed::default(), None);
        assert!(page.contains("给您的时间都过了") && !page.contains("<form"), "{page}");
        assert_eq!(shown(&Told::at("visit"), false, &Typed::default(), None), "", "there is no appointment");
        told.happens(Event::Withdrawn);
        assert_eq!(shown(&told, false, &Typed::default(), None), "", "nothing will be offered any more");
    }
}
