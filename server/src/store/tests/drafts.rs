use super::*;

async fn both(store: &Store) -> (ResidentId, ResidentId) {
    (resident(store, "13800138000").await, resident(store, "13900139000").await)
}

async fn only(store: &Store, resident: ResidentId) -> Draft {
    let mut drafts = store.open_drafts(resident).await.unwrap();
    assert_eq!(drafts.len(), 1);
    drafts.remove(0)
}

pub(super) async fn a_returning_person_finds_their_answers(store: Store) {
    let me = resident(&store, "13800138000").await;
    let prefilled = TypedAnswers::from([("phone".to_owned(), typed("phone", "13800138000"))]);
    let id = store.create_draft(me, NewDraft { typed: prefilled, ..new_draft() }, NOW).await.unwrap();
    let wrong = typed("number", "４４０３ ' \"</textarea>\u{200b}\n");
    let later = NOW + Duration::minutes(3);
    assert!(save(&store, me, id, "number", &wrong, later).await);
    let draft = store.draft(me, id).await.unwrap().unwrap();
    assert_eq!((draft.created_at, draft.updated_at, draft.corrects.clone()), (NOW, later, None));
    assert_eq!(draft.typed.len(), 2);
    assert_eq!(draft.typed["number"], wrong, "letter for letter, mistakes included");
    assert_eq!(only(&store, me).await, draft);
}

pub(super) async fn what_is_known_is_in_the_draft_with_where_it_is_from(store: Store) {
    let ((me, other), known) = (both(&store).await, knowing_the_address());
    store.create_draft(me, known.clone(), NOW).await.unwrap();
    store.begin_draft(other, known.clone(), NOW).await.unwrap();
    for person in [me, other] {
        let draft = only(&store, person).await;
        assert_eq!((draft.typed, draft.carried), (known.typed.clone(), known.carried.clone()));
        assert_eq!((draft.definition.as_str(), draft.updated_at), ("first", NOW));
    }
}

pub(super) async fn a_page_one_has_sent_is_ones_own_answer(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    save(&store, me, id, "phone", &typed("phone", "13800138000"), NOW).await;
    let carried = only(&store, me).await.carried;
    assert_eq!(carried, knowing_the_address().carried, "another page says nothing about it");
    save(&store, me, id, "address", &typed("address", "清林路 1 号"), NOW).await;
    let draft = only(&store, me).await;
    assert_eq!((draft.typed.len(), draft.carried), (2, BTreeMap::new()));
}

pub(super) async fn a_draft_goes_on_in_another_form_with_all_that_was_typed(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    let before = only(&store, me).await;
    assert!(store.update_draft(me, id, "second").await.unwrap());
    assert_eq!(only(&store, me).await, Draft { definition: "second".to_owned(), ..before });
    store.discard_draft(me, id, &[], NOW).await.unwrap();
    assert!(!store.update_draft(me, id, "third").await.unwrap());
}

pub(super) async fn a_page_sent_again_replaces_what_was_typed(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    for text in ["first", "second"] {
        assert!(save(&store, me, id, "address", &typed("address", text), NOW).await);
    }
    assert_eq!(only(&store, me).await.typed["address"], typed("address", "second"));
    assert_eq!(rows(&store, "draft_answers").await, 1);
}

pub(super) async fn nobody_reads_writes_moves_or_discards_anothers_draft(store: Store) {
    let (me, other) = both(&store).await;
    let id = draft(&store, me).await;
    assert!(save(&store, me, id, "address", &typed("address", "mine"), NOW).await);
    assert_eq!(store.draft(other, id).await.unwrap(), None);
    assert!(store.open_drafts(other).await.unwrap().is_empty());
    assert!(!save(&store, other, id, "address", &typed("address", "theirs"), NOW).await);
    assert!(!save(&store, other, id, "phone", &typed("phone", "theirs"), NOW).await);
    assert!(!store.update_draft(other, id, "second").await.unwrap());
    assert!(!store.discard_draft(other, id, &[], NOW).await.unwrap());
    let draft = only(&store, me).await;
    assert_eq!(draft.typed, TypedAnswers::from([("address".to_owned(), typed("address", "mine"))]));
    assert_eq!(draft.definition, "first");
}

pub(super) async fn a_discarded_draft_leaves_nothing_behind(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    save(&store, me, id, "address", &typed("address", "mine"), NOW).await;
    assert!(store.discard_draft(me, id, &[], NOW).await.unwrap());
    assert!(!store.discard_draft(me, id, &[], NOW).await.unwrap());
    assert_eq!((rows(&store, "drafts").await, rows(&store, "draft_answers").await), (0, 0));
    assert!(!save(&store, me, id, "address", &typed("address", "late"), NOW).await);
}

pub(super) async fn the_draft_last_worked_on_comes_first(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (first, second) = (draft(&store, me).await, draft(&store, me).await);
    for (id, minutes) in [(second, 1), (first, 2)] {
        let later = NOW + Duration::minutes(minutes);
        save(&store, me, id, "address", &typed("address", "mine"), later).await;
    }
    let order: Vec<_> = store.open_drafts(me).await.unwrap().into_iter().map(|draft| draft.id).collect();
    assert_eq!(order, [first, second]);
}

