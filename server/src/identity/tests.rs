//! A provider on this machine that does one thing wrong at a time.

use super::*;
use axum::{
    Json, Router,
    extract::{Form, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use openidconnect::{
    JsonWebKeyId, PrivateSigningKey,
    core::{CoreEdDsaPrivateSigningKey, CoreJwsSigningAlgorithm},
    url::Url,
};
use serde_json::{Value, json};
use std::collections::HashMap;
use time::macros::datetime;
use tokio::net::TcpListener;

const NOW: OffsetDateTime = datetime!(2026-11-20 01:00 UTC);
const BACK: &str = "https://tantu.example/sign-in/identity/back";

/// The private keys of two tests, which nobody else uses.
const KEYS: [&str; 2] = [
    "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n-----END PRIVATE KEY-----\n",
    "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA\n-----END PRIVATE KEY-----\n",
];

/// What the provider does, and what it says of whoever comes.
#[derive(Clone)]
struct Ways {
    issuer: String,
    /// Which of [`KEYS`] it signs with, and which it says it signs with.
    signs_with: usize,
    shows: usize,
    claims: Value,
    user: Value,
    discovery: Discovery,
    token: Token,
}

#[derive(Clone, Copy)]
enum Discovery {
    Right,
    Broken,
    LeadsElsewhere,
    Silent,
}

#[derive(Clone, Copy)]
enum Token {
    Right,
    Refused,
    WithoutId,
    Broken,
}

type Shared = State<Arc<Mutex<Ways>>>;

struct Fake {
    ways: Arc<Mutex<Ways>>,
    identity: Identity,
    clock: Clock,
}

impl Fake {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let ways = Arc::new(Mutex::new(Ways {
            issuer: issuer.clone(),
            signs_with: 0,
            shows: 0,
            claims: json!({}),
            user: json!({ "sub": "li", "phone_number": "+8613800138000", "phone_number_verified": true }),
            discovery: Discovery::Right,
            token: Token::Right,
        }));
        let provider = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route(
                "/jwks",
                get(async |State(ways): Shared| {
                    Json(json!({ "keys": [key(ways.lock().unwrap().shows).as_verification_key()] }))
                }),
            )
            .route("/token", post(token))
            .route("/me", get(async |State(ways): Shared| Json(ways.lock().unwrap().user.clone())))
            .with_state(ways.clone());
        tokio::spawn(async { axum::serve(listener, provider).await.unwrap() });
        let clock = Clock::standing_at(NOW);
        let (id, secret, name) = ("tantu".to_owned(), "secret".to_owned(), "平台".to_owned());
        let config = IdentityConfig::new(issuer, id, secret, name, None).unwrap();
        let patience = StdDuration::from_millis(500);
        let identity = Identity::patient(config, clock.clone(), patience).unwrap();
        Self { ways, identity, clock }
    }

    /// Changes what the provider does from now on.
    fn now(&self, change: impl FnOnce(&mut Ways)) {
        change(&mut self.ways.lock().unwrap());
    }

    /// One person's way there and back, with `change` made to what is said of them.
    async fn sign_in(&self, change: impl FnOnce(&mut Value)) -> Result<Arrival, Failure> {
        let (address, proof) = self.identity.begin(&Secret::new(), BACK.to_owned(), "zh-CN").await?;
        let mut claims = json!({
            "iss": self.identity.config().issuer.as_str(), "aud": "tantu", "sub": "li",
            "nonce": asked(&address, "nonce"), "iat": at(NOW), "exp": at(NOW) + 600, "auth_time": at(NOW),
        });
        change(&mut claims);
        self.now(|ways| ways.claims = claims);
        self.identity.finish("code", proof, NOW).await
    }
}

fn key(number: usize) -> CoreEdDsaPrivateSigningKey {
    // The same name for both, as where a provider changes a key in place.
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(KEYS[number], Some(JsonWebKeyId::new("key".to_owned())))
        .unwrap()
}

fn at(moment: OffsetDateTime) -> i64 {
    moment.unix_timestamp()
}

fn asked(address: &str, name: &str) -> String {
    let address = Url::parse(address).unwrap();
    address.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned()
}

async fn discovery(State(ways): Shared) -> Response {
    let (issuer, does) = {
        let ways = ways.lock().unwrap();
        (ways.issuer.clone(), ways.discovery)
    };
    match does {
        Discovery::Right => Json(json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/auth"),
            "token_endpoint": format!("{issuer}/token"),
            "userinfo_endpoint": format!("{issuer}/me"),
            "jwks_uri": format!("{issuer}/jwks"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["EdDSA"],
        }))
        .into_response(),
        Discovery::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "sorry").into_response(),
        Discovery::LeadsElsewhere => Redirect::temporary("/jwks").into_response(),
        Discovery::Silent => std::future::pending().await,
    }
}

