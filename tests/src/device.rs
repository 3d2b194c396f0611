//! A device with passkeys, in software: what a phone's own keys do when a page asks for them.

use webauthn_authenticator_rs::{AuthenticatorBackend, prelude::Url, softpasskey::SoftPasskey};
use webauthn_rs_proto::{
    AllowCredentials, CreationChallengeResponse, PublicKeyCredential, RequestChallengeResponse,
    ResidentKeyRequirement,
};

/// A device that knows one passkey. Unlike a browser it signs whatever page it believes to be on.
pub struct Device {
    keys: SoftPasskey,
    page: Url,
    /// How it calls its passkey, and whose it is.
    passkey: Option<(Vec<u8>, Vec<u8>)>,
}

/// How long it may take; it takes none.
const PATIENCE: u32 = 1000;

impl Device {
    /// One with a screen lock and without passkeys, on a page of this site.
    pub fn on(site: &str) -> Self {
        let page = Url::parse(site).expect("a site has an address");
        Self { keys: SoftPasskey::new(true), page, passkey: None }
    }

    /// Goes to another site, with its passkey.
    pub fn go_to(&mut self, site: &str) {
        self.page = Url::parse(site).expect("a site has an address");
    }

    /// Says that its passkey is another's.
    pub fn pretend_to_be_of(&mut self, other: &Self) {
        if let (Some((_, person)), Some((_, of))) = (&mut self.passkey, &other.passkey) {
            person.clone_from(of);
        }
    }

    /// Makes a passkey, as it is asked to in JSON; what a page sends of it.
    pub fn make(&mut self, task: &str) -> String {
        let mut task: CreationChallengeResponse = serde_json::from_str(task).expect("the task can be read");
        let wish = task.public_key.authenticator_selection.as_mut().expect("the device is told what to make");
        assert_eq!(
            wish.resident_key,
            Some(ResidentKeyRequirement::Required),
            "nobody is to type who they are"
        );
        // These keys know no way of being found; what they sign is the same.
        wish.require_resident_key = false;
        let person = task.public_key.user.id.clone();
        let made = self.keys.perform_register(self.page.clone(), task.public_key, PATIENCE);
        let made = made.expect("the device makes a passkey");
        self.passkey = Some((made.raw_id.clone(), person));
        serde_json::to_string(&made).expect("a passkey can be sent")
    }

    /// Signs with it, as it is asked to in JSON; what a page sends of it.
    pub fn sign(&mut self, task: &str) -> String {
        let mut task: RequestChallengeResponse = serde_json::from_str(task).expect("the task can be read");
        assert!(task.public_key.allow_credentials.is_empty(), "who it is, is not known before");
        let (id, person) = self.passkey.clone().expect("the device has a passkey");
        let own = AllowCredentials { type_: "public-key".to_owned(), id, transports: None };
        task.public_key.allow_credentials = vec![own];
        let signed = self.keys.perform_auth(self.page.clone(), task.public_key, PATIENCE);
        let mut signed: PublicKeyCredential = signed.expect("the device signs");
        signed.response.user_handle = Some(person);
        serde_json::to_string(&signed).expect("a signature can be sent")
    }
}
