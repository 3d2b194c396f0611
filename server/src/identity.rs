//! Signing in through a province's unified identity (统一身份认证), by OpenID Connect: leading a person there, and finding
//! out who has come back. Which resident that is, the store knows; what the pages say is `http::identity`'s.
//!
//! The authorization code flow with PKCE, a nonce, and a secret of our own. Whoever comes back must have proved who they
//! are after they left us: at a terminal in a hall the one before may still be signed in over there.

mod config;
#[cfg(test)]
mod tests;

use crate::{clock::Clock, secret::Secret};
use anyhow::{Context, Result};
use openidconnect::{
    AccessToken, AuthType, AuthorizationCode, ClaimsVerificationError, CsrfToken, DiscoveryError,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, LanguageTag, Nonce, OAuth2TokenResponse,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, SubjectIdentifier,
    UserInfoError,
    core::{
        CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdToken,
        CoreProviderMetadata, CoreUserInfoClaims,
    },
};
use reqwest::redirect;
use serde::{Deserialize, Serialize};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration as StdDuration, SystemTime},
};
use tantu_domain::phone::Phone;
use time::{Duration, OffsetDateTime};

pub use config::{IdentityConfig, Names, is_this_machine};

/// How long the provider may take for one answer. A sign-in asks four times at most, within the time of one request.
const PATIENCE: StdDuration = StdDuration::from_secs(3);
/// How long what the provider says of itself is believed.
const BELIEVED: Duration = Duration::minutes(10);
/// By how much the provider's clock may differ from ours.
const SKEW: Duration = Duration::minutes(1);

/// The provider, as far as it has been asked.
#[derive(Debug)]
pub struct Identity {
    config: IdentityConfig,
    http: reqwest::Client,
    clock: Clock,
    known: Mutex<Option<Known>>,
}

/// What the provider said of itself: its addresses and its keys.
#[derive(Clone, Debug)]
struct Known {
    provider: Arc<CoreProviderMetadata>,
    since: OffsetDateTime,
}

