use super::*;
use tantu_app::display::{Display, Theme};
use tantu_domain::{channel::Channel, citizen_id::CitizenId};

const PHONE: &str = "13800138000";

pub(super) async fn the_same_phone_is_the_same_person(store: Store) {
    let first = resident(&store, PHONE).await;
    assert_eq!(resident(&store, PHONE).await, first);
    assert_ne!(resident(&store, "13900139000").await, first);
    let person = store.person(first).await.unwrap().unwrap();
    assert_eq!((person.phone.unwrap().as_str(), person.name, person.created_at), (PHONE, None, NOW));
    assert_eq!(store.person(ResidentId(new_id())).await.unwrap(), None);
}

pub(super) async fn the_same_identity_number_is_the_same_person(store: Store) {
    let number = CitizenId::parse("11010519491231002X").unwrap();
    let first = store.find_or_add_by_citizen_id(&number, NOW).await.unwrap();
    assert_eq!(store.find_or_add_by_citizen_id(&number, NOW).await.unwrap(), first);
    let person = store.person(first).await.unwrap().unwrap();
    assert_eq!((person.citizen_id, person.phone), (Some(number), None));
    let plain: i64 = super::super::database::reading!(&store.db, pool => {
        let like = "select count(*) from residents where citizen_id like '%19491231%'";
        sqlx::query_scalar(like).fetch_one(pool).await.unwrap()
    });
    assert_eq!(plain, 0);
}

pub(super) async fn what_somebody_is_called_is_written_down_once(store: Store) {
    let (me, other) = (resident(&store, PHONE).await, resident(&store, "13900139000").await);
    store.name_once(me, "李梅").await.unwrap();
    store.name_once(me, "王五").await.unwrap();
    assert_eq!(store.person(me).await.unwrap().unwrap().name.as_deref(), Some("李梅"));
    store.rename(me, "李小梅").await.unwrap();
    assert_eq!(store.person(me).await.unwrap().unwrap().name.as_deref(), Some("李小梅"));
    assert_eq!(store.person(other).await.unwrap().unwrap().name, None);
}

pub(super) async fn somebody_is_written_to_as_they_like(store: Store) {
    let me = resident(&store, PHONE).await;
    let person = store.person(me).await.unwrap().unwrap();
    assert_eq!((person.language, person.channel), (None, Channel::Text));
    store.write_to(me, "en", Channel::Voice).await.unwrap();
    let person = store.person(me).await.unwrap().unwrap();
    assert_eq!((person.language.as_deref(), person.channel), (Some("en"), Channel::Voice));
}

pub(super) async fn somebody_is_shown_pages_as_they_like(store: Store) {
    let (me, other) = (resident(&store, PHONE).await, resident(&store, "13900139000").await);
    assert_eq!(store.person(me).await.unwrap().unwrap().display, Display::default());
    store.show_so(me, Display::read("contrast-150-easy")).await.unwrap();
    let display = store.person(me).await.unwrap().unwrap().display;
    assert_eq!((display.theme, display.is_easy), (Theme::Contrast, true));
    assert_eq!(store.person(other).await.unwrap().unwrap().display, Display::default());
    let plain: i64 = super::super::database::reading!(&store.db, pool => {
        let like = "select count(*) from residents where display like '%easy%'";
        sqlx::query_scalar(like).fetch_one(pool).await.unwrap()
    });
    assert_eq!(plain, 0, "it tells something of a person's health");
    store.show_so(me, Display::default()).await.unwrap();
    assert_eq!(store.person(me).await.unwrap().unwrap().display, Display::default());
}
