//! Sending a draft: exactly one case, however often and however badly it is sent.

use crate::apply::draft;
use futures_util::future::join_all;
use std::{future::poll_fn, pin::pin, task::Poll};
use tantu_journeys::{Person, Tantu, cast::LI, journeys, word};

journeys! {
    sending_twice_makes_one_case
    pressing_many_times_at_once_makes_one_case
    a_connection_that_breaks_at_any_moment_makes_one_case
    a_connection_that_breaks_while_an_answer_is_sent_loses_nothing_after_a_retry
    what_was_sent_leads_to_its_receipt_ever_after
}

/// A draft in which nothing is missing; where it is checked.
async fn complete(li: &mut Person) -> String {
    let page = li.begin().await;
    let page = if page.name() == "start" { li.press(&page, &word("start-new")).await } else { page };
    li.answer_all(page, &LI).await.address
}

async fn sending_twice_makes_one_case(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let check = complete(&mut li).await;
    let first = li.post(&check, &[]).await;
    assert_eq!(first.status, 303);
    for _ in 0..3 {
        assert_eq!(li.post(&check, &[]).await.location(), first.location());
    }
    let mut other = tantu.resident(&LI).await;
    assert_eq!(other.post(&check, &[]).await.location(), first.location());
    assert_eq!(tantu.count("select count(*) from cases").await, 1);
    assert_eq!(tantu.count("select count(*) from events").await, 1);
}

async fn pressing_many_times_at_once_makes_one_case(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let check = complete(&mut li).await;
    let presses = (0..12).map(|_| {
        let (mut window, check) = (li.clone(), check.clone());
        async move { window.post(&check, &[]).await }
    });
    let answers = join_all(presses).await;
    for page in &answers {
        assert_eq!((page.status, page.location()), (303, answers[0].location()));
    }
    assert_eq!(tantu.count("select count(*) from cases").await, 1);
}

/// At how many moments a request is broken off. How many it has depends on how fast the database answers between two of
/// them, so it may come to its end before the last; each time the outcome has to be the same.
const STEPS: usize = 12;

/// Polls a request so often and then drops it, as a server does when the connection breaks.
async fn broken_after<T>(polls: usize, request: impl Future<Output = T>) {
    let (mut request, mut left) = (pin!(request), polls);
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(());
        }
        left -= 1;
        request.as_mut().poll(context).map(drop)
    })
    .await;
}

async fn a_connection_that_breaks_at_any_moment_makes_one_case(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    for polls in 0..STEPS {
        let check = complete(&mut li).await;
        broken_after(polls, li.clone().post(&check, &[])).await;
        let receipt = li.send(&check, &[]).await;
        assert_eq!((receipt.status, receipt.name()), (200, "receipt"), "after {polls} polls");
        let cases = tantu.count("select count(*) from cases").await;
        assert_eq!(usize::try_from(cases).unwrap(), polls + 1, "after {polls} polls");
    }
}

async fn a_connection_that_breaks_while_an_answer_is_sent_loses_nothing_after_a_retry(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let draft = draft(&mut li).await;
    for polls in 0..STEPS {
        let (address, typed) = (format!("{draft}/address"), format!("{polls} 号"));
        broken_after(polls, li.clone().post(&address, &[("address", &typed)])).await;
        let page = li.send(&address, &[("address", &typed)]).await;
        assert_eq!((page.status, page.name()), (200, "phone"));
        assert_eq!(li.open(&address).await.value("address"), Some(typed));
    }
}

async fn what_was_sent_leads_to_its_receipt_ever_after(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let check = complete(&mut li).await;
    let receipt = li.send(&check, &[]).await;
    for page in ["", "/check", "/number", "/number?change", "/discard"] {
        let draft = check.trim_end_matches("/check");
        assert_eq!(li.open(&format!("{draft}{page}")).await.path(), receipt.path(), "{page}");
    }
    let page = li.send(&check.replace("check", "address"), &[("address", "别处")]).await;
    assert_eq!(page.status, 409, "nobody is left to think that it arrived");
    page.says(&word("problem-sent-before-title"));
    let sent = li.open(&receipt.path().replace("receipt", "sent")).await;
    sent.says(LI.address);
    sent.keeps_quiet_about("别处");
}
