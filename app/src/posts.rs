//! Posts and searches in words, for pages, lists and files alike.

use crate::{locale::Locale, money, t};
use tantu_domain::{
    region::Region,
    work::{
        Help, Hours, Nearness, Pay, Position, Post, PostKind, PostWords, Search, Sort, Task, Way,
        search::field,
    },
};

/// What a post says to this person, and in which language, where that is not theirs.
pub fn words(locale: Locale, post: &Post) -> (&PostWords, Option<String>) {
    let (language, words) = post.words_in(locale.language().tag());
    (words, (language != locale.language().tag()).then(|| language.to_owned()))
}

/// The language of a name that is not translated, where that is not the page's: a screen reader then says it in the
/// right voice.
pub fn lang_of(locale: Locale, name: &str) -> Option<&'static str> {
    let is_chinese = name.chars().any(|sign| matches!(sign, '\u{3400}'..='\u{9fff}'));
    (is_chinese && locale.language().tag() != Post::SOURCE).then_some(Post::SOURCE)
}

/// What is paid.
pub fn pay(locale: Locale, Pay { from, to, per }: Pay) -> String {
    let yuan = |sum: u32| money::yuan(locale, u64::from(sum) * 100);
    if from == to {
        t!(locale, "post-pay", "same", per = per.name(), to = yuan(to))
    } else {
        t!(locale, "post-pay", per = per.name(), from = yuan(from), to = yuan(to))
    }
}

/// How long a day is.
pub fn day(locale: Locale, minutes: u16) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    t!(locale, "post-day", hours = hours, minutes = minutes)
}

/// A kind of post.
pub fn kind(locale: Locale, kind: PostKind) -> String {
    t!(locale, "post-kind", kind = kind.name())
}

/// What is done.
pub fn task(locale: Locale, task: Task) -> String {
    t!(locale, "post-task", task = task.name())
}

/// Where it is done.
pub fn way(locale: Locale, way: Way) -> String {
    t!(locale, "post-way", way = way.name())
}

/// How much of a day.
pub fn hours(locale: Locale, hours: Hours) -> String {
    t!(locale, "post-hours", hours = hours.name())
}

/// What has to be there.
pub fn help(locale: Locale, help: Help) -> String {
    t!(locale, "post-help", help = help.name())
}

/// How near; any distance, where none is named.
pub fn near(locale: Locale, near: Option<Nearness>) -> String {
    t!(locale, "posts-near-is", near = near.map_or("any", Nearness::name))
}

/// What comes first.
pub fn sort(locale: Locale, sort: Sort) -> String {
    t!(locale, "posts-sort-is", sort = sort.name())
}

/// How far it is as the crow flies, where both places are known and one goes there.
pub fn apart(locale: Locale, post: &Post, from: Option<Position>) -> Option<String> {
    let there = post.position.filter(|_| post.way == Way::OnSite)?;
    let kilometres = from?.kilometres_to(there).floor();
    Some(t!(locale, "post-apart", kilometres = kilometres))
}

/// Everything somebody looks for, a few words each, with the field it was sent as.
pub fn sought<'a>(
    locale: Locale,
    search: &Search,
    place: impl Fn(&str) -> Option<&'a Region>,
) -> Vec<(String, String)> {
    let named = |field: &str, name: &str| format!("{field}-{name}");
    let words = (!search.words.is_empty()).then(|| (field::WORDS.to_owned(), search.words.clone()));
    let mut all: Vec<_> = words.into_iter().collect();
    all.extend(search.tasks.iter().map(|it| (named(field::TASK, it.name()), task(locale, *it))));
    all.extend(search.ways.iter().map(|it| (named(field::WAY, it.name()), way(locale, *it))));
    all.extend(search.hours.iter().map(|it| (named(field::HOURS, it.name()), hours(locale, *it))));
    all.extend(search.needs.iter().map(|it| (named(field::HELP, it.name()), help(locale, *it))));
    all.extend(search.kinds.iter().map(|it| (named(field::KIND, it.name()), kind(locale, *it))));
    all.extend(search.near.map(|it| (field::NEAR.to_owned(), near(locale, Some(it)))));
    let place = search.place.as_deref().filter(|_| search.near.is_some()).and_then(place);
    all.extend(place.map(|region| {
        let name = crate::catalog::name(locale, &region.name);
        (field::PLACE.to_owned(), t!(locale, "posts-from", place = name))
    }));
    all
}

/// The same in one line.
pub fn in_one_line<'a>(
    locale: Locale,
    search: &Search,
    place: impl Fn(&str) -> Option<&'a Region>,
) -> String {
    let sought: Vec<_> = sought(locale, search, place).into_iter().map(|(_, words)| words).collect();
    if sought.is_empty() {
        return t!(locale, "search-all");
    }
    sought.join(&t!(locale, "list-separator"))
}
