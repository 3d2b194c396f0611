use super::super::database::writing;
use super::super::{Audit, Chain, Deed};
use super::*;

const PHONE: &str = "13800138000";

/// Signs in, sends an application, and has staff read it: three entries.
async fn a_morning(store: &Store) -> ResidentId {
    let me = resident(store, PHONE).await;
    session_of(store, PHONE, NOW).await;
    let case = case(store, me).await;
    store.write_down(read(Some(me), &case)).await.unwrap();
    me
}

fn read<'a>(resident: Option<ResidentId>, case: &Case) -> Audit<'a> {
    let (id, region) = (uuid::Uuid::from_u128(7), "440307".to_owned());
    let who = Who::Staff { id, role: Role::Street, region };
    Audit { at: NOW, who, deed: Deed::CaseRead, detail: "", resident, case: Some(case.id) }
}

async fn tamper(store: &Store, with: &'static str) -> sqlx::Result<u64> {
    writing!(&store.db, pool => {
        sqlx::query(with).execute(pool).await.map(|done| done.rows_affected())
    })
}

/// As somebody would who may do anything with the database.
async fn without_guard(store: &Store) {
    let (sqlite, postgres): (&[_], _) = (
        &["drop trigger audit_log_is_not_changed", "drop trigger audit_log_is_not_shortened"],
        "drop trigger audit_log_is_only_added_to on audit_log",
    );
    match &store.db {
        Db::Sqlite { write, .. } => {
            for drop in sqlite {
                sqlx::query(*drop).execute(write).await.unwrap();
            }
        }
        Db::Postgres(pool) => {
            sqlx::query(postgres).execute(pool).await.unwrap();
        }
    }
}

pub(super) async fn what_was_done_is_written_down_with_it(store: Store) {
    let me = a_morning(&store).await;
    let told: Vec<_> = store.audited_about(me).await.unwrap();
    let deeds: Vec<_> = told.iter().map(|told| (told.deed.as_str(), told.detail.as_str())).collect();
    assert_eq!(deeds, [("case-read", ""), ("case-changed", "submitted"), ("signed-in", "code")]);
    assert_eq!(told[1].who, Who::person(me));
    assert!(told[0].case.is_some() && told[0].case == told[1].case);
    assert!(store.audited_about(ResidentId(new_id())).await.unwrap().is_empty());
    let Chain::Whole { entries, head } = store.verify_audit(None).await.unwrap() else {
        panic!("it is whole")
    };
    assert_eq!((entries, head.len()), (3, 43));
}

pub(super) async fn the_past_is_not_changed_by_mistake(store: Store) {
    a_morning(&store).await;
    for with in ["update audit_log set detail = 'x'", "delete from audit_log"] {
        let error = tamper(&store, with).await.unwrap_err().to_string();
        assert!(error.contains("only added to"), "{error}");
    }
    assert!(matches!(store.verify_audit(None).await.unwrap(), Chain::Whole { entries: 3, .. }));
}

pub(super) async fn whoever_changes_an_entry_is_found_out(store: Store) {
    a_morning(&store).await;
    without_guard(&store).await;
    tamper(&store, "update audit_log set detail = 'withdrawn' where seq = 2").await.unwrap();
    assert_eq!(store.verify_audit(None).await.unwrap(), Chain::Broken { at: 2 });
}

pub(super) async fn whoever_takes_an_entry_out_is_found_out(store: Store) {
    a_morning(&store).await;
    without_guard(&store).await;
    tamper(&store, "delete from audit_log where seq = 2").await.unwrap();
    assert_eq!(store.verify_audit(None).await.unwrap(), Chain::Broken { at: 2 });
    tamper(&store, "update audit_log set seq = 2 where seq = 3").await.unwrap();
    assert_eq!(store.verify_audit(None).await.unwrap(), Chain::Broken { at: 2 });
}

pub(super) async fn many_at_once_make_one_chain(store: Store) {
    let me = resident(&store, PHONE).await;
    let case = case(&store, me).await;
    let readers = (0..40).map(|_| {
        let (store, case) = (store.clone(), case.clone());
        tokio::spawn(async move { store.write_down(read(Some(me), &case)).await })
    });
    for reader in readers.collect::<Vec<_>>() {
        reader.await.unwrap().unwrap();
    }
    assert!(matches!(store.verify_audit(None).await.unwrap(), Chain::Whole { entries: 41, .. }));
}

pub(super) async fn what_could_not_be_done_is_not_written_down(store: Store) {
    let me = resident(&store, PHONE).await;
    let case = case(&store, me).await;
    let withdrawn = Recorded { at: NOW, by: Actor::Resident, event: Event::Withdrawn };
    let who = Who::person(me);
    store.record(&case, &withdrawn, &who, true, &[]).await.unwrap();
    store.record(&case, &withdrawn, &who, true, &[]).await.unwrap();
    let deeds: Vec<_> = store.audited_about(me).await.unwrap();
    assert_eq!(deeds.len(), 2, "sent and withdrawn once: {deeds:?}");
}
