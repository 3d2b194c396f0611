use super::{
    super::{Announced, Attendance, Noted, SignedUp, Staff},
    consents::consent,
    stuck_notes::staff,
    *,
};
use tantu_domain::{
    case::Need,
    staff::AttendanceNote,
    work::{Gathering, GatheringKind, GatheringNews, GatheringNumber, Place, Wanted},
};

const WORDS: &str = "轮椅要从后门进";

/// Two days of making buns, for three.
pub(super) fn class() -> Gathering {
    serde_json::from_str(include_str!("../../../../tests/gatherings/pastry.json")).unwrap()
}

fn with_seats(seats: u16) -> Gathering {
    Gathering { seats, ..class() }
}

fn wanted(companions: u8) -> Wanted {
    let (needs, words) = (BTreeSet::from([Need::Interpreter]), Some(WORDS.to_owned()));
    Wanted { needs, companions, words }
}

/// Those of whom there is so much to say, by phone.
async fn people<const N: usize>(store: &Store) -> [ResidentId; N] {
    let mut people = Vec::new();
    for number in 0..N {
        people.push(resident(store, &format!("1380013810{number}")).await);
    }
    people.try_into().unwrap()
}

async fn published(store: &Store, gathering: &Gathering) -> (Staff, GatheringNumber) {
    let by = staff(store, "440307").await;
    let number = store.publish_gathering(&by, gathering, NOW).await.unwrap();
    (by, number)
}

pub(super) async fn sign_up(
    store: &Store,
    number: GatheringNumber,
    who: ResidentId,
    companions: u8,
    minute: i64,
) -> SignedUp {
    let now = NOW + Duration::minutes(minute);
    store.sign_up(number, who, &Who::person(who), &wanted(companions), now).await.unwrap()
}

async fn cancel(store: &Store, number: GatheringNumber, who: ResidentId) -> bool {
    store.cancel_sign_up(number, who, &Who::person(who), NOW + Duration::HOUR).await.unwrap()
}

/// Where somebody stands; nothing, if they have not signed up.
async fn place(store: &Store, number: GatheringNumber, who: ResidentId) -> Option<Place> {
    store.sign_up_of(who, number).await.unwrap().map(|kept| kept.place)
}

async fn seats(store: &Store, number: GatheringNumber) -> (u16, u16) {
    let Announced { taken, waiting, .. } = store.gathering(number).await.unwrap().unwrap();
    (taken, waiting)
}

async fn untold(store: &Store) -> Vec<(ResidentId, GatheringNews)> {
    store.untold_sign_ups().await.unwrap().into_iter().map(|untold| (untold.resident, untold.news)).collect()
}

const COMING: SignedUp = SignedUp::Standing(Place::Coming);

fn waiting(position: u16) -> SignedUp {
    SignedUp::Standing(Place::Waiting { position })
}

pub(super) async fn what_is_published_is_found_while_it_is_ahead(store: Store) {
    let (by, number) = published(&store, &class()).await;
    let found = store.gathering(number).await.unwrap().unwrap();
    assert_eq!((found.gathering, found.is_cancelled, found.taken), (class(), false, 0));
    assert_eq!(store.gatherings_ahead(date!(2026 - 12 - 02)).await.unwrap().len(), 1, "its last day");
    assert_eq!(store.gatherings_ahead(date!(2026 - 12 - 03)).await.unwrap().len(), 0);
    let elsewhere = staff(&store, "610900").await;
    assert_eq!(store.gatherings_of(&elsewhere, date!(2026 - 12 - 01)).await.unwrap(), []);
    assert!(!store.change_gathering(&elsewhere, number, &class(), NOW).await.unwrap());
    assert!(!store.call_off_gathering(&elsewhere, number, NOW).await.unwrap());
    assert!(store.call_off_gathering(&by, number, NOW).await.unwrap());
    assert!(!store.call_off_gathering(&by, number, NOW).await.unwrap(), "once");
    assert_eq!(store.gatherings_ahead(date!(2026 - 12 - 01)).await.unwrap(), []);
    assert!(store.gatherings_of(&by, date!(2026 - 12 - 01)).await.unwrap()[0].is_cancelled);
}

