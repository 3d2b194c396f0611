use super::{super::StaffToken, *};

pub(super) async fn a_token_says_who_holds_it(store: Store) {
    let token = store.create_staff_token("王芳", Role::Street, "440307", NOW).await.unwrap();
    let staff = store.staff(&token).await.unwrap().unwrap();
    assert_eq!((staff.name.as_str(), staff.role, staff.region.as_str()), ("王芳", Role::Street, "440307"));
    assert_eq!(store.staff(&Secret::new()).await.unwrap(), None);
}

pub(super) async fn a_revoked_token_stops_working_at_once(store: Store) {
    let token = store.create_staff_token("王芳", Role::Street, "440307", NOW).await.unwrap();
    let other = store.create_staff_token("李雷", Role::District, "440307", NOW).await.unwrap();
    let staff = store.staff(&token).await.unwrap().unwrap();
    assert!(store.revoke_staff_token(staff.id, NOW).await.unwrap());
    assert!(!store.revoke_staff_token(staff.id, NOW).await.unwrap());
    assert_eq!(store.staff(&token).await.unwrap(), None);
    assert!(store.staff(&other).await.unwrap().is_some());
}

pub(super) async fn whoever_runs_the_server_sees_every_token(store: Store) {
    let token = store.create_staff_token("王芳", Role::Street, "440307", NOW).await.unwrap();
    let staff = store.staff(&token).await.unwrap().unwrap();
    store.revoke_staff_token(staff.id, NOW + Duration::hours(1)).await.unwrap();
    let revoked_at = Some(NOW + Duration::hours(1));
    assert_eq!(store.staff_tokens().await.unwrap(), [StaffToken { staff, created_at: NOW, revoked_at }]);
}
