//! Passkeys: what a device is asked to sign, and whether it did. The signatures are `webauthn-rs`'s business.
//!
//! A passkey is discoverable: the device itself says whose it is, so nobody types a number. The device makes sure that
//! it is in its person's hands; how is between the two of them, and a PIN is as good as a finger.

use crate::{
    app::App,
    error::Result,
    secret::Secret,
    store::{NewPasskey, PasskeyTask},
};
use anyhow::Context;
use axum::http::{HeaderMap, header};
use serde::{Serialize, de::DeserializeOwned};
use tantu_domain::ids::ResidentId;
use time::Duration;
use webauthn_rs::prelude::{
    CreationChallengeResponse, CredentialID, DiscoverableAuthentication, Passkey, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, RequestChallengeResponse, Url, Webauthn,
    WebauthnBuilder, WebauthnError,
};
use webauthn_rs_proto::ResidentKeyRequirement;

/// How long a device may take; it is also what the browser is told. Long enough to look for one's glasses.
const PATIENCE: Duration = Duration::minutes(5);
/// How many passkeys a person may have; assumed.
const MOST: usize = 20;

/// The address passkeys are bound to: one made for it is of no use anywhere else, so nobody can be tricked into using
/// theirs for a site that only looks like ours.
pub struct Site(Webauthn);

impl Site {
    /// The public address the server was told, or else this machine's own, on which people try Tantu out. `None` where
    /// there can be no passkeys: a browser gives none to an address without a name, nor without encryption.
    pub fn of(app: &App, headers: &HeaderMap) -> Option<Self> {
        match app.public_url() {
            Some(url) => Self::at(&Url::parse(url).ok()?),
            None => {
                let host = headers.get(header::HOST)?.to_str().ok()?;
                let url = Url::parse(&format!("http://{host}")).ok()?;
                (url.domain() == Some("localhost")).then(|| Self::at(&url)).flatten()
            }
        }
    }

    fn at(url: &Url) -> Option<Self> {
        let patience = PATIENCE.unsigned_abs();
        let builder = WebauthnBuilder::new(url.domain()?, url).ok()?;
        Some(Self(builder.timeout(patience).build().ok()?))
    }
}

/// Asks a device to make a passkey for this person. `called` is what the device shows where it lists passkeys.
/// `None` if they have as many as anybody may.
///
/// # Errors
/// What the database says.
pub async fn begin_making(
    app: &App,
    site: &Site,
    person: ResidentId,
    called: &str,
) -> Result<Option<(Secret, CreationChallengeResponse)>> {
    let kept = app.store().passkeys_of(person).await?;
    if kept.len() >= MOST {
        return Ok(None);
    }
    let kept = kept.iter().map(|kept| Ok(from_json::<Passkey>(&kept.passkey)?.cred_id().clone()));
    let kept = kept.collect::<Result<Vec<CredentialID>>>()?;
    let begun = site.0.start_passkey_registration(person.0, called, called, Some(kept));
    let (mut task, state) = begun.context("asking a device for a passkey")?;
    if let Some(wish) = &mut task.public_key.authenticator_selection {
        // The crate would leave it to the device; but one that the device cannot find by itself is of no use here.
        wish.resident_key = Some(ResidentKeyRequirement::Required);
        wish.require_resident_key = true;
    }
    let secret = keep(app, Some(person), &state).await?;
    Ok(Some((secret, task)))
}

/// Keeps the passkey that a device has made; `false` if it is not what was asked for, or too late.
///
/// # Errors
/// What the database says.
pub async fn finish_making(
    app: &App,
    site: &Site,
    person: ResidentId,
    secret: &Secret,
    made: &str,
    name: &str,
) -> Result<bool> {
    let Some(state) = take::<PasskeyRegistration>(app, Some(person), secret).await? else { return Ok(false) };
    let Some(made) = read::<RegisterPublicKeyCredential>(made) else { return Ok(false) };
    let passkey = match site.0.finish_passkey_registration(&made, &state) {
        Ok(passkey) => passkey,
        Err(why) => return Ok(refuse(&why)),
    };
    let json = to_json(&passkey)?;
    let new = NewPasskey { credential: passkey.cred_id(), passkey: &json, name, now: app.now() };
    let is_new = app.store().add_passkey(person, &new).await?;
    tracing::info!("a passkey was made");
    Ok(is_new)
}