pub(super) async fn the_last_seat_asked_for_by_two_at_once_goes_to_one(store: Store) {
    let [one, two, three, four] = people(&store).await;
    let (_, number) = published(&store, &with_seats(1)).await;
    let came_of_it = tokio::join!(
        sign_up(&store, number, one, 0, 0),
        sign_up(&store, number, two, 0, 0),
        sign_up(&store, number, three, 0, 0),
        sign_up(&store, number, four, 0, 0),
    );
    let came_of_it = [came_of_it.0, came_of_it.1, came_of_it.2, came_of_it.3];
    assert_eq!(came_of_it.into_iter().filter(|came| *came == COMING).count(), 1, "{came_of_it:?}");
    assert_eq!(seats(&store, number).await, (1, 3));
}

pub(super) async fn those_who_wait_move_up_in_their_order(store: Store) {
    let [one, family, two, three] = people(&store).await;
    let (by, number) = published(&store, &with_seats(1)).await;
    assert_eq!(sign_up(&store, number, one, 0, 0).await, COMING);
    assert_eq!(sign_up(&store, number, family, 1, 1).await, waiting(1));
    assert_eq!(sign_up(&store, number, two, 0, 2).await, waiting(2));
    assert_eq!(sign_up(&store, number, three, 0, 3).await, waiting(3));
    assert!(cancel(&store, number, one).await);
    assert!(!cancel(&store, number, one).await, "they are gone with everything they said");
    let moved = (two, GatheringNews::MovedUp);
    assert_eq!(place(&store, number, family).await, Some(Place::Waiting { position: 1 }), "nobody lost it");
    assert_eq!((place(&store, number, two).await, untold(&store).await), (Some(Place::Coming), vec![moved]));
    assert!(store.change_gathering(&by, number, &with_seats(3), NOW).await.unwrap());
    let told = [(family, GatheringNews::MovedUp), moved];
    assert_eq!((seats(&store, number).await, untold(&store).await), ((3, 1), told.to_vec()));
    assert_eq!(place(&store, number, three).await, Some(Place::Waiting { position: 1 }));
    assert_eq!(sign_up(&store, number, family, 0, 9).await, COMING, "without the companion");
    assert_eq!(place(&store, number, three).await, Some(Place::Coming), "to whom that seat went");
}

pub(super) async fn whoever_waits_keeps_their_place_while_they_change_their_mind(store: Store) {
    let [one, family, two] = people(&store).await;
    let (_, number) = published(&store, &with_seats(2)).await;
    sign_up(&store, number, one, 0, 0).await;
    assert_eq!(sign_up(&store, number, family, 2, 1).await, waiting(1));
    assert_eq!(sign_up(&store, number, two, 1, 2).await, waiting(2));
    assert_eq!(sign_up(&store, number, family, 1, 3).await, waiting(1), "one seat is free");
    assert_eq!(sign_up(&store, number, family, 0, 4).await, COMING);
    assert_eq!(untold(&store).await, [], "they read it on the next page");
    assert_eq!(sign_up(&store, number, one, 1, 5).await, SignedUp::NoRoom);
    let kept = store.sign_up_of(one, number).await.unwrap().unwrap();
    assert_eq!((kept.place, kept.wanted), (Place::Coming, wanted(0)), "everything stayed as it was");
}

