//! What fits whom, and that nothing else decides.

use super::*;
use crate::{
    answer::{Answer, Answers},
    work::{Access, Through, post::PostKind},
};
use proptest::{prelude::*, sample::subsequence};
use std::collections::BTreeMap;
use time::macros::date;

/// An ordinary day at a computer in Longgang, of which nothing else is known.
fn post() -> Post {
    Post {
        words: BTreeMap::new(),
        employer: "深圳一公司".to_owned(),
        through: Through::Staff,
        kind: PostKind::Ordinary,
        task: Task::Office,
        way: Way::OnSite,
        region: "440307".to_owned(),
        address: String::new(),
        position: None,
        access: Access::default(),
        offers: BTreeSet::new(),
        lacks: BTreeSet::new(),
        day_minutes: 480,
        pay: Pay { from: 3000, to: 4000, per: Per::Month },
        seats: 1,
        until: date!(2026 - 12 - 31),
    }
}

/// Checks what comes out for somebody in Longgang.
fn check(post: &Post, wishes: &Wishes, expected: &[(About, Verdict)]) {
    let expected: Vec<_> =
        expected.iter().map(|(about, verdict)| Point { about: *about, verdict: *verdict }).collect();
    assert_eq!(Fit::of(post, wishes, "440307").points, expected);
}

#[test]
fn somebody_who_left_everything_open_is_told_of_whatever_is_in_reach() {
    check(&post(), &Wishes::default(), &[]);
    assert!(Fit::of(&post(), &Wishes::default(), "440305").is_worth_telling());
    let (way, far) = (Way::OnSite, Nearness::Province);
    let fit = Fit::of(&post(), &Wishes::default(), "440100");
    assert_eq!(fit.which(Verdict::Differs).collect::<Vec<_>>(), [About::Place(way, far)]);
    assert!(!fit.is_worth_telling());
}

#[test]
fn the_task_is_one_of_those_they_would_do() {
    let wishes = |tasks: &[Task]| Wishes { tasks: tasks.iter().copied().collect(), ..Wishes::default() };
    let about = About::Task(Task::Office);
    check(&post(), &wishes(&[Task::Office, Task::Massage]), &[(about, Verdict::Fits)]);
    check(&post(), &wishes(&[Task::Massage]), &[(about, Verdict::Differs)]);
    assert!(!Fit::of(&post(), &wishes(&[Task::Massage]), "440307").is_worth_telling());
}

#[test]
fn near_is_the_district_travelling_the_city_and_at_home_is_at_home() {
    use {Nearness::*, Verdict::*};
    let check = |place, way, region: &str, nearness, verdict| {
        let wishes = Wishes { places: BTreeSet::from([place]), ..Wishes::default() };
        check(
            &Post { way, region: region.to_owned(), ..post() },
            &wishes,
            &[(About::Place(way, nearness), verdict)],
        );
    };
    check(Where::Near, Way::OnSite, "440307", Here, Fits);
    check(Where::Near, Way::OnSite, "440305", City, Differs);
    check(Where::Near, Way::Online, "440307", Here, Differs);
    check(Where::Travel, Way::OnSite, "440305", City, Fits);
    check(Where::Travel, Way::OnSite, "440100", Province, Differs);
    check(Where::Online, Way::Online, "610926", Far, Fits);
    check(Where::Online, Way::Home, "440307", Here, Differs);
    check(Where::Home, Way::Home, "440305", City, Fits);
    check(Where::Home, Way::Home, "610926", Far, Differs);
    check(Where::Home, Way::OnSite, "440307", Here, Differs);
}

#[test]
fn a_day_is_no_longer_than_they_said() {
    let check = |most, minutes, verdict| {
        let wishes = Wishes { hours: Some(most), ..Wishes::default() };
        check(&Post { day_minutes: minutes, ..post() }, &wishes, &[(About::Hours(minutes), verdict)]);
    };
    check(Hours::Half, 240, Verdict::Fits);
    check(Hours::Half, 180, Verdict::Fits);
    check(Hours::Half, 301, Verdict::Differs);
    check(Hours::Full, 480, Verdict::Fits);
}