async fn token(
    State(ways): Shared,
    headers: HeaderMap,
    Form(sent): Form<HashMap<String, String>>,
) -> Response {
    assert!(headers[header::AUTHORIZATION].to_str().unwrap().starts_with("Basic "));
    assert!(sent["code_verifier"].len() >= 43, "{sent:?}");
    assert_eq!(sent["redirect_uri"], BACK);
    let Ways { signs_with, claims, token, .. } = ways.lock().unwrap().clone();
    let encode = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", encode(json!({ "alg": "EdDSA", "kid": "key" })), encode(claims));
    let signature = key(signs_with).sign(&CoreJwsSigningAlgorithm::EdDsa, text.as_bytes()).unwrap();
    let id = format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature));
    let bearer = json!({ "access_token": "access", "token_type": "Bearer" });
    match token {
        Token::Right => {
            Json(json!({ "access_token": "access", "token_type": "Bearer", "id_token": id })).into_response()
        }
        Token::Refused => {
            (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response()
        }
        Token::WithoutId => Json(bearer).into_response(),
        Token::Broken => (StatusCode::BAD_GATEWAY, "sorry").into_response(),
    }
}

#[track_caller]
fn is_unproven(back: Result<Arrival, Failure>, why: &str) {
    match back {
        Err(Failure::Unproven(reason)) => assert!(reason.contains(why), "{reason}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_person_is_led_there_with_everything_that_ties_them_to_us() {
    let fake = Fake::start().await;
    let state = Secret::new();
    let (address, _) = fake.identity.begin(&state, BACK.to_owned(), "zh-CN").await.unwrap();
    let expected = [
        ("response_type", "code"),
        ("client_id", "tantu"),
        ("redirect_uri", BACK),
        ("scope", "openid phone"),
        ("state", &state.reveal()),
        ("code_challenge_method", "S256"),
        ("prompt", "login"),
        ("max_age", "0"),
        ("ui_locales", "zh-CN"),
    ];
    for (name, value) in expected {
        assert_eq!(asked(&address, name), value, "{address}");
    }
}

#[tokio::test]
async fn who_comes_back_is_known_and_so_is_their_verified_number() {
    let fake = Fake::start().await;
    let li = fake.sign_in(|_| ()).await.unwrap();
    assert_eq!(li.subject(), "li");
    assert_eq!(fake.identity.phone(&li).await.unwrap().unwrap().as_str(), "13800138000");
    for (claim, value) in [
        ("phone_number_verified", json!(false)),
        ("phone_number_verified", json!(null)),
        ("phone_number", json!(null)),
        ("phone_number", json!("+85212345678")),
    ] {
        fake.now(|ways| ways.user[claim] = value);
        assert_eq!(fake.identity.phone(&li).await.unwrap(), None);
    }
}

#[tokio::test]
async fn somebody_elses_number_is_not_taken() {
    let fake = Fake::start().await;
    let li = fake.sign_in(|_| ()).await.unwrap();
    fake.now(|ways| ways.user["sub"] = json!("zhou"));
    let told = fake.identity.phone(&li).await;
    assert!(matches!(told, Err(Failure::Unproven(_))), "{told:?}");
}

#[tokio::test]
async fn an_answer_that_proves_nothing_signs_nobody_in() {
    let fake = Fake::start().await;
    let earlier = at(NOW) - 120;
    for (claim, value, why) in [
        ("nonce", json!("another"), "nonce"),
        ("nonce", json!(null), "nonce"),
        ("aud", json!("another"), "audience"),
        ("aud", json!(["tantu", "another"]), "audience"),
        ("iss", json!("https://another.example"), "issuer"),
        ("exp", json!(earlier), "Expired"),
        ("iat", json!(earlier), "not issued during"),
        ("iat", json!(at(NOW) + 120), "not issued during"),
        ("auth_time", json!(earlier), "not sign in anew"),
        ("auth_time", json!(null), "not sign in anew"),
    ] {
        is_unproven(fake.sign_in(|claims| claims[claim] = value).await, why);
    }
}

#[tokio::test]
async fn a_clock_that_is_a_minute_off_keeps_nobody_out() {
    let fake = Fake::start().await;
    for off in [-50, 50] {
        let back = fake.sign_in(|claims| {
            claims["iat"] = json!(at(NOW) + off);
            claims["auth_time"] = json!(at(NOW) + off);
            claims["exp"] = json!(at(NOW) + off + 30);
        });
        assert!(back.await.is_ok(), "{off}");
    }
}

#[tokio::test]
async fn a_code_that_was_used_before_signs_nobody_in() {
    let fake = Fake::start().await;
    fake.now(|ways| ways.token = Token::Refused);
    is_unproven(fake.sign_in(|_| ()).await, "invalid_grant");
    fake.now(|ways| ways.token = Token::WithoutId);
    is_unproven(fake.sign_in(|_| ()).await, "no ID token");
}

#[tokio::test]
async fn only_the_providers_own_key_counts() {
    let fake = Fake::start().await;
    fake.now(|ways| ways.signs_with = 1);
    is_unproven(fake.sign_in(|_| ()).await, "Signature verification failed");
}

#[tokio::test]
async fn a_provider_that_has_changed_its_key_is_asked_for_the_new_one() {
    let fake = Fake::start().await;
    fake.sign_in(|_| ()).await.unwrap();
    fake.now(|ways| (ways.signs_with, ways.shows) = (1, 1));
    fake.sign_in(|_| ()).await.unwrap();
}

#[tokio::test]
async fn a_provider_that_is_away_is_asked_again_the_next_time() {
    let fake = Fake::start().await;
    for does in [Discovery::Broken, Discovery::LeadsElsewhere, Discovery::Silent] {
        fake.now(|ways| ways.discovery = does);
        let begun = fake.identity.begin(&Secret::new(), BACK.to_owned(), "en").await;
        assert!(matches!(begun, Err(Failure::Away(_))), "{begun:?}");
    }
    fake.now(|ways| (ways.discovery, ways.token) = (Discovery::Right, Token::Broken));
    let back = fake.sign_in(|_| ()).await;
    assert!(matches!(back, Err(Failure::Away(_))), "{back:?}");
    fake.now(|ways| ways.token = Token::Right);
    fake.sign_in(|_| ()).await.unwrap();
}

#[tokio::test]
async fn what_the_provider_says_of_itself_is_believed_for_ten_minutes() {
    let fake = Fake::start().await;
    fake.sign_in(|_| ()).await.unwrap();
    fake.now(|ways| ways.discovery = Discovery::Broken);
    fake.clock.forward(BELIEVED - Duration::SECOND);
    assert!(fake.identity.begin(&Secret::new(), BACK.to_owned(), "en").await.is_ok());
    fake.clock.forward(Duration::SECOND);
    assert!(fake.identity.begin(&Secret::new(), BACK.to_owned(), "en").await.is_err());
}

#[tokio::test]
async fn a_provider_that_calls_itself_something_else_is_not_believed() {
    let fake = Fake::start().await;
    fake.now(|ways| ways.issuer = "https://another.example".to_owned());
    assert!(matches!(
        fake.identity.begin(&Secret::new(), BACK.to_owned(), "en").await,
        Err(Failure::Away(_))
    ));
}
