//! Passkeys: made, used, removed, and every way in which they must not work.

use tantu_journeys::{
    Device, HOST, Page, Person, Tantu,
    cast::{LI, ZHOU},
    journeys, word,
};
use time::Duration;

const SESSION: &str = "__Host-tantu-session";
const TASK: &str = "__Host-tantu-passkey";

journeys! {
    a_person_signs_in_without_typing_anything
    after_a_rest_a_passkey_leads_back_to_where_one_was
    a_removed_passkey_signs_nobody_in_any_more
    what_a_device_signed_counts_once
    what_a_device_signed_too_late_counts_for_nothing
    what_a_device_signed_on_another_site_counts_for_nothing
    what_a_device_signed_for_another_browser_counts_for_nothing
    nobody_is_signed_in_by_saying_who_they_are
    a_passkey_that_counts_backwards_is_taken_for_a_copy
    a_passkey_is_kept_only_for_whom_it_was_begun
    a_device_that_has_one_is_told_not_to_make_another
    whoever_put_a_session_into_the_browser_has_nothing_of_it
    nonsense_from_a_browser_is_refused_in_words
}

fn device() -> Device {
    Device::on(&format!("https://{HOST}"))
}

/// Somebody who has made a passkey, and their device.
async fn with_passkey(tantu: &Tantu) -> (Person, Device) {
    let (mut li, mut device) = (tantu.resident(&LI).await, device());
    let page = li.make_passkey(&mut device, "我的手机").await;
    page.says(&word("passkeys-is-made"));
    (li, device)
}

fn is_refused(page: &Page, person: &Person) -> bool {
    page.path() == "/sign-in/passkey"
        && page.h1() == word("passkey-refused-title")
        && person.cookie(SESSION).is_none()
}

async fn a_person_signs_in_without_typing_anything(tantu: Tantu) {
    let (mut li, mut device) = with_passkey(&tantu).await;
    let reference = li.apply(&LI).await;
    let messages = li.messages(&LI);
    let page = li.open("/passkeys").await;
    page.says("我的手机");
    page.says(&word("passkeys-unused"));
    let page = li.press(&page, &word("shell-sign-out")).await;
    assert_eq!(page.path(), "/signed-out");
    let page = li.sign_in_with(&mut device, "").await;
    assert_eq!(page.path(), "/applications");
    assert_eq!(page.links_to_cases(), [reference]);
    assert_eq!(li.messages(&LI), messages, "no message was needed");
    li.open("/passkeys").await.says("最近一次用是");
}

async fn after_a_rest_a_passkey_leads_back_to_where_one_was(tantu: Tantu) {
    let (mut li, mut device) = with_passkey(&tantu).await;
    tantu.forward(Duration::hours(2));
    let page = li.open("/passkeys").await;
    assert_eq!(page.path(), "/sign-in");
    let page = li.sign_in_with(&mut device, "?next=%2Fpasskeys").await;
    assert_eq!(page.path(), "/passkeys");
    let page = li.press(&page, &word("shell-sign-out")).await;
    assert_eq!(page.path(), "/signed-out");
    let page = li.sign_in_with(&mut device, "?next=%2F%2Fevil.example").await;
    assert_eq!(page.path(), "/applications");
}

async fn a_removed_passkey_signs_nobody_in_any_more(tantu: Tantu) {
    let (mut li, mut device) = with_passkey(&tantu).await;
    let mut thief = tantu.visitor();
    let task = thief.begin_sign_in().await;
    let signed = device.sign(&task);
    let page = li.open("/passkeys").await;
    let page = li.click(&page, &word("passkeys-remove")).await;
    page.says("我的手机");
    let page = li.press(&page, &word("passkey-removal-yes")).await;
    page.says(&word("passkeys-is-removed"));
    page.says(&word("passkeys-none"));
    let page = thief.send("/sign-in/passkey", &[("credential", &signed)]).await;
    assert!(is_refused(&page, &thief), "not even one who had begun before");
    let page = thief.sign_in_with(&mut device, "").await;
    assert!(is_refused(&page, &thief));
    assert_eq!(page.link(&word("passkey-refused-code")), "/sign-in");
    assert_eq!(tantu.count("select count(*) from passkeys").await, 0);
}

async fn what_a_device_signed_counts_once(tantu: Tantu) {
    let (_, mut device) = with_passkey(&tantu).await;
    let mut li = tantu.visitor();
    let signed = device.sign(&li.begin_sign_in().await);
    let mut again = li.clone();
    let page = li.send("/sign-in/passkey", &[("credential", &signed)]).await;
    assert_eq!(page.path(), "/applications");
    let page = again.send("/sign-in/passkey", &[("credential", &signed)]).await;
    assert!(is_refused(&page, &again));
}

async fn what_a_device_signed_too_late_counts_for_nothing(tantu: Tantu) {
    let (_, mut device) = with_passkey(&tantu).await;
    let mut li = tantu.visitor();
    let task = li.begin_sign_in().await;
    let secret = li.cookie(TASK).unwrap().to_owned();
    tantu.forward(Duration::minutes(5));
    li.put_cookie(TASK, &secret);
    let page = li.send("/sign-in/passkey", &[("credential", &device.sign(&task))]).await;
    assert!(is_refused(&page, &li));
    li.begin_sign_in().await;
    assert_eq!(tantu.count("select count(*) from passkey_tasks").await, 1, "what is over is deleted");
}

