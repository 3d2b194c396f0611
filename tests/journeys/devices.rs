//! Where somebody is signed in, and signing out of it from elsewhere.

use tantu_journeys::{
    Tantu,
    cast::{LI, ZHOU},
    journeys, word,
};
use time::Duration;

journeys! {
    a_person_sees_where_they_are_signed_in
    a_lost_phone_is_signed_out_from_another
    everywhere_but_here_is_one_press
    nobody_signs_out_anothers_device
}

const SESSION: &str = "__Host-tantu-session";

async fn a_person_sees_where_they_are_signed_in(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/settings").await;
    let page = li.click(&page, &word("devices-title")).await;
    assert_eq!(page.all("main h2").len(), 1);
    page.says(&word("devices-this"));
    assert!(page.all("main form").is_empty(), "there is nothing else to sign out of");
    tantu.resident(&LI).await;
    tantu.resident(&ZHOU).await;
    let page = li.open("/devices").await;
    assert_eq!(page.all("main h2").len(), 2, "only her own");
    assert!(page.text_of("main h2").contains('1'));
    li.speaking("en").open("/devices").await.says("This is the one you are using now");
}

async fn a_lost_phone_is_signed_out_from_another(tantu: Tantu) {
    let (mut lost, mut li) = (tantu.resident(&LI).await, tantu.resident(&LI).await);
    let page = li.open("/devices").await;
    let page = li.press(&page, "退出第 2 台").await;
    page.says(&word("devices-ended"));
    assert_eq!(page.all("main h2").len(), 1);
    assert_eq!(lost.open("/applications").await.path(), "/sign-in");
    assert_eq!(li.open("/applications").await.path(), "/applications");
    let gone = lost.send(&format!("/devices/{}/end", "00000000-0000-4000-8000-000000000000"), &[]).await;
    assert_eq!(gone.path(), "/sign-in");
}

async fn everywhere_but_here_is_one_press(tantu: Tantu) {
    let (mut first, mut second) = (tantu.resident(&LI).await, tantu.resident(&LI).await);
    let mut li = tantu.resident(&LI).await;
    let page = li.open("/devices").await;
    let page = li.press(&page, &word("devices-end-others")).await;
    page.says(&word("devices-others-ended"));
    for other in [&mut first, &mut second] {
        assert_eq!(other.open("/applications").await.path(), "/sign-in");
    }
    assert_eq!(li.open("/applications").await.path(), "/applications");
}

async fn nobody_signs_out_anothers_device(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    tantu.forward(Duration::minutes(1));
    let mut other = tantu.resident(&LI).await;
    let page = other.open("/devices").await;
    let form = page.form_with("退出第 2 台");
    let mut zhou = tantu.resident(&ZHOU).await;
    zhou.submit(form).await;
    zhou.send("/devices/end-others", &[]).await;
    assert_eq!(li.open("/applications").await.path(), "/applications");
    assert!(li.cookie(SESSION).is_some());
}