/// Asks a device to sign in with whichever passkey of ours it has.
///
/// # Errors
/// What the database says.
pub async fn begin_using(app: &App, site: &Site) -> Result<(Secret, RequestChallengeResponse)> {
    let begun = site.0.start_discoverable_authentication().context("asking a device to sign in")?;
    let (mut task, state) = begun;
    // The person has pressed a button: they are asked at once, and not only when they touch a field.
    task.mediation = None;
    Ok((keep(app, None, &state).await?, task))
}

/// Whose passkey has signed; nobody's if it was not asked to, too late, removed, or a copy.
///
/// # Errors
/// What the database says.
pub async fn finish_using(
    app: &App,
    site: &Site,
    secret: &Secret,
    signed: &str,
) -> Result<Option<ResidentId>> {
    let state = take::<DiscoverableAuthentication>(app, None, secret).await?;
    let (Some(state), Some(signed)) = (state, read::<PublicKeyCredential>(signed)) else { return Ok(None) };
    let Ok((person, credential)) = site.0.identify_discoverable_authentication(&signed) else {
        return Ok(None);
    };
    let person = ResidentId(person);
    let Some(found) = app.store().find_passkey(person, credential).await? else {
        tracing::info!("somebody tried to sign in with a passkey that nobody has here");
        return Ok(None);
    };
    let mut passkey: Passkey = from_json(&found.passkey)?;
    let used = match site.0.finish_discoverable_authentication_v2(&signed, state, &passkey) {
        Ok(used) => used,
        Err(why) => {
            refuse(&why);
            return Ok(None);
        }
    };
    passkey.update_credential(&used);
    let is_theirs = app.store().use_passkey(&found, &to_json(&passkey)?, app.now()).await?;
    Ok(is_theirs.then_some(person))
}

/// Whether this person could have a passkey here, and has none.
///
/// # Errors
/// What the database says.
pub async fn is_to_be_offered(app: &App, site: Option<&Site>, person: ResidentId) -> Result<bool> {
    Ok(site.is_some() && app.store().passkeys_of(person).await?.is_empty())
}

/// Says in the log why a device was refused; a copied key is for somebody to look into.
fn refuse(why: &WebauthnError) -> bool {
    match why {
        WebauthnError::CredentialPossibleCompromise => {
            tracing::warn!("a passkey counted backwards: there may be a copy of it");
        }
        why => tracing::info!("a passkey was refused: {why}"),
    }
    false
}

async fn keep(app: &App, person: Option<ResidentId>, state: &impl Serialize) -> Result<Secret> {
    let (secret, now) = (Secret::new(), app.now());
    let task =
        PasskeyTask { secret: &secret, person, state: &to_json(state)?, now, expires_at: now + PATIENCE };
    app.store().keep_passkey_task(&task).await?;
    Ok(secret)
}

async fn take<T: DeserializeOwned>(
    app: &App,
    person: Option<ResidentId>,
    secret: &Secret,
) -> Result<Option<T>> {
    let state = app.store().take_passkey_task(secret, person, app.now()).await?;
    state.map(|state| from_json(&state)).transpose()
}

/// What came from a browser, which may be anything.
fn read<T: DeserializeOwned>(sent: &str) -> Option<T> {
    serde_json::from_str(sent).ok()
}

/// What we wrote down ourselves.
fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    Ok(serde_json::from_str(text).context("reading what was kept about a passkey")?)
}

fn to_json(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string(value).context("writing down a passkey")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(url: &str) -> Option<Url> {
        Some(Site::at(&Url::parse(url).unwrap())?.0.get_allowed_origins()[0].clone())
    }

    #[test]
    fn passkeys_are_bound_to_the_address_people_see() {
        for url in ["https://tantu.example", "https://tantu.example:8443", "http://localhost:3000"] {
            assert_eq!(site(url).unwrap().origin(), Url::parse(url).unwrap().origin());
        }
        for url in ["https://192.0.2.7", "http://[::1]:3000"] {
            assert_eq!(site(url), None, "an address without a name: {url}");
        }
    }

    #[tokio::test]
    async fn a_server_that_was_told_no_address_offers_passkeys_on_this_machine_only() {
        let (app, _, _folder) = crate::app::tests::open().await;
        let at = |host: &str| {
            Site::of(&app, &HeaderMap::from_iter([(header::HOST, host.parse().unwrap())])).is_some()
        };
        assert!(at("localhost:3000") && at("localhost"));
        for host in
            ["127.0.0.1:3000", "tantu.example", "localhost.evil.example", "evil.example#localhost", ""]
        {
            assert!(!at(host), "{host}");
        }
    }
}