#[test]
fn pay_reaches_what_they_hope_for_and_by_the_day_it_has_to_be_asked() {
    let check = |least, per, verdict| {
        let pay = Pay { per, ..post().pay };
        let wishes = Wishes { pay: Some(least), ..Wishes::default() };
        check(&Post { pay, ..post() }, &wishes, &[(About::Pay(pay), verdict)]);
    };
    check(4000, Per::Month, Verdict::Fits);
    check(4001, Per::Month, Verdict::Differs);
    check(4000, Per::Day, Verdict::Unknown);
}

#[test]
fn what_has_to_be_there_is_there_is_not_or_has_to_be_asked() {
    let access = Access { step_free: Known::Yes, lift: Known::No, ..Access::default() };
    let (offers, lacks) = (BTreeSet::from([Help::Seat]), BTreeSet::from([Help::Sign]));
    let place = Post { access, offers, lacks, ..post() };
    let wishes = Wishes {
        needs: BTreeSet::from([Help::Access, Help::Toilet, Help::Seat, Help::Sign]),
        ..Wishes::default()
    };
    let about = |help, verdict| (About::Help(help, Way::OnSite), verdict);
    let seat = about(Help::Seat, Verdict::Fits);
    let (no_lift, toilet) = (about(Help::Access, Verdict::Differs), about(Help::Toilet, Verdict::Unknown));
    check(&place, &wishes, &[no_lift, toilet, seat, about(Help::Sign, Verdict::Differs)]);
    let home = Post { way: Way::Online, ..place };
    let at_home = |help, verdict| (About::Help(help, Way::Online), verdict);
    check(
        &home,
        &wishes,
        &[
            at_home(Help::Access, Verdict::Fits),
            at_home(Help::Toilet, Verdict::Fits),
            at_home(Help::Seat, Verdict::Fits),
            at_home(Help::Sign, Verdict::Differs),
        ],
    );
}

#[test]
fn of_hours_and_pay_one_may_differ_and_of_nothing_else() {
    let check = |wishes: Wishes, is_worth| {
        assert_eq!(Fit::of(&post(), &wishes, "440307").is_worth_telling(), is_worth, "{wishes:?}");
    };
    let longer = Wishes { hours: Some(Hours::Half), ..Wishes::default() };
    check(longer.clone(), true);
    check(Wishes { pay: Some(5000), ..Wishes::default() }, true);
    check(Wishes { pay: Some(5000), ..longer }, false);
    check(Wishes { needs: Help::ALL.into(), ..Wishes::default() }, true);
    check(Wishes { tasks: BTreeSet::from([Task::Hands]), ..Wishes::default() }, false);
    check(Wishes { places: BTreeSet::from([Where::Home]), ..Wishes::default() }, false);
}

/// Two neighbours hope for the same. One has category 视力 and level 一级, the other 智力 and 四级, and both once said so.
#[test]
fn two_people_who_differ_only_in_their_certificate_get_the_same() {
    let choices = |names: &[&str]| Answer::Choices(names.iter().copied().map(str::to_owned).collect());
    let told = |category: &str, level: &str| {
        Answers::from([
            ("wish".to_owned(), choices(&["office", "hands"])),
            ("place".to_owned(), choices(&["near", "online"])),
            ("hours".to_owned(), Answer::Choice("half".to_owned())),
            ("pay".to_owned(), Answer::Money(300_000)),
            ("help".to_owned(), choices(&["toilet", "quiet"])),
            ("kind".to_owned(), choices(&[category])),
            ("category".to_owned(), Answer::Choice(category.to_owned())),
            ("level".to_owned(), Answer::Choice(level.to_owned())),
            ("diagnosis".to_owned(), Answer::Text(category.to_owned())),
        ])
    };
    let (one, other) = (Wishes::of(&told("visual", "1")), Wishes::of(&told("intellectual", "4")));
    assert_eq!(one, other);
    assert!(!one.tasks.is_empty() && !one.needs.is_empty() && one.pay == Some(3000), "{one:?}");
    for kind in PostKind::ALL {
        let post = Post { kind, ..post() };
        assert_eq!(Fit::of(&post, &one, "440307"), Fit::of(&post, &other, "440307"));
    }
}

