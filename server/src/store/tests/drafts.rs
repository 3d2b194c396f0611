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
    assert!(store.save_page(me, id, "number", &wrong, later).await.unwrap());
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
    store.save_page(me, id, "phone", &typed("phone", "13800138000"), NOW).await.unwrap();
    let carried = only(&store, me).await.carried;
    assert_eq!(carried, knowing_the_address().carried, "another page says nothing about it");
    store.save_page(me, id, "address", &typed("address", "清林路 1 号"), NOW).await.unwrap();
    let draft = only(&store, me).await;
    assert_eq!((draft.typed.len(), draft.carried), (2, BTreeMap::new()));
}

pub(super) async fn a_draft_goes_on_in_another_form_with_all_that_was_typed(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    let before = only(&store, me).await;
    assert!(store.update_draft(me, id, "second").await.unwrap());
    assert_eq!(only(&store, me).await, Draft { definition: "second".to_owned(), ..before });
    store.discard_draft(me, id).await.unwrap();
    assert!(!store.update_draft(me, id, "third").await.unwrap());
}

pub(super) async fn a_page_sent_again_replaces_what_was_typed(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    for text in ["first", "second"] {
        assert!(store.save_page(me, id, "address", &typed("address", text), NOW).await.unwrap());
    }
    assert_eq!(only(&store, me).await.typed["address"], typed("address", "second"));
    assert_eq!(rows(&store, "draft_answers").await, 1);
}

pub(super) async fn nobody_reads_writes_moves_or_discards_anothers_draft(store: Store) {
    let (me, other) = both(&store).await;
    let id = draft(&store, me).await;
    assert!(store.save_page(me, id, "address", &typed("address", "mine"), NOW).await.unwrap());
    assert_eq!(store.draft(other, id).await.unwrap(), None);
    assert!(store.open_drafts(other).await.unwrap().is_empty());
    assert!(!store.save_page(other, id, "address", &typed("address", "theirs"), NOW).await.unwrap());
    assert!(!store.save_page(other, id, "phone", &typed("phone", "theirs"), NOW).await.unwrap());
    assert!(!store.update_draft(other, id, "second").await.unwrap());
    assert!(!store.discard_draft(other, id).await.unwrap());
    let draft = only(&store, me).await;
    assert_eq!(draft.typed, TypedAnswers::from([("address".to_owned(), typed("address", "mine"))]));
    assert_eq!(draft.definition, "first");
}

pub(super) async fn a_discarded_draft_leaves_nothing_behind(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    store.save_page(me, id, "address", &typed("address", "mine"), NOW).await.unwrap();
    assert!(store.discard_draft(me, id).await.unwrap());
    assert!(!store.discard_draft(me, id).await.unwrap());
    assert_eq!((rows(&store, "drafts").await, rows(&store, "draft_answers").await), (0, 0));
    assert!(!store.save_page(me, id, "address", &typed("address", "late"), NOW).await.unwrap());
}

pub(super) async fn the_draft_last_worked_on_comes_first(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (first, second) = (draft(&store, me).await, draft(&store, me).await);
    for (id, minutes) in [(second, 1), (first, 2)] {
        let later = NOW + Duration::minutes(minutes);
        store.save_page(me, id, "address", &typed("address", "mine"), later).await.unwrap();
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
