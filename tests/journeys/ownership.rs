//! Every verb of every address, asked by somebody else and by nobody.
//!
//! The table names each address of `routes.rs`; one that is added there without a row here fails the first test.

use axum::http::Request;
use std::collections::BTreeMap;
use tantu_domain::{phone::Phone, region::Role, work::PostNumber};
use tantu_journeys::{
    Cast, Device, HOST, Page, Person, REGION, RENEWAL, Tantu, cast,
    cast::{LI, WU, ZHOU},
    gatherings, journeys, word,
};
use tantu_server::store::Finds;

/// For whom an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// For everybody, and there is nothing yet: no service of ours has recordings.
    Empty,
    /// Anybody; it shows nothing of anyone.
    Open,
    /// Whoever is signed in, and it shows only what is theirs.
    SignedIn,
    /// The one whose draft or case is in the address. For everybody else it is as if it were not there.
    Own,
    /// Staff of the region.
    Staff,
}

use Door::{Empty, Open, Own, SignedIn, Staff};

pub(crate) const TABLE: &[(&str, &str, Door)] = &[
    ("/", "get", Open),
    ("/help", "get", Open),
    ("/offline", "get", Open),
    ("/place", "get post", Open),
    ("/finder", "get post", Open),
    ("/finder/result", "get", Open),
    ("/finder/{question}", "get post", Open),
    ("/matters/{matter}", "get", Open),
    ("/notices", "get", Open),
    ("/services/{slug}", "get", Open),
    ("/services/{slug}/start", "get post", SignedIn),
    ("/consent", "get post", SignedIn),
    ("/consent/code", "get post", SignedIn),
    ("/consent/withdraw", "get post", SignedIn),
    ("/my-data", "get", SignedIn),
    ("/my-data/name", "get post", SignedIn),
    ("/my-data/log", "get", SignedIn),
    ("/my-data/download.json", "get", SignedIn),
    ("/my-data/download.html", "get", SignedIn),
    ("/my-data/delete", "get post", SignedIn),
    ("/my-data/deleted", "get", Open),
    // To a service worker: whoever is not signed in is told so, and led nowhere.
    ("/device/snapshot", "get", Open),
    ("/device/commands", "post", Open),
    ("/devices", "get", SignedIn),
    ("/devices/end-others", "post", SignedIn),
    ("/devices/{device}/end", "post", SignedIn),
    ("/apply/{draft}", "get", Own),
    ("/apply/{draft}/known", "get post", Own),
    ("/apply/{draft}/update", "get post", Own),
    ("/apply/{draft}/check", "get post", Own),
    ("/apply/{draft}/discard", "get post", Own),
    ("/apply/{draft}/{page}", "get post", Own),
    ("/applications", "get", SignedIn),
    ("/applications/{reference}", "get", Own),
    ("/applications/{reference}/receipt", "get", Own),
    ("/applications/{reference}/sent", "get", Own),
    ("/applications/{reference}/correct", "get post", Own),
    ("/applications/{reference}/withdraw", "get post", Own),
    ("/applications/{reference}/print/{document}", "get", Own),
    ("/applications/{reference}/braille/{file}", "get", Own),
    ("/applications/{reference}/appointment", "get post", Own),
    ("/applications/{reference}/appointment.ics", "get", Own),
    ("/applications/{reference}/plan", "get post", Own),
    ("/applications/{reference}/confirm", "get post", Own),
    ("/applications/{reference}/appeal", "get post", Own),
    ("/applications/{reference}/trouble", "get post", Own),
    ("/applications/{reference}/leave", "get post", Own),
    ("/work/matches/{number}", "get post", Own),
    ("/work/searches/{search}/delete", "post", Own),
    ("/for", "get post", SignedIn),
    ("/for/new", "get post", SignedIn),
    ("/for/new/code", "get post", SignedIn),
    ("/for/new/{kind}", "get post", SignedIn),
    ("/for/{mandate}/end", "get post", Own),
    ("/helpers", "get", SignedIn),
    ("/helpers/{helper}/end", "get post", Own),
    ("/passkeys", "get post", SignedIn),
    ("/passkeys/begin", "post", SignedIn),
    ("/passkeys/{passkey}/remove", "get post", Own),
    ("/sign-in", "get post", Open),
    ("/sign-in/code", "get post", Open),
    ("/sign-in/card", "get post", Open),
    ("/look-up", "get post", Open),
    ("/look-up/code", "get post", Open),
    ("/sign-in/identity", "get post", Open),
    ("/sign-in/identity/back", "get", Open),
    ("/sign-in/passkey", "get post", Open),
    ("/sign-in/passkey/begin", "post", Open),
    ("/sign-out", "post", Open),
    ("/signed-out", "get", Open),
    ("/keep", "get post", Open),
    ("/keep/forget", "get post", Open),
    ("/waiting", "get", Open),
    ("/waiting/{draft}", "get", Open),
    ("/install", "get", Open),
    ("/settings", "get post", Open),
    ("/stay", "post", SignedIn),
    ("/work/posts/{number}/apply", "get post", SignedIn),
    ("/employers", "get", Open),
    ("/employers/review", "get", Open),
    ("/work/matches", "get", SignedIn),
    ("/work/register", "get post", SignedIn),
    ("/work/register/change/{question}", "get post", SignedIn),
    ("/work/register/end", "get post", SignedIn),
    ("/stuck", "get post", Open),
    ("/stuck/sent", "get", Open),
    ("/work/gatherings", "get", Open),
    ("/work/gatherings/{gathering}", "get", Open),
    ("/work/gatherings/{gathering}/gathering.ics", "get", Open),
    ("/work/gatherings/{gathering}/sign-up", "get post", SignedIn),
    ("/work/gatherings/{gathering}/cancel", "get post", SignedIn),
    ("/work/posts", "get", Open),
    ("/work/posts/position", "get post", Open),
    ("/work/posts/{number}", "get", Open),
    ("/work/searches", "get post", SignedIn),
    ("/media/{slug}/{name}", "get", Empty),
    ("/islands/{*function}", "post", Open),
    ("/gallery", "get", Open),
    ("/gallery/{component}", "get", Open),
    ("/gallery/media/{name}", "get", Open),
    ("/healthz", "get", Open),
    ("/readyz", "get", Open),
    ("/api/staff/v1/", "get", Staff),
    ("/api/staff/v1/cases", "get", Staff),
    ("/api/staff/v1/cases/{reference}", "get", Staff),
    ("/api/staff/v1/cases/{reference}/moves", "post", Staff),
    ("/api/staff/v1/cases/{reference}/for-employer", "get", Staff),
    ("/api/staff/v1/mandates", "get post", Staff),
    ("/api/staff/v1/mandates/{id}/confirm", "post", Staff),
    ("/api/staff/v1/mandates/{id}/refuse", "post", Staff),
    ("/api/staff/v1/mandates/{id}/end", "post", Staff),
    ("/api/staff/v1/stuck-notes", "get", Staff),
    ("/api/staff/v1/stuck-notes/{id}/answered", "post", Staff),
    ("/api/staff/v1/gatherings", "get post", Staff),
    ("/api/staff/v1/gatherings/{gathering}", "get put", Staff),
    ("/api/staff/v1/gatherings/{gathering}/call-off", "post", Staff),
    ("/api/staff/v1/gatherings/{gathering}/sign-ups", "get", Staff),
    ("/api/staff/v1/gatherings/{gathering}/attendance", "post", Staff),
    ("/api/staff/v1/matches/reasons", "get", Staff),
    ("/api/staff/v1/posts", "get post", Staff),
    ("/api/staff/v1/posts/{number}", "get put", Staff),
    ("/api/staff/v1/posts/{number}/close", "post", Staff),
    ("/api/staff/v1/work/figures", "get", Staff),
    ("/api/staff/v1/cards", "post", Staff),
    ("/api/staff/v1/cards/{id}/revoke", "post", Staff),
];