pub(super) async fn nobody_mends_anothers_case(store: Store) {
    let (me, other) = both(&store).await;
    let case = case(&store, me).await;
    let mending = NewDraft { corrects: Some(case.id), ..new_draft() };
    store.create_draft(me, mending.clone(), NOW).await.unwrap();
    store.create_draft(other, mending, NOW).await.unwrap();
    assert_eq!(only(&store, me).await.corrects, Some(case.reference));
    assert_eq!(only(&store, other).await.corrects, None);
}

pub(super) async fn a_double_click_on_mending_opens_one_draft(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let mending = NewDraft { corrects: Some(case.id), ..new_draft() };
    let (one, other) =
        tokio::join!(store.create_draft(me, mending.clone(), NOW), store.create_draft(me, mending, NOW));
    assert_eq!(one.unwrap(), other.unwrap());
    assert_eq!(only(&store, me).await.corrects, Some(case.reference));
}

pub(super) async fn a_double_click_on_starting_begins_one_draft(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (one, other) =
        tokio::join!(store.begin_draft(me, new_draft(), NOW), store.begin_draft(me, new_draft(), NOW));
    let id = only(&store, me).await.id;
    let begun = [one.unwrap(), other.unwrap()];
    assert!(begun.contains(&Begun::Anew(id)) && begun.contains(&Begun::Before(id)), "{begun:?}");
}

pub(super) async fn another_place_or_another_service_is_another_draft(store: Store) {
    let me = resident(&store, "13800138000").await;
    let elsewhere = NewDraft { region: "360483".to_owned(), ..new_draft() };
    let otherwise = NewDraft { service: "device-fitting".to_owned(), ..new_draft() };
    let mut begun = Vec::new();
    for new in [new_draft(), elsewhere, otherwise] {
        let first = store.begin_draft(me, new.clone(), NOW).await.unwrap();
        let Begun::Anew(id) = first else { panic!("{first:?}") };
        assert_eq!(store.begin_draft(me, new, NOW).await.unwrap(), Begun::Before(id));
        begun.push(id);
    }
    assert_eq!(store.open_drafts(me).await.unwrap().len(), begun.len());
}

/// What one of them sends, from a page drawn from the answer with this mark.
async fn send(
    store: &Store,
    (whose, by): (ResidentId, ResidentId),
    draft: DraftId,
    text: &str,
    seen: Option<&str>,
    at: OffsetDateTime,
) -> Saved {
    let typed = &typed("address", text);
    let page = SentPage { by, question: "address", typed, seen, at, has_waited: false };
    store.save_page(whose, draft, &page).await.unwrap().unwrap()
}

/// What stands, by whom, and what is kept beside it, by whom; the latest first.
async fn told(
    store: &Store,
    me: ResidentId,
) -> (String, Option<ResidentId>, Vec<(String, Option<ResidentId>)>) {
    let draft = only(store, me).await;
    let others = draft.replaced.get("address").into_iter().flatten();
    let others = others.map(|other| (other.typed["address"].clone(), other.written.by)).collect();
    (draft.typed["address"]["address"].clone(), draft.written["address"].by, others)
}

pub(super) async fn an_answer_says_who_gave_it_and_when(store: Store) {
    let (me, helper) = both(&store).await;
    let id = store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    assert_eq!(only(&store, me).await.authors(), BTreeSet::new(), "nobody has sent what was known before");
    let later = NOW + Duration::minutes(3);
    let saved = send(&store, (me, helper), id, "清林路 2 号", None, later).await;
    assert_eq!(saved, Saved { written: Written { by: Some(helper), at: later }, replaced: None });
    let draft = only(&store, me).await;
    assert_eq!(draft.written["address"], saved.written);
    assert_eq!(draft.authors(), BTreeSet::from([helper]));
}

pub(super) async fn what_another_person_answered_is_kept_beside_the_later_answer(store: Store) {
    let (me, helper) = both(&store).await;
    let id = draft(&store, me).await;
    let mine = send(&store, (me, me), id, "mine", None, NOW).await.written;
    // Even who has seen it does not make it vanish.
    let later = NOW + Duration::minutes(1);
    let theirs = send(&store, (me, helper), id, "theirs", Some(&mine.mark()), later).await;
    let kept = theirs.replaced.clone().unwrap();
    assert_eq!((kept.typed, kept.written), (typed("address", "mine"), mine));
    assert_eq!(
        told(&store, me).await,
        ("theirs".to_owned(), Some(helper), vec![("mine".to_owned(), Some(me))])
    );
    send(&store, (me, me), id, "mine", Some(&theirs.written.mark()), later + Duration::minutes(1)).await;
    let (stands, by, others) = told(&store, me).await;
    assert_eq!((stands.as_str(), by), ("mine", Some(me)));
    assert_eq!(others[0], ("theirs".to_owned(), Some(helper)));
}

