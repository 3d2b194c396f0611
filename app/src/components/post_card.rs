//! One post in a list.

use super::{Example, Pictogram, Picture, sample};
use crate::{locale::Locale, posts, t};
use leptos::prelude::*;
use tantu_domain::work::{
    Access, Help, Known, Pay, Per, Position, Post, PostKind, PostNumber, Task, Through, Way,
};

/// One post in a list: what decides whether one reads on.
#[derive(Clone, Debug)]
pub struct PostCard {
    /// Its page.
    pub href: String,
    /// What it is called by: it tells two that are called the same apart.
    pub number: PostNumber,
    /// What it is.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub lang: Option<String>,
    /// Who offers it.
    pub employer: String,
    /// What is paid.
    pub pay: String,
    /// How long a day is.
    pub day: String,
    /// Where.
    pub place: String,
    /// How far that is.
    pub apart: Option<String>,
    /// Whether a wheelchair gets in, where one goes somewhere.
    pub wheels: Option<Known>,
}

impl PostCard {
    /// The card of a post, for somebody who is at `from`.
    pub fn of(locale: Locale, number: PostNumber, post: &Post, from: Option<Position>) -> Self {
        let (words, lang) = posts::words(locale, post);
        let is_there = post.way == Way::OnSite;
        let place = if is_there { post.address.clone() } else { posts::way(locale, post.way) };
        Self {
            href: crate::paths::work::post(number),
            number,
            title: words.title.clone(),
            lang,
            employer: post.employer.clone(),
            pay: posts::pay(locale, post.pay),
            day: posts::day(locale, post.day_minutes),
            place,
            apart: posts::apart(locale, post, from),
            wheels: is_there.then(|| post.has(Help::Access)),
        }
    }
}

/// Posts, one after the other: what, who, how much, when, where, and whether a wheelchair gets in.
///
/// One link a card, named by what it is and its number, so that a list of links makes sense alone; the whole card answers
/// to a touch. A title in another language is said in its own voice. What nobody has said of the place is said to be so
/// before anybody opens it (1.3.1, 1.4.1, 2.4.9, 2.5.5, 3.1.2).
#[component]
pub fn PostCards(
    /// The words.
    locale: Locale,
    /// The cards, in order.
    cards: Vec<PostCard>,
) -> impl IntoView {
    let fact = move |picture, text: String| {
        let lang = posts::lang_of(locale, &text);
        view! { <li><Picture of=picture/><span lang=lang>{text}</span></li> }
    };
    let cards = cards.into_iter().map(|card| {
        let PostCard { href, number, title, lang, employer, pay, day, place, apart, wheels } = card;
        let number = t!(locale, "post-number", number = number.to_string());
        let employer_lang = posts::lang_of(locale, &employer);
        let wheels = wheels.map(|known| {
            let (picture, known) = match known {
                Known::Yes => (Pictogram::Check, "yes"),
                Known::No => (Pictogram::No, "no"),
                Known::Unknown => (Pictogram::Question, "unknown"),
            };
            fact(picture, t!(locale, "post-wheels", known = known))
        });
        view! {
            <li class="post-card">
                <h3><a href=href><span lang=lang>{title}</span>" "<small>{number}</small></a></h3>
                <p class="post-card-employer" lang=employer_lang>{employer}</p>
                <ul class="post-card-facts">
                    {fact(Pictogram::Money, pay)}
                    {fact(Pictogram::Clock, day)}
                    {fact(Pictogram::Bus, place)}
                    {apart.map(|apart| fact(Pictogram::Road, apart))}
                    {wheels}
                </ul>
            </li>
        }
    });
    view! { <ul class="post-cards">{cards.collect_view()}</ul> }
}

/// One that one goes to, one at home, and one that is said in Chinese only.
pub fn examples(locale: Locale) -> Vec<Example> {
    let massage = card(locale, 1024, |post| {
        post.access = Access { step_free: Known::Yes, lift: Known::Yes, ..post.access }
    });
    let online = card(locale, 1025, |post| {
        post.way = Way::Online;
        post.day_minutes = 270;
    });
    let mut chinese = card(locale, 1026, |post| post.pay.from = post.pay.to);
    "盲人按摩师".clone_into(&mut chinese.title);
    chinese.lang = Some(Post::SOURCE.to_owned());
    let cards = vec![massage, online, chinese];
    vec![Example::new("there, at home, and in Chinese only", view! { <PostCards locale cards/> })]
}

fn card(locale: Locale, number: i32, change: impl FnOnce(&mut Post)) -> PostCard {
    let mut post = Post {
        words: [].into(),
        employer: sample(locale, "龙岗区明手按摩店", "Bright Hands Massage"),
        through: Through::Staff,
        kind: PostKind::Ordinary,
        task: Task::Massage,
        way: Way::OnSite,
        region: "440307".to_owned(),
        address: sample(locale, "龙岗区清林中路 8 号一楼", "8 Qinglin Middle Road, ground floor"),
        position: Position::new(22.72, 114.25),
        access: Access::default(),
        offers: [].into(),
        lacks: [].into(),
        day_minutes: 480,
        pay: Pay { from: 4000, to: 6000, per: Per::Month },
        seats: 2,
        until: time::macros::date!(2027 - 06 - 30),
    };
    let title = sample(locale, "按摩师", "Massage therapist");
    let words =
        tantu_domain::work::PostWords { title, task: String::new(), easy: String::new(), hours: None };
    post.words.insert(locale.language().tag().to_owned(), words);
    change(&mut post);
    let card = PostCard::of(locale, PostNumber(number), &post, Position::new(22.70, 114.25));
    PostCard { href: format!("#{number}"), ..card }
}