pub(crate) const VERBS: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

#[test]
fn every_address_has_its_row_and_every_row_its_address() {
    let listed = listed(include_str!("../../server/src/routes.rs"));
    let table: BTreeMap<_, _> =
        TABLE.iter().map(|(path, verbs, _)| ((*path).to_owned(), (*verbs).to_owned())).collect();
    assert_eq!(listed, table);
    assert_eq!(table.len(), TABLE.len(), "no address stands here twice");
}

/// Reads `.route("path", get(…).post(…))` out of the source. Where a file lies is said elsewhere, without quotes.
fn listed(source: &str) -> BTreeMap<String, String> {
    let functions = source.split("\nfn ");
    let routes = functions.flat_map(|function| {
        let ends = |route: &str| route.find(".route(").or(route.find(".fallback")).or(route.find("\n}"));
        function.match_indices(".route(").filter_map(move |(at, call)| {
            let route = &function[at + call.len()..];
            let route = &route[..ends(route).unwrap_or(route.len())];
            let path = route.split('"').nth(1)?;
            let verbs = ["get", "post", "put", "patch", "delete", "any", "head", "options"];
            let verbs = verbs
                .into_iter()
                .filter(|verb| route.contains(&format!(" {verb}(")) || route.contains(&format!(".{verb}(")));
            Some((path.to_owned(), verbs.collect::<Vec<_>>().join(" ")))
        })
    });
    routes.collect()
}

