//! The same questions for each of several things.

use super::{Button, ButtonKind, Choice, Choices, Example, Field, NumberField, TextField, sample};
use crate::{
    html::{Draw, Html},
    locale::Locale,
    t,
};
use leptos::prelude::*;

/// One of several things, such as a room.
pub struct GroupEntry {
    /// What it is called: “Room 1”.
    pub title: String,
    /// What the button says that removes it, with the same name in it; none while it must stay.
    pub remove: Option<String>,
    /// What is asked about it, each field with a name such as `rooms-1-hard`.
    pub fields: Html,
}

/// The same questions for each of several things, with a way to add one and to remove one, all of it plain form.
///
/// Every entry is a fieldset with a heading, so that among fifty one can jump from heading to heading; it is called
/// `name-1`, `name-2`, … and takes the focus when a redirect leads there after something was added. The buttons send
/// `add=yes` and `remove=<number>` with everything typed so far. Enter goes on like the button at the end of the page:
/// browsers press the first button of a form, and that must not be one that removes (1.3.1, 2.4.3, 2.4.6, 2.4.10,
/// 3.3.1, 3.3.2, 3.3.6). What is said of the whole belongs to the group, where the error summary leads, and, because not
/// every screen reader says that on the way in, to the first input of its first entry (1.3.1, 3.3.2).
#[component]
pub fn Group(
    /// The words.
    locale: Locale,
    /// The question; its `value` is not used, and its `problem` is one of the whole.
    field: Field,
    /// The things so far.
    entries: Vec<GroupEntry>,
    /// What the button says that adds one; none when there are as many as there may be.
    #[prop(optional_no_strip, into)]
    add: Option<String>,
    /// The `id` of an input, and what should be mended there, in the order of the page.
    #[prop(optional)]
    problems: Vec<(String, String)>,
) -> impl IntoView {
    let is_empty = entries.is_empty();
    let entries = entries.into_iter().zip(1..).map(|(entry, number)| {
        let GroupEntry { title, remove, fields } = entry;
        let remove = remove.map(|label| {
            let value = number.to_string();
            view! { <Button label kind=ButtonKind::Quiet name="remove" value/> }
        });
        view! {
            <fieldset class="group-entry" id=format!("{}-{number}", field.name) tabindex="-1">
                <legend><h2>{title}</h2></legend>
                {fields}
                {remove}
            </fieldset>
        }
    });
    let Field { name, label, is_title, .. } = field.clone();
    let title = format!("{name}-title");
    let heading = if is_title {
        view! { <h1 id=title.clone()>{label}</h1> {field.summary(locale, problems)} }.draw()
    } else {
        view! { <p class="field-label" id=title.clone()>{label}</p> }.draw()
    };
    view! {
        <div
            class="group"
            id=name
            tabindex="-1"
            role="group"
            aria-labelledby=title
            aria-describedby=field.described_by()
        >
            <button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true">
                {t!(locale, "question-continue")}
            </button>
            {heading}
            <div class=field.class()>
                {field.notes(locale)}
                {is_empty.then(|| view! { <p class="group-empty">{t!(locale, "group-empty")}</p> })}
            </div>
            {entries.collect_view()}
            <div class="group-add">
                {match add {
                    Some(label) => {
                        view! { <Button label kind=ButtonKind::Quiet name="add" value="yes"/> }.draw()
                    }
                    None => view! { <p class="caption">{t!(locale, "group-full")}</p> }.draw(),
                }}
            </div>
        </div>
    }
}

/// Two rooms with a slip, none yet, and as many as there may be.
pub fn examples(locale: Locale) -> Vec<Example> {
    let rooms = Field {
        is_title: true,
        hint: Some(sample(locale, "一个房间一个房间地写", "Write about one room after another")),
        ..Field::new("rooms", sample(locale, "哪些房间不方便？", "Which rooms are hard?"))
    };
    let problem = sample(locale, "请写这个房间哪里不方便", "Write what is hard in this room");
    let at = "rooms-2-hard".to_owned();
    let add = sample(locale, "再加一个房间", "Add another room");
    let two = vec![
        room(locale, &rooms, 1, sample(locale, "进出浴缸", "Getting into the bath"), None),
        room(locale, &rooms, 2, String::new(), Some(problem.clone())),
    ];
    let devices = Field::new("devices", sample(locale, "您有哪些辅助器具？", "Which devices do you have?"));
    let add_device = sample(locale, "加一件", "Add a device");
    let flats = Field {
        problem: Some(sample(locale, "最多只能写一个房间", "One room at most")),
        ..Field::new("flats", sample(locale, "先改哪个房间？", "Which room first?"))
    };
    let one = vec![room(locale, &flats, 1, sample(locale, "门太窄", "The door is narrow"), None)];
    vec![
        Example::new(
            "the question of the page, with a problem",
            view! { <Group locale field=rooms entries=two add problems=vec![(at, problem)]/> },
        ),
        Example::new("none yet", view! { <Group locale field=devices entries=vec![] add=add_device/> }),
        Example::new("as many as there may be", view! { <Group locale field=flats entries=one/> }),
    ]
}

/// A room as an entry: the fields are the ordinary ones, with longer names.
fn room(locale: Locale, group: &Field, number: u8, hard: String, problem: Option<String>) -> GroupEntry {
    let name = |part| format!("{}-{number}-{part}", group.name);
    let which = Field {
        value: "bath".into(),
        about: group.described_by().filter(|_| number == 1),
        ..Field::new(name("room"), sample(locale, "哪个房间？", "Which room is it?"))
    };
    let options = vec![
        Choice::new("bath", sample(locale, "卫生间", "The bathroom")),
        Choice::new("kitchen", sample(locale, "厨房", "The kitchen")),
    ];
    let hard = Field {
        value: hard,
        problem,
        ..Field::new(name("hard"), sample(locale, "哪里不方便？", "What is hard there?"))
    };
    let door = Field::new(name("door"), sample(locale, "门有多宽？", "How wide is the door?"));
    let unit = sample(locale, "厘米", "cm");
    let fields = view! {
        <Choices locale field=which options/>
        <TextField locale field=hard/>
        <NumberField locale field=door unit/>
    };
    GroupEntry {
        title: sample(locale, &format!("第 {number} 个房间"), &format!("Room {number}")),
        remove: Some(sample(locale, &format!("删掉第 {number} 个房间"), &format!("Remove room {number}"))),
        fields: fields.draw(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn html(locale: Locale, entries: u8) -> String {
        let field = Field { is_title: true, ..Field::new("rooms", "a") };
        let entries = (1..=entries).map(|number| room(locale, &field, number, String::new(), None)).collect();
        crate::shell::render(|| view! { <Group locale field entries add="b".to_owned()/> }.draw())
    }

    #[test]
    fn enter_goes_on_and_removes_nothing() {
        let html = html(Locale::new(Language::Chinese), 2);
        let first = html.split("<button").nth(1).expect("there is a button");
        let tag = first.split('>').next().expect("it has an end");
        assert!(!tag.contains("name="), "{tag}");
    }

    #[test]
    fn fifty_entries_each_have_a_heading_a_place_and_a_way_out() {
        let html = html(Locale::new(Language::English), 50);
        for number in 1..=50 {
            for part in [
                format!("<h2>Room {number}</h2>"),
                format!(r#"id="rooms-{number}" tabindex="-1""#),
                format!(r#"name="remove" value="{number}""#),
                format!(r#"name="rooms-{number}-hard""#),
            ] {
                assert!(html.contains(&part), "{part}");
            }
        }
    }
}
