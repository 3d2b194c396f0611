use super::*;

pub(super) async fn a_draft_becomes_a_case(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    assert_eq!(store.submission_of(me, id).await.unwrap(), None);
    let made = store.submit(submit(me, id, answers("清林路 1 号"))).await.unwrap();
    let Submission::Made(reference) = made else { panic!("{made:?}") };
    let case = store.case_of(me, &reference).await.unwrap().unwrap();
    assert_eq!((case.service, case.region), (SERVICE.slug.clone(), REGION.code.clone()));
    let submitted = Event::Submitted { answers: answers("清林路 1 号") };
    assert_eq!(case.history, [Recorded { at: NOW, by: Actor::Resident, event: submitted }]);
    assert_eq!(store.submission_of(me, id).await.unwrap(), Some(reference));
    assert!(store.open_drafts(me).await.unwrap().is_empty());
}

pub(super) async fn sending_twice_makes_one_case(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let made = store.submit(submit(me, id, answers("一"))).await.unwrap();
    let again = store.submit(submit(me, id, answers("二"))).await.unwrap();
    let Submission::Made(reference) = made else { panic!("{made:?}") };
    assert_eq!(again, Submission::MadeBefore(reference));
    assert_eq!((rows(&store, "cases").await, rows(&store, "events").await), (1, 1));
}

pub(super) async fn two_at_once_make_one_case(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let sends = (0..8).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.submit(submit(me, id, answers("一"))).await.unwrap() })
    });
    let (mut made, mut before) = (Vec::new(), Vec::new());
    for send in sends.collect::<Vec<_>>() {
        match send.await.unwrap() {
            Submission::Made(reference) => made.push(reference),
            Submission::MadeBefore(reference) => before.push(reference),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((made.len(), before.len()), (1, 7));
    assert!(before.iter().all(|reference| *reference == made[0]), "everyone gets the same receipt");
    assert_eq!(rows(&store, "cases").await, 1);
}

pub(super) async fn nobody_submits_anothers_draft(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    let id = draft(&store, me).await;
    assert_eq!(store.submit(submit(other, id, answers("一"))).await.unwrap(), Submission::NoDraft);
    store.submit(submit(me, id, answers("一"))).await.unwrap();
    assert_eq!(store.submit(submit(other, id, answers("一"))).await.unwrap(), Submission::NoDraft);
    assert_eq!(store.submission_of(other, id).await.unwrap(), None);
}

pub(super) async fn a_reference_that_is_taken_is_not_given_twice(store: Store) {
    let me = resident(&store, "13800138000").await;
    let reference = |random| Reference::new(NOW.date(), random);
    for (tries, expected) in [(vec![7], 7), (vec![7, 7, 8], 8)] {
        let id = draft(&store, me).await;
        let mut tries = tries.into_iter().map(reference);
        let made = store.submit_as(submit(me, id, answers("一")), || tries.next().unwrap()).await.unwrap();
        assert_eq!(made, Submission::Made(reference(expected)));
    }
    assert_eq!(store.cases_of(me).await.unwrap().len(), 2);
}

pub(super) async fn an_answer_given_in_another_tab_is_not_lost_by_sending(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let late = typed("address", "搬家了");
    store.save_page(me, id, "address", &late, NOW).await.unwrap();
    assert_eq!(store.submit(submit(me, id, answers("一"))).await.unwrap(), Submission::Changed);
    assert_eq!(store.submission_of(me, id).await.unwrap(), None);
    let draft = store.draft(me, id).await.unwrap().unwrap();
    assert_eq!(draft.typed["address"], late);
    let sent =
        store.submit(Submit { typed: &draft.typed, ..submit(me, id, answers("搬家了")) }).await.unwrap();
    assert!(matches!(sent, Submission::Made(_)), "{sent:?}");
}

/// A draft that mends the case.
async fn mending(store: &Store, resident: ResidentId, case: &Case) -> DraftId {
    let new = NewDraft { corrects: Some(case.id), ..new_draft() };
    store.create_draft(resident, new, NOW).await.unwrap()
}

pub(super) async fn a_mended_application_goes_into_the_same_case(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    store.record(&case, &by_staff(correction_request()), false).await.unwrap();
    let id = mending(&store, me, &case).await;
    let made = store.submit(submit(me, id, answers("二"))).await.unwrap();
    assert_eq!(made, Submission::Made(case.reference.clone()));
    let again = store.submit(submit(me, id, answers("二"))).await.unwrap();
    assert_eq!(again, Submission::MadeBefore(case.reference.clone()));
    let case = store.case_of(me, &case.reference).await.unwrap().unwrap();
    assert_eq!((case.version(), case.answers()), (3, answers("二")));
    assert!(store.open_drafts(me).await.unwrap().is_empty());
}

pub(super) async fn a_case_that_moved_on_is_not_mended(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let id = mending(&store, me, &case).await;
    let made = store.submit(submit(me, id, answers("二"))).await.unwrap();
    assert_eq!(made, Submission::TooLate(case.reference.clone()));
    assert_eq!(store.submission_of(me, id).await.unwrap(), None);
    assert_eq!(store.open_drafts(me).await.unwrap().len(), 1, "what was typed is still there");
    assert_eq!(store.case_of(me, &case.reference).await.unwrap().unwrap().version(), 1);
}