journeys! {
    nobody_else_sees_or_changes_what_is_mine
    nobody_at_all_sees_or_changes_what_is_mine
    what_is_mine_opens_for_me
    the_island_tells_only_the_owner_the_version
}

/// Somebody's draft and case, and addresses at which there is nothing.
pub(crate) struct Things {
    pub(crate) draft: String,
    pub(crate) reference: String,
    pub(crate) passkey: String,
    /// The mandate under which they act for another.
    pub(crate) held: String,
    /// The mandate under which another acts for them.
    pub(crate) given: String,
    /// A search they saved.
    pub(crate) search: String,
}

const NOTHING: (&str, &str) = ("00000000-0000-4000-8000-000000000000", "2611-0000-0009");

impl Things {
    pub(crate) async fn of(person: &mut Person, who: &Cast) -> Self {
        let reference = person.apply(who).await;
        let page = person.begin_for(RENEWAL).await;
        person.post(page.path(), &[("number", who.number)]).await;
        let draft = page.path().split('/').nth(2).unwrap().to_owned();
        person.post(&format!("/apply/{draft}/address"), &[("address", who.address)]).await;
        let page = person.make_passkey(&mut Device::on(&format!("https://{HOST}")), "").await;
        let passkey = page.link(&word("passkeys-remove")).split('/').nth(2).unwrap().to_owned();
        person.send("/work/searches", &[]).await;
        let searches = person.open("/work/searches").await;
        let delete = searches.first("form[action$='/delete']").and_then(|form| form.attr("action"));
        let search = delete.and_then(|path| path.split('/').nth(3)).expect("a search was saved").to_owned();
        Self { draft, reference, passkey, search, ..Self::nothing() }
    }

    /// With somebody whom they help and who helps them.
    async fn with_mandates(mut self, tantu: &Tantu, person: &mut Person, who: &Cast, friend: &Cast) -> Self {
        let mut other = tantu.resident(friend).await;
        for (helper, me, them, id) in
            [(&mut *person, who, friend, &mut self.held), (&mut other, friend, who, &mut self.given)]
        {
            helper.help("relative", me, them, &[]).await;
            *id = helper.open("/for").await.whom(them.name());
        }
        publish(tantu).await;
        find_for(tantu, who).await;
        self
    }

    pub(crate) fn nothing() -> Self {
        let id = || NOTHING.0.to_owned();
        let reference = NOTHING.1.to_owned();
        Self { draft: id(), reference, passkey: id(), held: id(), given: id(), search: id() }
    }