/// Any post, as far as it matters here.
pub(in super::super) fn posts() -> impl Strategy<Value = Post> {
    let known = || prop::sample::select(vec![Known::Yes, Known::No, Known::Unknown]);
    let access = (known(), known(), known());
    let access =
        access.prop_map(|(step_free, toilet, lift)| Access { step_free, toilet, lift, ..Access::default() });
    let region = prop::sample::select(vec!["440307", "440305", "440300", "440100", "610926"]);
    let task = (prop::sample::select(Task::ALL.to_vec()), prop::sample::select(Way::ALL.to_vec()));
    let pay = (0_u32..9000, prop::sample::select(vec![Per::Month, Per::Day, Per::Hour, Per::Piece]));
    (task, region, access, helps(), helps(), 60_u16..600, pay).prop_map(
        |((task, way), region, access, offers, lacks, day_minutes, (to, per))| Post {
            task,
            way,
            region: region.to_owned(),
            access,
            offers,
            lacks,
            day_minutes,
            pay: Pay { from: 0, to, per },
            ..post()
        },
    )
}

/// Whatever somebody may hope for.
pub(in super::super) fn wishes() -> impl Strategy<Value = Wishes> {
    let tasks = subsequence(Task::ALL.to_vec(), 0..=Task::ALL.len());
    let places = vec![Where::Near, Where::Travel, Where::Online, Where::Home];
    let hours = prop::option::of(prop::sample::select(Hours::ALL.to_vec()));
    (tasks, subsequence(places, 0..=4), hours, prop::option::of(1_u32..9000), helps()).prop_map(
        |(tasks, places, hours, pay, needs)| Wishes {
            tasks: tasks.into_iter().collect(),
            places: places.into_iter().collect(),
            hours,
            pay,
            wants_no_post: false,
            needs,
        },
    )
}

fn helps() -> impl Strategy<Value = BTreeSet<Help>> {
    subsequence(Help::ALL.to_vec(), 0..=Help::ALL.len()).prop_map(|helps| helps.into_iter().collect())
}

proptest! {
    #[test]
    fn a_further_need_never_brings_a_post_nearer(post in posts(), wishes in wishes(), help in 0..Help::ALL.len()) {
        let mut more = wishes.clone();
        more.needs.insert(Help::ALL[help]);
        let (before, after) = (Fit::of(&post, &wishes, "440307"), Fit::of(&post, &more, "440307"));
        prop_assert!(after.gap() >= before.gap());
        prop_assert!(before.is_worth_telling() || !after.is_worth_telling());
    }

    #[test]
    fn what_is_left_open_counts_neither_way(post in posts(), wishes in wishes()) {
        let all = Fit::of(&post, &wishes, "440307");
        let without = |open: Wishes, is_about: fn(&About) -> bool| {
            let mut points = all.points.clone();
            points.retain(|point| !is_about(&point.about));
            prop_assert_eq!(Fit::of(&post, &open, "440307").points, points);
            Ok(())
        };
        let wishes = || wishes.clone();
        without(Wishes { tasks: BTreeSet::new(), ..wishes() }, |about| matches!(about, About::Task(_)))?;
        without(Wishes { hours: None, ..wishes() }, |about| matches!(about, About::Hours(_)))?;
        without(Wishes { pay: None, ..wishes() }, |about| matches!(about, About::Pay(_)))?;
        without(Wishes { needs: BTreeSet::new(), ..wishes() }, |about| matches!(about, About::Help(..)))?;
    }

    #[test]
    fn whose_post_it_is_and_under_which_rules_plays_no_part(post in posts(), wishes in wishes()) {
        let other = Post { kind: PostKind::Quota, employer: "另一家".to_owned(), through: Through::Employer, ..post.clone() };
        prop_assert_eq!(Fit::of(&post, &wishes, "440307"), Fit::of(&other, &wishes, "440307"));
    }
}