async fn what_a_device_signed_on_another_site_counts_for_nothing(tantu: Tantu) {
    let (mut li, mut device) = with_passkey(&tantu).await;
    for site in [
        "https://evil.example",
        "https://sub.tantu.example",
        "http://tantu.example",
        "https://tantu.example:8443",
    ] {
        let mut thief = tantu.visitor();
        device.go_to(site);
        let page = thief.sign_in_with(&mut device, "").await;
        assert!(is_refused(&page, &thief), "{site}");
        let mut device = Device::on(site);
        li.make_passkey(&mut device, "").await.says(&word("passkeys-is-refused"));
    }
    assert_eq!(tantu.count("select count(*) from passkeys").await, 1);
}

async fn what_a_device_signed_for_another_browser_counts_for_nothing(tantu: Tantu) {
    let (_, mut device) = with_passkey(&tantu).await;
    let (mut li, mut thief) = (tantu.visitor(), tantu.visitor());
    let signed = device.sign(&li.begin_sign_in().await);
    let page = thief.send("/sign-in/passkey", &[("credential", &signed)]).await;
    assert!(is_refused(&page, &thief), "without a task");
    thief.begin_sign_in().await;
    let page = thief.send("/sign-in/passkey", &[("credential", &signed)]).await;
    assert!(is_refused(&page, &thief), "with a task of their own");
}

async fn nobody_is_signed_in_by_saying_who_they_are(tantu: Tantu) {
    let (_, of_li) = with_passkey(&tantu).await;
    let (mut zhou, mut of_zhou) = (tantu.resident(&ZHOU).await, device());
    zhou.make_passkey(&mut of_zhou, "").await;
    of_zhou.pretend_to_be_of(&of_li);
    let mut thief = tantu.visitor();
    let page = thief.sign_in_with(&mut of_zhou, "").await;
    assert!(is_refused(&page, &thief));
}

async fn a_passkey_that_counts_backwards_is_taken_for_a_copy(tantu: Tantu) {
    let (_, mut device) = with_passkey(&tantu).await;
    let (mut li, mut thief) = (tantu.visitor(), tantu.visitor());
    let early = device.sign(&thief.begin_sign_in().await);
    assert_eq!(li.sign_in_with(&mut device, "").await.path(), "/applications");
    let page = thief.send("/sign-in/passkey", &[("credential", &early)]).await;
    assert!(is_refused(&page, &thief));
}

async fn a_passkey_is_kept_only_for_whom_it_was_begun(tantu: Tantu) {
    let (mut li, mut zhou) = (tantu.resident(&LI).await, tantu.resident(&ZHOU).await);
    let (mut first, mut second) = (device(), device());
    let made = first.make(&li.begin_passkey().await);
    zhou.put_cookie(TASK, li.cookie(TASK).unwrap());
    zhou.send("/passkeys", &[("credential", &made)]).await.says(&word("passkeys-is-refused"));
    li.send("/passkeys", &[("credential", &made)]).await.says(&word("passkeys-is-refused"));
    let made = second.make(&li.begin_passkey().await);
    let mut nobody = tantu.visitor();
    nobody.put_cookie(TASK, li.cookie(TASK).unwrap());
    let page = nobody.send("/sign-in/passkey", &[("credential", &made)]).await;
    assert!(is_refused(&page, &nobody));
    assert_eq!(tantu.count("select count(*) from passkeys").await, 0);
}

async fn a_device_that_has_one_is_told_not_to_make_another(tantu: Tantu) {
    let (mut li, mut device) = with_passkey(&tantu).await;
    let excluded = |task: &str| {
        let task: serde_json::Value = serde_json::from_str(task).unwrap();
        task["publicKey"]["excludeCredentials"].as_array().unwrap().len()
    };
    assert_eq!(excluded(&li.begin_passkey().await), 1);
    let mut zhou = tantu.resident(&ZHOU).await;
    let task = zhou.begin_passkey().await;
    assert_eq!(excluded(&task), 0, "whose device it is, is told to its owner only");
    assert!(task.contains(&ZHOU.phone[7..]) && !task.contains(ZHOU.phone), "{task}");
    zhou.send("/passkeys", &[("credential", &device.make(&task))]).await.says(&word("passkeys-is-made"));
}

async fn whoever_put_a_session_into_the_browser_has_nothing_of_it(tantu: Tantu) {
    let (_, mut device) = with_passkey(&tantu).await;
    let mut thief = tantu.resident(&ZHOU).await;
    let planted = thief.cookie(SESSION).unwrap().to_owned();
    let mut li = tantu.visitor();
    li.put_cookie(SESSION, &planted);
    assert_eq!(li.sign_in_with(&mut device, "").await.path(), "/applications");
    assert_ne!(li.cookie(SESSION), Some(planted.as_str()));
    assert_eq!(thief.open("/applications").await.path(), "/sign-in");
}

async fn nonsense_from_a_browser_is_refused_in_words(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for nonsense in ["", "{}", "null", "坦途", "[[[["] {
        li.begin_passkey().await;
        li.send("/passkeys", &[("credential", nonsense)]).await.says(&word("passkeys-is-refused"));
        let mut nobody = tantu.visitor();
        nobody.begin_sign_in().await;
        let page = nobody.send("/sign-in/passkey", &[("credential", nonsense)]).await;
        assert!(is_refused(&page, &nobody), "{nonsense}");
    }
}