pub(super) async fn nobody_signs_up_after_the_last_day_or_gets_a_seat_once_it_has_begun(store: Store) {
    let [one, two] = people(&store).await;
    let (_, number) = published(&store, &with_seats(1)).await;
    let (day, hour) = (24 * 60, 60);
    assert_eq!(sign_up(&store, number, one, 0, 0).await, COMING);
    assert_eq!(sign_up(&store, number, two, 0, 0).await, waiting(1));
    assert_eq!(sign_up(&store, number, two, 0, 9 * day).await, waiting(1), "to say what they need");
    assert_eq!(sign_up(&store, number, one, 1, 10 * day).await, SignedUp::Closed);
    let [.., late] = people::<3>(&store).await;
    assert_eq!(sign_up(&store, number, late, 0, 7 * day + 6 * hour + 59).await, waiting(2));
    assert!(cancel(&store, number, late).await);
    assert_eq!(sign_up(&store, number, late, 0, 7 * day + 7 * hour).await, SignedUp::Closed);
    let begun = NOW + Duration::days(10);
    assert!(store.cancel_sign_up(number, one, &Who::person(one), begun).await.unwrap());
    assert_eq!(place(&store, number, two).await, Some(Place::Waiting { position: 1 }));
    assert_eq!(sign_up(&store, GatheringNumber(number.0 + 1), one, 0, 0).await, SignedUp::Closed);
}

pub(super) async fn everybody_is_to_be_told_once_of_what_spoils_their_plan(store: Store) {
    let [one, two] = people(&store).await;
    let (by, number) = published(&store, &with_seats(1)).await;
    sign_up(&store, number, one, 0, 0).await;
    sign_up(&store, number, two, 0, 1).await;
    let moved = Gathering { address: "二楼".to_owned(), ..with_seats(1) };
    assert!(store.change_gathering(&by, number, &with_seats(1), NOW).await.unwrap());
    assert_eq!(untold(&store).await, [], "nothing has changed");
    assert!(store.change_gathering(&by, number, &moved, NOW).await.unwrap());
    let (first, second) = ((one, GatheringNews::Changed), (two, GatheringNews::Changed));
    assert_eq!(untold(&store).await, [first, second]);
    let all = store.untold_sign_ups().await.unwrap();
    let told = [message(one)];
    let (once, twice) = tokio::join!(
        store.tell_of_gathering(all[0], &told, NOW),
        store.tell_of_gathering(all[0], &told, NOW)
    );
    assert!(once.is_ok() && twice.is_ok());
    assert_eq!((untold(&store).await, rows(&store, "messages").await), (vec![second], 1));
    assert!(store.call_off_gathering(&by, number, NOW).await.unwrap());
    let called_off = [one, two].map(|who| (who, GatheringNews::CalledOff));
    assert_eq!(untold(&store).await, called_off);
    store.tell_of_gathering(all[1], &[message(two)], NOW).await.unwrap();
    assert_eq!(rows(&store, "messages").await, 1, "what was overtaken is not told");
}

fn message(to: ResidentId) -> super::super::NewMessage {
    super::super::NewMessage {
        to: Some(to),
        phone: Phone::parse_mobile("13800138100").unwrap(),
        channel: tantu_domain::channel::Channel::Text,
        language: "zh-CN",
        text: "取消了".to_owned(),
    }
}

pub(super) async fn who_comes_is_read_by_whoever_holds_it_and_that_is_written_down(store: Store) {
    let [one, two] = people(&store).await;
    let (by, number) = published(&store, &with_seats(2)).await;
    store.rename(one, "李秀英").await.unwrap();
    sign_up(&store, number, one, 1, 0).await;
    sign_up(&store, number, two, 0, 1).await;
    let elsewhere = staff(&store, "610900").await;
    assert!(store.read_sign_ups(&elsewhere, number, NOW).await.unwrap().is_none());
    let files = store.read_sign_ups(&by, number, NOW).await.unwrap().unwrap();
    assert_eq!((files[0].name.as_deref(), files[1].name.as_deref()), (Some("李秀英"), None));
    assert_eq!((files[0].resident, files[0].place, &files[0].wanted), (one, Place::Coming, &wanted(1)));
    assert_eq!(files[1].place, Place::Waiting { position: 1 });
    let deeds = store.audited_about(one).await.unwrap();
    let deeds: Vec<_> = deeds.iter().map(|done| (done.deed.as_str(), done.detail.as_str())).collect();
    assert_eq!(deeds, [("sign-up-read", ""), ("sign-up-changed", "signed-up")]);
}

