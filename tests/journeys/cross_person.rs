//! Two helpers with two clients each, over every address with every verb: nothing of one client is within reach while a
//! helper acts for another, neither of the other helper's clients nor of their own.

use crate::ownership::{Door, TABLE, Things, VERBS, ask, is_answered, without_a_thing};
use tantu_journeys::{
    Cast, Person, Tantu,
    cast::{LI, QIAN, SUN, WU, ZHAO, ZHOU},
    journeys,
};

journeys! {
    a_helper_reaches_nothing_of_anybody_but_the_one_they_act_for
}

/// Somebody who is helped, with a draft and a case.
struct Client {
    who: Cast,
    things: Things,
}

/// Somebody who helps two, and acts for the first of them.
struct Helper {
    person: Person,
    clients: [Client; 2],
}

async fn helper(tantu: &Tantu, me: &Cast, clients: [Cast; 2]) -> Helper {
    let mut person = tantu.resident(me).await;
    let mut helped = Vec::new();
    for who in clients {
        let mut client = tantu.resident(&who).await;
        let things = Things::of(&mut client, &who).await;
        person.help("relative", me, &who, &[]).await;
        let mandate = person.open("/for").await.whom(who.name());
        let things = Things { given: mandate.clone(), held: mandate, ..things };
        helped.push(Client { who, things });
    }
    person.choose(helped[0].who.name()).await;
    let clients = helped.try_into().unwrap_or_else(|_| unreachable!("there are two of them"));
    Helper { person, clients }
}

async fn a_helper_reaches_nothing_of_anybody_but_the_one_they_act_for(tantu: Tantu) {
    let zhao = helper(&tantu, &ZHAO, [LI, WU]).await;
    let sun = helper(&tantu, &SUN, [ZHOU, QIAN]).await;
    let before = written(&tantu).await;
    for (one, other) in [(&zhao, &sun), (&sun, &zhao)] {
        let [first, second] = &one.clients;
        reaches_nothing(one, second, true).await;
        for client in &other.clients {
            reaches_nothing(one, client, false).await;
        }
        shows_only(one, first, [second, &other.clients[0], &other.clients[1]]).await;
    }
    assert_eq!(written(&tantu).await, before, "nothing was changed");
    for helper in [zhao, sun] {
        let Helper { mut person, clients: [client, _] } = helper;
        let page = person.open(&format!("/apply/{}/address", client.things.draft)).await;
        assert_eq!(
            page.value("address").as_deref(),
            Some(client.who.address),
            "they still act for the first"
        );
    }
}

/// Every address with this client's things in it is as if there were nothing; a helper's own mandates are theirs,
/// whomever they act for.
async fn reaches_nothing(helper: &Helper, client: &Client, is_own: bool) {
    let nothing = Things::nothing();
    for (path, verbs, _) in TABLE.iter().filter(|(.., door)| *door == Door::Own) {
        if is_own && path.starts_with("/for/") {
            continue;
        }
        for verb in VERBS.into_iter().filter(|verb| is_answered(verb, verbs)) {
            let page = ask(&helper.person, verb, &client.things.address(path), &client.things).await;
            let empty = ask(&helper.person, verb, &nothing.address(path), &nothing).await;
            let expected = without_a_thing(path, verb);
            assert_eq!((page.status, empty.status), (expected, expected), "{verb} {path}");
            assert_eq!(client.things.without(&page.html), nothing.without(&empty.html), "{verb} {path}");
            for secret in [client.who.name(), client.who.phone, client.who.number, client.who.address] {
                page.keeps_quiet_about(secret);
            }
        }
    }
}

/// Every page that shows what is one's own shows what is the first client's, and nothing of the others.
async fn shows_only(helper: &Helper, first: &Client, others: [&Client; 3]) {
    let mut person = helper.person.clone();
    let page = person.open("/applications").await;
    assert!(page.html.contains(&first.things.reference));
    for (path, verbs, _) in TABLE.iter().filter(|(.., door)| *door == Door::SignedIn) {
        for verb in VERBS.into_iter().filter(|verb| is_answered(verb, verbs)) {
            let page = ask(&person, verb, &first.things.address(path), &first.things).await;
            for client in others {
                for secret in
                    [client.who.phone, client.who.number, client.who.address, &client.things.reference]
                {
                    page.keeps_quiet_about(secret);
                }
            }
        }
    }
}

/// What was written down of anybody, and the mandates that hold.
async fn written(tantu: &Tantu) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in
        ["cases", "events", "drafts", "draft_answers", "submissions", "mandates where ended_at is null"]
    {
        counts.push(tantu.count(&format!("select count(*) from {table}")).await);
    }
    counts
}