pub(super) async fn whoever_corrects_what_they_see_leaves_no_trace(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    // However the clock stands, the later answer has a moment of its own.
    let first = send(&store, (me, me), id, "first", None, NOW).await.written;
    let second = send(&store, (me, me), id, "second", Some(&first.mark()), NOW).await.written;
    let third = send(&store, (me, me), id, "third", Some(&second.mark()), NOW).await;
    assert_eq!(third.replaced, None);
    assert_eq!(rows(&store, "replaced_answers").await, 0);
    let elsewhere = send(&store, (me, me), id, "from a page of before", Some(&second.mark()), NOW).await;
    assert_eq!(elsewhere.replaced.unwrap().typed, typed("address", "third"), "that page had not seen it");
}

pub(super) async fn a_double_click_replaces_nothing(store: Store) {
    let (me, helper) = both(&store).await;
    let id = draft(&store, me).await;
    let (one, other) = tokio::join!(
        send(&store, (me, me), id, "mine", None, NOW),
        send(&store, (me, me), id, "mine", None, NOW + Duration::SECOND)
    );
    assert_eq!(one, other, "the second finds what the first has saved");
    // Whoever goes on past the other's answer has not answered it themselves.
    let past = send(&store, (me, helper), id, "mine", Some(&one.written.mark()), NOW + Duration::HOUR).await;
    assert_eq!(past, one);
    assert_eq!(rows(&store, "replaced_answers").await, 0);
}

pub(super) async fn two_who_save_at_once_lose_nothing(store: Store) {
    let (me, helper) = both(&store).await;
    for (first, second) in [(me, helper), (helper, me)] {
        let id = store.create_draft(me, new_draft(), NOW).await.unwrap();
        let said = |by| if by == me { "mine" } else { "theirs" };
        let (one, other) = tokio::join!(
            send(&store, (me, first), id, said(first), None, NOW),
            send(&store, (me, second), id, said(second), None, NOW)
        );
        assert!(one.replaced.is_some() != other.replaced.is_some(), "one of them came second");
        let (stands, by, others) = told(&store, me).await;
        let mut all = vec![(stands, by)];
        all.extend(others);
        all.sort();
        let mut both = vec![("mine".to_owned(), Some(me)), ("theirs".to_owned(), Some(helper))];
        both.sort();
        assert_eq!(all, both);
        store.discard_draft(me, id, &[], NOW).await.unwrap();
        assert_eq!(rows(&store, "replaced_answers").await, 0, "they go with their draft");
    }
}

pub(super) async fn an_empty_page_is_nothing_to_keep(store: Store) {
    let (me, helper) = both(&store).await;
    let id = draft(&store, me).await;
    send(&store, (me, me), id, " \u{3000}", None, NOW).await;
    let filled = send(&store, (me, helper), id, "theirs", None, NOW + Duration::MINUTE).await;
    assert_eq!(filled.replaced, None);
    let emptied = send(&store, (me, me), id, "", None, NOW + Duration::HOUR).await;
    assert_eq!(emptied.replaced.unwrap().typed, typed("address", "theirs"));
}

pub(super) async fn of_what_was_replaced_the_latest_twenty_are_kept(store: Store) {
    let (me, helper) = both(&store).await;
    let id = draft(&store, me).await;
    for turn in 0..30 {
        let by = if turn % 2 == 0 { me } else { helper };
        send(&store, (me, by), id, &format!("{turn}"), None, NOW + Duration::minutes(turn)).await;
    }
    let (stands, _, others) = told(&store, me).await;
    let others: Vec<_> = others.iter().map(|(text, _)| text.parse::<u8>().unwrap()).collect();
    assert_eq!((stands.as_str(), others), ("29", (9..29).rev().collect()));
}

pub(super) async fn an_answer_stays_when_its_author_is_gone(store: Store) {
    let (me, helper) = both(&store).await;
    let id = draft(&store, me).await;
    send(&store, (me, helper), id, "theirs", None, NOW).await;
    send(&store, (me, helper), id, "theirs, otherwise", None, NOW + Duration::MINUTE).await;
    let gone = "delete from residents where id = $1";
    super::super::database::writing!(&store.db, pool => {
        sqlx::query(gone).bind(helper.0).execute(pool).await.map(drop)
    })
    .unwrap();
    let others = vec![("theirs".to_owned(), None)];
    assert_eq!(told(&store, me).await, ("theirs, otherwise".to_owned(), None, others));
}

pub(super) async fn what_was_known_goes_and_what_was_sent_stays(store: Store) {
    let (me, other) = both(&store).await;
    let id = store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    save(&store, me, id, "phone", &typed("phone", "13800138000"), NOW).await;
    store.forget_carried(other, id).await.unwrap();
    assert_eq!(only(&store, me).await.typed.len(), 2);
    store.forget_carried(me, id).await.unwrap();
    let draft = only(&store, me).await;
    assert_eq!(
        (draft.typed.into_keys().collect::<Vec<_>>(), draft.carried.len()),
        (vec!["phone".to_owned()], 0)
    );
    assert_eq!(draft.written["phone"].by, Some(me));
}
