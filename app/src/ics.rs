//! An appointment as a file for calendars (iCalendar, RFC 5545).

use crate::{locale::Locale, pages::application::Model, t};
use icalendar::{Calendar, Component, Event, EventLike, Property};
use tantu_domain::{
    case::Appointment,
    work::{Gathering, GatheringNumber},
};
use time::{Duration, OffsetDateTime, UtcOffset, macros::format_description};

/// The appointment that is agreed on, as a file for calendars. Its name in them stays the same, so that another time
/// replaces the one before. It says no more than a glance at somebody's screen may show.
pub fn appointment(locale: Locale, model: &Model<'_>) -> Option<String> {
    let Appointment::Booked { offer, at, .. } = model.status.appointment.as_ref()? else { return None };
    let reference = &model.case.reference;
    let stage = model.status.standing.stage()?;
    let service = model.entry.words(locale).get("title");
    let phone = model.region.phone.clone();
    let about = t!(locale, "calendar-description", reference = reference.to_string(), phone = phone);
    let about = offer.note.iter().cloned().chain([about]).collect::<Vec<_>>().join("\n");
    let event = Event::new()
        .uid(&format!("{}-{stage}@tantu", reference.digits()))
        .sequence(model.case.version())
        .add_property("DTSTAMP", moment(model.status.since))
        .add_property("DTSTART", moment(*at))
        .add_property("DTEND", moment(*at + Duration::minutes(offer.minutes.into())))
        .summary(&t!(locale, "calendar-summary", service = service))
        .location(&lines(&offer.place))
        .description(&lines(&about))
        .done();
    let mut calendar = empty();
    calendar.push(event);
    Some(calendar.to_string())
}

/// Every day of a class or a fair, as a file for calendars. Of what it is for, no more stands there than in a message.
pub fn gathering(
    locale: Locale,
    number: GatheringNumber,
    gathering: &Gathering,
    phone: &str,
    now: OffsetDateTime,
) -> String {
    let summary = t!(locale, "calendar-gathering", kind = gathering.kind.name(), number = number.to_string());
    let about = t!(locale, "calendar-gathering-ask", phone = phone);
    let mut calendar = empty();
    for (day, session) in (1..).zip(&gathering.sessions) {
        let event = Event::new()
            .uid(&format!("gathering-{number}-{day}@tantu"))
            .add_property("DTSTAMP", moment(now))
            .add_property("DTSTART", moment(session.begins_at))
            .add_property("DTEND", moment(session.ends_at()))
            .summary(&summary)
            .location(&lines(&gathering.address))
            .description(&about)
            .done();
        calendar.push(event);
    }
    calendar.to_string()
}

fn empty() -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Tantu//Tantu//ZH"));
    calendar
}

/// Lines end with a line feed alone: the library lets a carriage return through, and some calendars end a line there.
fn lines(words: &str) -> String {
    words.replace('\r', "")
}

fn moment(at: OffsetDateTime) -> String {
    let format = format_description!("[year][month][day]T[hour][minute][second]Z");
    at.to_offset(UtcOffset::UTC).format(format).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::application::tests::{Told, offer};
    use tantu_domain::case::Event;
    use time::macros::datetime;

    #[test]
    fn an_appointment_finds_its_way_into_a_calendar() {
        let at = datetime!(2026-11-26 01:30 UTC);
        let mut told = Told::at("visit");
        told.happens(offer(&[at]));
        assert_eq!(told.see(|model| appointment(Told::locale(), model)), None, "nothing is agreed on");
        told.happens(Event::TimeChosen { at, needs: Vec::new(), words: None });
        let file = told.see(|model| appointment(Told::locale(), model)).unwrap();
        for line in
            ["BEGIN:VCALENDAR", "DTSTART:20261126T013000Z", "DTEND:20261126T023000Z", "LOCATION:您家里"]
        {
            assert!(file.contains(&format!("{line}\r\n")), "{line}: {file}");
        }
        assert!(file.contains("-visit@tantu"), "{file}");
    }
}