pub(super) async fn nobody_reads_a_need_out_of_the_table(store: Store) {
    let [one] = people(&store).await;
    let (_, number) = published(&store, &class()).await;
    sign_up(&store, number, one, 0, 0).await;
    for part in [WORDS, "interpreter"] {
        assert_eq!(rows(&store, &format!("sign_ups where details like '%{part}%'")).await, 0, "{part}");
    }
}

pub(super) async fn who_came_is_written_down_and_counted_by_the_last_day(store: Store) {
    let [one, two, three] = people(&store).await;
    let (by, number) = published(&store, &with_seats(2)).await;
    for who in [one, two, three] {
        sign_up(&store, number, who, 0, 0).await;
    }
    let (began, elsewhere) = (NOW + Duration::days(10), staff(&store, "610900").await);
    let note = |resident| AttendanceNote { resident, has_come: true, is_certified: true };
    let missed = AttendanceNote { resident: two, has_come: false, is_certified: false };
    let check = async |by: &Staff, note, now, expected| {
        assert_eq!(store.note_attendance(by, number, note, now).await.unwrap(), expected, "{note:?}");
    };
    check(&by, note(one), NOW, Noted::TooEarly).await;
    check(&elsewhere, note(one), began, Noted::NotThere).await;
    check(&by, note(three), began, Noted::NotThere).await;
    check(&by, AttendanceNote { is_certified: true, ..missed }, began, Noted::NoCertificate).await;
    check(&by, missed, began, Noted::Done).await;
    check(&by, note(one), began, Noted::Done).await;
    let on = date!(2026 - 12 - 02);
    let was_there = Attendance { resident: one, kind: GatheringKind::Class, on, is_certified: true };
    assert_eq!(store.attendances("440307", on, on).await.unwrap(), [was_there]);
    assert_eq!(store.attendances("610900", on, on).await.unwrap(), []);
    assert_eq!(store.attendances("440307", date!(2026 - 12 - 03), date!(2027 - 12 - 31)).await.unwrap(), []);
    assert!(!cancel(&store, number, one).await, "they were there");
    assert_eq!(store.audited_about(one).await.unwrap()[0].detail, "attended");
}

pub(super) async fn with_the_consent_the_needs_go_and_the_seat_stays(store: Store) {
    let [one, two] = people(&store).await;
    let (_, number) = published(&store, &class()).await;
    for who in [one, two] {
        consent(&store, who, NOW).await;
        sign_up(&store, number, who, 1, 0).await;
    }
    store.withdraw_consent(one, Who::person(one), NOW).await.unwrap();
    let kept = store.sign_up_of(one, number).await.unwrap().unwrap();
    assert_eq!((kept.place, kept.wanted), (Place::Coming, Wanted { companions: 1, ..Wanted::default() }));
    assert_eq!(store.sign_up_of(two, number).await.unwrap().unwrap().wanted, wanted(1));
}

pub(super) async fn the_seat_of_somebody_who_is_deleted_goes_to_whoever_waits(store: Store) {
    let [one, two] = people(&store).await;
    let (_, number) = published(&store, &with_seats(1)).await;
    sign_up(&store, number, one, 0, 0).await;
    sign_up(&store, number, two, 0, 1).await;
    store.delete_everything(one, &Who::person(one), &[], NOW).await.unwrap();
    assert_eq!(seats(&store, number).await, (0, 1));
    store.fill_seats(number, NOW).await.unwrap();
    assert_eq!(
        (seats(&store, number).await, untold(&store).await),
        ((1, 0), vec![(two, GatheringNews::MovedUp)])
    );
}
