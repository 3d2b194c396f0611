use super::super::Moved;
use super::*;

async fn queue(store: &Store, region: &str, includes_ended: bool) -> Vec<Case> {
    let all = Queued { includes_ended, service: None, after: None, most: 100 };
    store.queue(region, &all).await.unwrap()
}

pub(super) async fn a_resident_sees_their_cases_and_nobody_elses(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    let (mine, also_mine, theirs) =
        (case(&store, me).await, case(&store, me).await, case(&store, other).await);
    let seen = store.cases_of(me).await.unwrap();
    assert!(seen.len() == 2 && seen.contains(&mine) && seen.contains(&also_mine));
    assert_eq!(store.case_of(me, &theirs.reference).await.unwrap(), None);
    assert_eq!(store.case_of(other, &theirs.reference).await.unwrap(), Some(theirs));
}

pub(super) async fn staff_see_their_regions_cases_and_no_others(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    assert_eq!(queue(&store, "440307", false).await, std::slice::from_ref(&case));
    assert_eq!(store.case_in("440307", &case.reference).await.unwrap(), Some(case.clone()));
    assert!(queue(&store, "110101", true).await.is_empty());
    assert_eq!(store.case_in("110101", &case.reference).await.unwrap(), None);
}

pub(super) async fn staff_where_a_person_is_registered_see_the_case_too(store: Store) {
    let me = resident(&store, "13800138000").await;
    let (here, away) = (case(&store, me).await, case_from(&store, me, "360483").await);
    assert_eq!(queue(&store, "360483", false).await, std::slice::from_ref(&away));
    assert_eq!(store.case_in("360483", &away.reference).await.unwrap(), Some(away.clone()));
    assert_eq!(store.case_in("360483", &here.reference).await.unwrap(), None);
    assert_eq!(queue(&store, "440307", false).await.len(), 2, "the place it was made in keeps it");
    assert_eq!(store.case_in("440307", &away.reference).await.unwrap(), Some(away.clone()));
    let after = Queued { includes_ended: false, service: None, after: Some(&away.reference), most: 2 };
    let next = case_from(&store, me, "360483").await;
    let page = store.queue("360483", &after).await.unwrap();
    let is_later = (next.id.0 > away.id.0).then_some(next);
    assert_eq!(page, is_later.into_iter().collect::<Vec<_>>(), "the next page begins there as well");
}

pub(super) async fn a_public_notice_is_looked_for_among_all_open_cases(store: Store) {
    let me = resident(&store, "13800138000").await;
    let mut open = Vec::new();
    for home in ["360483", "430103"] {
        open.extend([case(&store, me).await, case_from(&store, me, home).await]);
    }
    let withdrawn = Recorded { at: NOW, by: Actor::Resident, event: Event::Withdrawn };
    store.record(&open.remove(0), &withdrawn, &Who::Server, true, &[]).await.unwrap();
    let found = store.open_cases("440307").await.unwrap();
    assert!(found.len() == open.len() && open.iter().all(|case| found.contains(case)));
    assert_eq!(store.open_cases("360483").await.unwrap(), [open.remove(0)]);
    assert!(store.open_cases("110101").await.unwrap().is_empty());
}

pub(super) async fn a_case_that_has_ended_leaves_the_queue(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let withdrawn = Recorded { at: NOW, by: Actor::Resident, event: Event::Withdrawn };
    assert_eq!(store.record(&case, &withdrawn, &Who::Server, true, &[]).await.unwrap(), Moved::Done);
    assert!(queue(&store, "440307", false).await.is_empty());
    assert_eq!(queue(&store, "440307", true).await.len(), 1);
    assert!(store.case_in("440307", &case.reference).await.unwrap().is_some());
}

pub(super) async fn a_long_queue_is_read_page_by_page(store: Store) {
    let me = resident(&store, "13800138000").await;
    for _ in 0..5 {
        case(&store, me).await;
    }
    let (mut seen, mut after) = (Vec::new(), None);
    for length in [2, 2, 1, 0] {
        let wanted =
            Queued { includes_ended: false, service: Some(&SERVICE.slug), after: after.as_ref(), most: 2 };
        let page = store.queue("440307", &wanted).await.unwrap();
        assert_eq!(page.len(), length);
        after = page.last().map(|case| case.reference.clone()).or(after);
        seen.extend(page);
    }
    assert_eq!(seen, queue(&store, "440307", false).await, "everyone once, in order");
    let other = Queued { includes_ended: true, service: Some("other"), after: None, most: 2 };
    assert!(store.queue("440307", &other).await.unwrap().is_empty());
}

pub(super) async fn of_two_moves_at_once_one_counts(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let (accept, refuse) =
        (by_staff(Event::Accepted), by_staff(Event::Refused { reason: "缺照片".to_owned() }));
    let (one, other) = tokio::join!(
        store.record(&case, &accept, &Who::Server, false, &[]),
        store.record(&case, &refuse, &Who::Server, true, &[])
    );
    let came_of_it = [one.unwrap(), other.unwrap()];
    assert!(came_of_it.contains(&Moved::Done));
    assert!(came_of_it.contains(&Moved::Overtaken { version: 2 }));
    assert_eq!(store.case_of(me, &case.reference).await.unwrap().unwrap().version(), 2);
}

pub(super) async fn what_was_answered_comes_back_letter_for_letter(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = draft(&store, me).await;
    let said = answers("“引号” ' ; drop table cases; -- 𠮷\n</script>\\");
    let made = store.submit(submit(me, id, said.clone())).await.unwrap();
    let Submission::Made(reference) = made else { panic!("{made:?}") };
    assert_eq!(store.case_of(me, &reference).await.unwrap().unwrap().answers(), said);
}

pub(super) async fn a_person_who_is_deleted_leaves_nothing_behind(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let mending = NewDraft { corrects: Some(case.id), ..new_draft() };
    let id = store.create_draft(me, mending, NOW).await.unwrap();
    save(&store, me, id, "address", &typed("address", "mine"), NOW).await;
    super::super::database::writing!(&store.db, pool => {
        sqlx::query("delete from residents where id = $1").bind(me.0).execute(pool).await.map(drop)
    })
    .unwrap();
    for table in ["sessions", "drafts", "draft_answers", "cases", "events", "submissions"] {
        assert_eq!(rows(&store, table).await, 0, "{table}");
    }
}
