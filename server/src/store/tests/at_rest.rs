use super::{super::Rotated, *};
use std::path::{Path, PathBuf};

/// The same database as another process opens it, with the key file at this path.
fn opened_with(store: &Store, keys: &Path) -> Store {
    Store { db: store.db.clone(), keys: Keys::open(keys).unwrap() }
}

fn new_path() -> (PathBuf, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (folder.path().join("keys.json"), folder)
}

/// Does something to the database behind the store's back.
pub(super) async fn meddle(store: &Store, sql: &'static str) {
    super::super::database::writing!(&store.db, pool => sqlx::query(sql).execute(pool).await.map(drop))
        .unwrap();
}

async fn counted(store: &Store, sql: &'static str) -> i64 {
    super::super::database::reading!(&store.db, pool => sqlx::query_scalar(sql).fetch_one(pool).await)
        .unwrap()
}

const PLAIN_PAGES: &str = "select count(*) from draft_answers where typed like '%清林%'";

pub(super) async fn what_was_plain_before_is_sealed_at_the_start(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let id = store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    let (key, kept) = (Secret::new(), Secret::new());
    store.save_sheet(&key, &knowing_the_address().typed, NOW).await.unwrap();
    store.keep_page(&kept, id, "phone", &typed("phone", "13800138000"), None, NOW).await.unwrap();
    let plain = store.make_plain().await;
    meddle(&store, "update residents set phone_hash = null").await;
    assert!(plain >= 5 && counted(&store, PLAIN_PAGES).await == 1, "{plain}");

    let (path, _folder) = new_path();
    let store = opened_with(&store, &path);
    store.begin_sealed().await.unwrap();
    assert_eq!((store.stale_values().await, counted(&store, PLAIN_PAGES).await), (0, 0));
    assert_eq!(resident(&store, "13800138000").await, me, "they are found by their number");
    assert_eq!(store.cases_of(me).await.unwrap(), [case]);
    assert_eq!(store.draft(me, id).await.unwrap().unwrap().typed, knowing_the_address().typed);
    assert_eq!(store.sheet(&key, NOW).await.unwrap().unwrap().0, knowing_the_address().typed);
    store.claim_page(&kept, me, me, NOW).await.unwrap();
    assert_eq!(store.draft(me, id).await.unwrap().unwrap().typed["phone"], typed("phone", "13800138000"));
}

pub(super) async fn plain_text_is_refused_once_everything_is_sealed(store: Store) {
    let me = resident(&store, "13800138000").await;
    let id = store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    meddle(&store, "update draft_answers set typed = '{\"address\":\"清林路 2 号\"}'").await;
    let error = store.draft(me, id).await.unwrap_err().to_string();
    assert!(error.contains("draft_answers.typed") && error.contains("not sealed"), "{error}");
    assert!(store.begin_sealed().await.is_err() && store.rotate_keys(NOW).await.is_err());
}

pub(super) async fn a_sealed_answer_in_anothers_draft_is_refused(store: Store) {
    let (me, other) = (resident(&store, "13800138000").await, resident(&store, "13900139000").await);
    store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    let id =
        store.create_draft(other, NewDraft { definition: "second".to_owned(), ..new_draft() }, NOW).await;
    let move_it = "update draft_answers set draft_id = (select id from drafts where definition = 'second')";
    meddle(&store, move_it).await;
    assert!(store.draft(other, id.unwrap()).await.unwrap_err().to_string().contains("belongs elsewhere"));
}

pub(super) async fn another_key_file_is_refused_in_words(store: Store) {
    let me = resident(&store, "13800138000").await;
    store.create_draft(me, knowing_the_address(), NOW).await.unwrap();
    let (path, _folder) = new_path();
    let other = opened_with(&store, &path);
    for _ in 0..2 {
        let error = other.begin_sealed().await.unwrap_err().to_string();
        assert!(error.contains("put the right one back"), "{error}");
        // One that is not new either.
        other.keys.take_no_plain_text().unwrap();
    }
    store.begin_sealed().await.unwrap();
}

pub(super) async fn a_new_key_is_taken_up_and_the_old_one_goes_later(store: Store) {
    let me = resident(&store, "13800138000").await;
    let case = case(&store, me).await;
    let hour = Duration::hours(1);
    let first = store.rotate_keys(NOW).await.unwrap();
    assert!(first.sealed >= 3 && first.dropped == 0, "{first:?}");
    assert_eq!((store.stale_values().await, store.cases_of(me).await.unwrap()), (0, vec![case.clone()]));
    assert_eq!(store.rotate_keys(NOW + hour).await.unwrap(), Rotated { dropped: 1, ..first });
    assert_eq!((store.stale_values().await, store.cases_of(me).await.unwrap()), (0, vec![case]));
    assert_eq!(resident(&store, "13800138000").await, me);
}

pub(super) async fn nothing_that_is_saved_during_a_rotation_is_lost(store: Store) {
    let (path, _folder) = new_path();
    let serving = opened_with(&store, &path);
    serving.begin_sealed().await.unwrap();
    let me = resident(&serving, "13800138000").await;
    let (mut drafts, mut last) = (Vec::new(), BTreeMap::new());
    for _ in 0..3 {
        drafts.push(serving.create_draft(me, knowing_the_address(), NOW).await.unwrap());
    }
    let saving = async {
        for (round, draft) in drafts.iter().cycle().take(90).enumerate() {
            let said = typed("address", &format!("第 {round} 次"));
            assert!(save(&serving, me, *draft, "address", &said, NOW).await);
            assert_eq!(serving.draft(me, *draft).await.unwrap().unwrap().typed["address"], said);
            last.insert(*draft, said);
        }
    };
    let rotating = opened_with(&store, &path);
    let rotate = async {
        for hours in 0..4 {
            rotating.rotate_keys(NOW + Duration::hours(hours)).await.unwrap();
        }
    };
    tokio::join!(saving, rotate);
    for (draft, said) in last {
        assert_eq!(rotating.draft(me, draft).await.unwrap().unwrap().typed["address"], said);
    }
    rotating.rotate_keys(NOW + Duration::hours(9)).await.unwrap();
    assert_eq!(serving.stale_values().await, 0);
    assert_eq!(serving.open_drafts(me).await.unwrap().len(), 3);
}
