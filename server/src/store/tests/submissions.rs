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
    save(&store, me, id, "address", &late, NOW).await;
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
    store.record(&case, &by_staff(correction_request()), &Who::Server, false, &[]).await.unwrap();
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

pub(super) async fn who_mends_where_they_are_registered_reaches_the_staff_there(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case_from(&store, me, "360483").await;
    store.record(&case, &by_staff(correction_request()), &Who::Server, false, &[]).await.unwrap();
    let id = mending(&store, me, &case).await;
    let mended = Opening { home: Some("430103".to_owned()), ..opening(answers("二")) };
    store.submit(Submit { openings: vec![mended], ..submit(me, id, Answers::new()) }).await.unwrap();
    assert_eq!(store.case_in("360483", &case.reference).await.unwrap(), None);
    let found = store.case_in("430103", &case.reference).await.unwrap().unwrap();
    assert_eq!((found.home.as_deref(), found.version()), (Some("430103"), 3));
}

pub(super) async fn a_case_says_by_which_form_and_from_where_it_was_sent(store: Store) {
    let me = resident(&store, "13800138000").await;
    let alone = case(&store, me).await;
    assert_eq!((alone.home, alone.definition.as_str(), alone.bundle), (None, "first", None));
    let away = case_from(&store, me, "360483").await;
    assert_eq!((away.region.as_str(), away.home.as_deref()), ("440307", Some("360483")));
}

/// One thing (一件事) of three parts, in the order of their names.
fn three_parts() -> Vec<Opening> {
    let part = |(service, definition): (&str, &str)| Opening {
        service: service.to_owned(),
        definition: definition.to_owned(),
        ..opening(answers(service))
    };
    [("certificate-first", "a"), ("living-subsidy", "b"), ("nursing-subsidy", "c")].map(part).into()
}

async fn parts_of(store: &Store, resident: ResidentId, bundle: &Reference) -> Vec<Case> {
    let mut cases = store.cases_of(resident).await.unwrap();
    cases.retain(|case| case.bundle.as_ref() == Some(bundle));
    cases.sort_by(|one, other| one.service.cmp(&other.service));
    cases
}

pub(super) async fn a_bundle_becomes_a_case_for_each_part(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let bundle = || Submit { openings: three_parts(), ..submit(me, id, Answers::new()) };
    let made = store.submit(bundle()).await.unwrap();
    let Submission::Made(first) = made else { panic!("{made:?}") };
    let parts = parts_of(&store, me, &first).await;
    assert_eq!(parts.len(), 3);
    for (case, part) in parts.iter().zip(three_parts()) {
        assert_eq!((&case.service, &case.definition), (&part.service, &part.definition));
        assert_eq!((case.answers(), case.version()), (part.answers, 1));
    }
    assert_eq!(parts[0].reference, first, "the receipt is that of the first part");
    assert_eq!(store.submit(bundle()).await.unwrap(), Submission::MadeBefore(first.clone()));
    assert_eq!(store.submission_of(me, id).await.unwrap(), Some(first));
    assert_eq!(store.cases_of(me).await.unwrap().len(), 3);
    assert!(store.open_drafts(me).await.unwrap().is_empty());
}

pub(super) async fn two_at_once_open_each_case_of_a_bundle_once(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let bundle = || store.submit(Submit { openings: three_parts(), ..submit(me, id, Answers::new()) });
    let (one, other) = tokio::join!(bundle(), bundle());
    let first = store.submission_of(me, id).await.unwrap().unwrap();
    let came_of_it = [one.unwrap(), other.unwrap()];
    assert!(came_of_it.contains(&Submission::Made(first.clone())), "{came_of_it:?}");
    assert!(came_of_it.contains(&Submission::MadeBefore(first.clone())), "{came_of_it:?}");
    assert_eq!((parts_of(&store, me, &first).await.len(), rows(&store, "cases").await), (3, 3));
}

pub(super) async fn a_reference_that_is_taken_holds_no_bundle_up(store: Store) {
    let me = resident(&store, "13800138000").await;
    let reference = |random| Reference::new(NOW.date(), random);
    let id = draft(&store, me).await;
    store.submit_as(submit(me, id, answers("一")), || reference(7)).await.unwrap();
    let id = draft(&store, me).await;
    let mut tries = [7, 8, 8, 7, 9, 10].into_iter().map(reference);
    let bundle = Submit { openings: three_parts(), ..submit(me, id, Answers::new()) };
    let made = store.submit_as(bundle, || tries.next().unwrap()).await.unwrap();
    assert_eq!(made, Submission::Made(reference(8)));
    let parts = parts_of(&store, me, &reference(8)).await.into_iter();
    assert_eq!(parts.map(|case| case.reference).collect::<Vec<_>>(), [8, 9, 10].map(reference));
}

pub(super) async fn a_bundle_that_breaks_off_half_way_leaves_no_case(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let (theirs, bundle) =
        (store.clone(), Submit { openings: three_parts(), ..submit(me, id, Answers::new()) });
    let mut only = std::iter::once(Reference::new(NOW.date(), 7));
    let half_way = async move { theirs.submit_as(bundle, || only.next().expect("a second one")).await };
    assert!(tokio::spawn(half_way).await.unwrap_err().is_panic());
    assert_eq!((rows(&store, "cases").await, rows(&store, "submissions").await), (0, 0));
    let bundle = Submit { openings: three_parts(), ..submit(me, id, Answers::new()) };
    assert!(matches!(store.submit(bundle).await.unwrap(), Submission::Made(_)));
}

pub(super) async fn what_opens_nothing_is_not_sent(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let nothing = Submit { openings: Vec::new(), ..submit(me, id, Answers::new()) };
    store.submit(nothing).await.unwrap_err();
    assert_eq!(store.submission_of(me, id).await.unwrap(), None);
    assert!(store.draft(me, id).await.unwrap().is_some());
}

pub(super) async fn one_case_of_a_bundle_is_mended_alone(store: Store) {
    let me = resident(&store, "13800138000").await;
    let first = sent(&store, me, three_parts()).await.reference;
    let [_, wrong, _] = parts_of(&store, me, &first).await.try_into().unwrap();
    store.record(&wrong, &by_staff(correction_request()), &Who::Server, false, &[]).await.unwrap();
    let id = mending(&store, me, &wrong).await;
    let made = store.submit(submit(me, id, answers("二"))).await.unwrap();
    assert_eq!(made, Submission::Made(wrong.reference.clone()));
    let parts = parts_of(&store, me, &first).await;
    assert_eq!(parts.iter().map(Case::version).collect::<Vec<_>>(), [1, 3, 1]);
    assert_eq!((&parts[1].reference, parts[1].answers()), (&wrong.reference, answers("二")));
}