/// What only the server knows of a sign-in under way, and proves by it that the answer belongs to the question.
#[derive(Debug, Serialize, Deserialize)]
pub struct Proof {
    back: RedirectUrl,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

/// Somebody who has come back, proved.
#[derive(Debug)]
pub struct Arrival {
    subject: SubjectIdentifier,
    access: AccessToken,
}

impl Arrival {
    /// What the provider calls them. It means nothing to anybody else, and never changes.
    pub fn subject(&self) -> &str {
        &self.subject
    }
}

/// Why nobody is signed in. The words are for the log and name nobody.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The provider does not answer, or answers nothing we understand; later it may.
    #[error("the identity provider cannot be used: {0}")]
    Away(String),
    /// It answered, and the answer proves nothing.
    #[error("the identity provider's answer is not proved: {0}")]
    Unproven(String),
}

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl Identity {
    /// Asks nothing of the provider yet: the server starts without it.
    ///
    /// # Errors
    /// What is wrong with the system's certificates, in words for whoever starts the server.
    pub fn new(config: IdentityConfig, clock: Clock) -> Result<Self> {
        Self::patient(config, clock, PATIENCE)
    }

    fn patient(config: IdentityConfig, clock: Clock, patience: StdDuration) -> Result<Self> {
        let http = reqwest::Client::builder()
            // Whoever could redirect us could have us ask machines that only the server reaches.
            .redirect(redirect::Policy::none())
            .https_only(!config.is_on_this_machine())
            .timeout(patience)
            .build()
            .context("setting up the client for the identity provider")?;
        Ok(Self { config, http, clock, known: Mutex::default() })
    }

    /// How the provider is set up.
    pub fn config(&self) -> &IdentityConfig {
        &self.config
    }

    /// Where to lead somebody who wants to sign in, and what proves it was us. They come to `back`, with `state`.
    ///
    /// # Errors
    /// [`Failure::Away`].
    pub async fn begin(
        &self,
        state: &Secret,
        back: String,
        language: &str,
    ) -> Result<(String, Proof), Failure> {
        let provider = self.provider().await?;
        let back = RedirectUrl::new(back).map_err(away)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let state = CsrfToken::new(state.reveal());
        let client = self.client(&provider).set_redirect_uri(back.clone());
        let question = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, || state, Nonce::new_random)
            .add_scope(Scope::new("phone".to_owned()))
            .set_pkce_challenge(challenge)
            .add_prompt(CoreAuthPrompt::Login)
            .set_max_age(StdDuration::ZERO)
            .add_ui_locale(LanguageTag::new(language.to_owned()));
        let (address, _, nonce) = question.url();
        Ok((address.into(), Proof { back, nonce, verifier }))
    }

    /// Who has come back with `code` from what was begun at `begun_at`.
    ///
    /// # Errors
    /// Either [`Failure`].
    pub async fn finish(
        &self,
        code: &str,
        proof: Proof,
        begun_at: OffsetDateTime,
    ) -> Result<Arrival, Failure> {
        let provider = self.provider().await?;
        let client = self.client(&provider).set_redirect_uri(proof.back);
        let code = AuthorizationCode::new(code.to_owned());
        let exchange = client.exchange_code(code).map_err(away)?.set_pkce_verifier(proof.verifier);
        let answer = exchange.request_async(&self.http).await.map_err(|error| match error {
            RequestTokenError::ServerResponse(refused) => {
                Failure::Unproven(format!("the code is refused: {}", refused.error()))
            }
            error => away(error),
        })?;
        let token = answer.extra_fields().id_token();
        let token = token.ok_or_else(|| Failure::Unproven("there is no ID token".to_owned()))?;
        let subject = match self.subject(&client, token, &proof.nonce, begun_at) {
            // Its keys may have changed since they were asked for.
            Err(ClaimsVerificationError::SignatureVerification(_)) => {
                let provider = self.ask_provider().await?;
                self.subject(&self.client(&provider), token, &proof.nonce, begun_at)
            }
            subject => subject,
        };
        let subject = subject.map_err(|error| Failure::Unproven(in_full(&error)))?;
        Ok(Arrival { subject, access: answer.access_token().clone() })
    }

    /// The mobile number of somebody who has come back, if the provider has verified it.
    ///
    /// # Errors
    /// Either [`Failure`].
    pub async fn phone(&self, arrival: &Arrival) -> Result<Option<Phone>, Failure> {
        let client = self.client(self.provider().await?.as_ref());
        if client.user_info_url().is_none() {
            return Ok(None);
        }
        let question =
            client.user_info(arrival.access.clone(), Some(arrival.subject.clone())).map_err(away)?;
        let told: CoreUserInfoClaims =
            question.request_async(&self.http).await.map_err(|error| match error {
                UserInfoError::ClaimsVerification(error) => Failure::Unproven(in_full(&error)),
                error => away(error),
            })?;
        let is_verified = told.phone_number_verified() == Some(true);
        let number = told.phone_number().filter(|_| is_verified);
        Ok(number.and_then(|number| Phone::parse_mobile(number).ok()))
    }

    /// Whom an ID token names, if all about it is right.
    fn subject(
        &self,
        client: &Client,
        token: &CoreIdToken,
        nonce: &Nonce,
        begun_at: OffsetDateTime,
    ) -> Result<SubjectIdentifier, ClaimsVerificationError> {
        let now = self.clock.now();
        let verifier = client
            .id_token_verifier()
            .set_time_fn(|| SystemTime::from(now - SKEW).into())
            .set_issue_time_verifier_fn(|issued| {
                let issued = OffsetDateTime::from(SystemTime::from(issued));
                let is_now = (begun_at - SKEW..=now + SKEW).contains(&issued);
                is_now.then_some(()).ok_or_else(|| "it was not issued during this sign-in".to_owned())
            })
            .set_auth_time_verifier_fn(|proved| {
                let proved = proved.map(|moment| OffsetDateTime::from(SystemTime::from(moment)));
                let is_now = proved.is_some_and(|proved| proved >= begun_at - SKEW);
                is_now.then_some(()).ok_or_else(|| "they did not sign in anew".to_owned())
            });
        Ok(token.claims(&verifier, nonce)?.subject().clone())
    }

    fn client(&self, provider: &CoreProviderMetadata) -> Client {
        let methods = provider.token_endpoint_auth_methods_supported();
        // Where nothing is said, both the standard and the client have it in a header.
        let in_body = methods.is_some_and(|methods| {
            methods.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let (id, secret) = (self.config.client_id.clone(), self.config.client_secret.clone());
        let client = CoreClient::from_provider_metadata(provider.clone(), id, Some(secret));
        client.set_auth_type(if in_body { AuthType::RequestBody } else { AuthType::BasicAuth })
    }

    /// What the provider says of itself, asked when it is first needed and now and then.
    async fn provider(&self) -> Result<Arc<CoreProviderMetadata>, Failure> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match known.filter(|known| self.clock.now() - known.since < BELIEVED) {
            Some(known) => Ok(known.provider),
            None => self.ask_provider().await,
        }
    }

    /// Nobody waits for anybody else's question: it may be asked twice at once.
    async fn ask_provider(&self) -> Result<Arc<CoreProviderMetadata>, Failure> {
        let issuer = self.config.issuer.clone();
        let asked = CoreProviderMetadata::discover_async(issuer, &self.http).await;
        let provider = Arc::new(asked.map_err(|error: DiscoveryError<_>| away(error))?);
        let known = Known { provider: provider.clone(), since: self.clock.now() };
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(known);
        Ok(provider)
    }
}

fn away(error: impl std::error::Error) -> Failure {
    Failure::Away(in_full(&error))
}

/// An error with what caused it.
fn in_full(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