    pub(crate) fn address(&self, path: &str) -> String {
        path.replace("{draft}", &self.draft)
            .replace("{reference}", &self.reference)
            .replace("{passkey}", &self.passkey)
            .replace("{mandate}", &self.held)
            .replace("{helper}", &self.given)
            .replace("{kind}", "relative")
            .replace("{document}", "receipt")
            .replace("{file}", "receipt.brf")
            .replace("{page}", "address")
            .replace("{device}", NOTHING.0)
            .replace("{search}", &self.search)
            .replace("{slug}", "certificate-renewal")
            .replace("{matter}", "certificate")
            .replace("{question}", "birth")
            .replace("/posts/{number}", "/posts/1")
            .replace("/matches/{number}", "/matches/1")
            .replace("{gathering}", "1")
            .replace("{component}", "button")
            .replace("{name}", "audio.mp3")
            .replace("{*function}", "case-version")
    }

    /// What an answer says, whichever of the things it speaks of.
    pub(crate) fn without(&self, text: &str) -> String {
        let ids = [&self.draft, &self.reference, &self.passkey, &self.held, &self.given, &self.search];
        ids.into_iter().fold(text.to_owned(), |text, id| text.replace(id, ""))
    }
}

/// A post for which anybody may apply, and a class to which anybody may sign up, each of number 1.
async fn publish(tantu: &Tantu) {
    let post = include_str!("post.json");
    let answer = tantu.staff(Role::District).await.ask("POST", "/posts", post).await;
    assert_eq!(answer.status, 201, "{}", answer.json);
    tantu.staff(Role::District).await.hold(gatherings::PASTRY).await;
}

/// Has post 1 found for somebody.
async fn find_for(tantu: &Tantu, who: &Cast) {
    let (store, now) = (tantu.app().store(), tantu.app().now());
    let phone = Phone::parse_mobile(who.phone).unwrap();
    let resident = store.find_or_add_by_phone(&phone, now).await.unwrap();
    let finds = Finds { resident, region: REGION.to_owned(), posts: vec![PostNumber(1)] };
    assert_eq!(store.keep_finds(&[finds], now).await.unwrap(), 1);
}

pub(crate) async fn ask(person: &Person, verb: &str, address: &str, things: &Things) -> Page {
    let body = format!("address=hacked&new=yes&place=440307&reference={}", things.reference);
    let request = Request::builder().method(verb).uri(address).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    person.clone().ask(request, &body).await
}

/// The status by which somebody learns that nothing of theirs is there. To delete a draft that is not there is no
/// mistake; nothing is deleted.
pub(crate) fn without_a_thing(path: &str, verb: &str) -> u16 {
    if (path, verb) == ("/apply/{draft}/discard", "POST") { 303 } else { 404 }
}

fn shows_nothing_of(page: &Page, who: &Cast) {
    for secret in [who.phone, who.number, who.address] {
        page.keeps_quiet_about(secret);
    }
}

/// Whether the verb is one the address answers.
pub(crate) fn is_answered(verb: &str, verbs: &str) -> bool {
    let verb = if verb == "HEAD" { "get".to_owned() } else { verb.to_lowercase() };
    verbs.split(' ').any(|answered| answered == verb)
}

async fn nobody_else_sees_or_changes_what_is_mine(tantu: Tantu) {
    let (mut li, mut zhou) = (tantu.resident(&LI).await, tantu.resident(&ZHOU).await);
    let mine = Things::of(&mut li, &LI).await.with_mandates(&tantu, &mut li, &LI, &WU).await;
    let nothing = Things::nothing();
    Things::of(&mut zhou, &ZHOU).await;
    for (path, verbs, door) in TABLE {
        for verb in VERBS {
            let theirs = ask(&zhou, verb, &mine.address(path), &mine).await;
            shows_nothing_of(&theirs, &LI);
            if !is_answered(verb, verbs) {
                assert_eq!(theirs.status, 405, "{verb} {path}");
                continue;
            }
            match door {
                Own => {
                    let empty = ask(&zhou, verb, &nothing.address(path), &nothing).await;
                    assert_eq!(theirs.status, empty.status, "{verb} {path}");
                    assert_eq!(theirs.headers, empty.headers, "{verb} {path}");
                    assert_eq!(mine.without(&theirs.html), nothing.without(&empty.html), "{verb} {path}");
                    let expected = without_a_thing(path, verb);
                    assert_eq!(theirs.status, expected, "{verb} {path}");
                }
                SignedIn => assert!(matches!(theirs.status, 200 | 303 | 422), "{verb} {path}"),
                Staff => assert_eq!(theirs.status, 401, "{verb} {path}"),
                Open => assert!(theirs.status != 404, "{verb} {path}"),
                Empty => assert_eq!(theirs.status, 404, "{verb} {path}"),
            }
        }
    }
    is_untouched(&tantu, &mine).await;
}

