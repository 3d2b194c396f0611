//! The double that reads the log does notice.

use tantu_domain::region::Role;
use tantu_journeys::{
    Tantu,
    cast::{LI, STAFF},
    journeys,
    watch::{self, Watch},
};

journeys! {
    the_log_is_read_at_its_most_talkative
}

async fn the_log_is_read_at_its_most_talkative(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let before = watch::the_log().lines();
    let reference = li.apply(&LI).await;
    tantu.staff(Role::District).await.make(&reference, "accept", serde_json::json!({})).await;
    assert!(watch::the_log().lines() > before + 20, "the walk was written down");
    for level in ["TRACE", "DEBUG", "INFO"] {
        assert!(watch::the_log().has_heard(level), "{level}");
    }
}

/// What the double says of a log into which `write` writes.
fn leaks(write: impl FnOnce()) -> usize {
    let watch = Watch::new();
    watch.plant("048151");
    watch.plant("苹果 太阳 小猫 茶杯 火车 春天");
    watch.plant("kUoN0G1-qpGSZ_sO8ymC4PIh0v2cX4LRgq3N0F9c8yM");
    tracing::subscriber::with_default(watch.subscriber(), write);
    watch.leaks().len()
}

#[test]
fn a_name_a_number_or_a_token_in_the_log_is_noticed() {
    assert!(leaks(|| tracing::info!("{STAFF} moved a case")) > 0, "in the message");
    assert!(leaks(|| tracing::trace!(phone = LI.phone, "sent")) > 0, "in a field");
    assert!(leaks(|| tracing::debug!(typed = ?("number", LI.number), "kept")) > 0, "in something printed");
    assert!(leaks(|| drop(tracing::info_span!("request", address = LI.address).entered())) > 0, "in a span");
    assert!(leaks(|| tracing::info!("born on 19491231")) > 0, "in part");
    assert!(leaks(|| tracing::info!("/sign-in?phone=%3138%30013%38000")) > 0, "in an address, encoded");
    assert!(leaks(|| tracing::info!("code=048151.")) > 0, "a code");
    assert!(leaks(|| tracing::info!("phrase=苹果 太阳 小猫 茶杯 火车 春天")) > 0, "the words of a card");
    assert!(leaks(|| tracing::info!("Bearer kUoN0G1-qpGSZ_sO8ymC4PIh0v2cX4LRgq3N0F9c8yM")) > 0, "a token");
}

#[test]
fn what_may_be_in_the_log_is_not_noticed() {
    let honest =
        || tracing::info!(case.id = "c048151d-0000", elapsed = "0.048151s", "staff moved a case: accept");
    assert_eq!(leaks(honest), 0);
}