async fn nobody_at_all_sees_or_changes_what_is_mine(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let mine = Things::of(&mut li, &LI).await.with_mandates(&tantu, &mut li, &LI, &WU).await;
    let nobody = tantu.visitor();
    for (path, verbs, door) in TABLE {
        for verb in VERBS {
            let page = ask(&nobody, verb, &mine.address(path), &mine).await;
            shows_nothing_of(&page, &LI);
            match door {
                _ if !is_answered(verb, verbs) => assert_eq!(page.status, 405, "{verb} {path}"),
                Own | SignedIn => {
                    assert_eq!(page.status, 303, "{verb} {path}");
                    assert!(page.location().starts_with("/sign-in?next="), "{verb} {path}");
                    assert_eq!(page.html, "", "nothing but the way");
                }
                Staff => assert_eq!(page.status, 401, "{verb} {path}"),
                Open => assert!(page.status != 404, "{verb} {path}"),
                Empty => assert_eq!(page.status, 404, "{verb} {path}"),
            }
        }
    }
    is_untouched(&tantu, &mine).await;
}

async fn is_untouched(tantu: &Tantu, mine: &Things) {
    let mut li = tantu.resident(&LI).await;
    let page = li.open(&format!("/apply/{}/address", mine.draft)).await;
    assert_eq!(page.value("address").as_deref(), Some(LI.address));
    assert_eq!(li.open("/applications").await.all(".case-card").len(), 2);
    assert_eq!(li.open("/passkeys").await.all("main h3").len(), 1);
    assert_eq!(tantu.staff(Role::Street).await.version(&mine.reference).await, 1);
}

async fn what_is_mine_opens_for_me(tantu: Tantu) {
    let mut li = tantu.resident(&LI).await;
    let mine = Things::of(&mut li, &LI).await.with_mandates(&tantu, &mut li, &LI, &WU).await;
    for (path, verbs, _) in TABLE.iter().filter(|(.., door)| matches!(door, Own | SignedIn)) {
        // There is no appointment yet to take into a calendar, and nothing here writes braille.
        if is_answered("GET", verbs) && !path.ends_with(".ics") && !path.ends_with("/braille/{file}") {
            let page = li.open(&mine.address(path)).await;
            assert_eq!(page.status, 200, "{path}");
        }
    }
    assert!(cast::secrets().contains(&LI.number));
}

async fn the_island_tells_only_the_owner_the_version(tantu: Tantu) {
    let (mut li, zhou) = (tantu.resident(&LI).await, tantu.resident(&ZHOU).await);
    let reference = li.apply(&LI).await;
    let mine = Things { reference, ..Things::nothing() };
    let told = ask(&li, "POST", "/islands/case-version", &mine).await;
    assert_eq!((told.status, told.html.as_str()), (200, "1"));
    for stranger in [&zhou, &tantu.visitor()] {
        let nothing = ask(stranger, "POST", "/islands/case-version", &Things::nothing()).await;
        let page = ask(stranger, "POST", "/islands/case-version", &mine).await;
        assert_eq!((page.status, &page.html), (nothing.status, &nothing.html));
        assert_eq!((page.status, page.html.as_str()), (200, "null"));
    }
}
