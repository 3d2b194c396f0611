//! Secrets that a browser or a member of staff carries, and the random numbers behind everything that must not be
//! guessed. The tables know a secret only by its hash.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fmt;
use uuid::Uuid;

/// 256 random bits: a session, a sign-in under way, or a staff token. Knowing it is the right to use it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 32]);

/// What a table keeps of something secret.
pub type Hash = [u8; 32];

impl Secret {
    /// A new one, never seen before.
    #[expect(clippy::new_without_default, reason = "a default is the same each time, and a secret never is")]
    pub fn new() -> Self {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).expect("a running system gives random bytes");
        Self(bytes)
    }

    /// Reads one as it stands in a cookie or behind `Bearer`. `None` if it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// The text whose holder may use it. It goes to that holder and nowhere else.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What the table keeps. A plain hash is enough, because nobody can try 256 bits.
    pub fn hash(&self) -> Hash {
        Sha256::digest(self.0).into()
    }

    /// What the table keeps of a short code, which alone could be found by trying all of them: the key is the secret
    /// in the browser, so whoever reads the table has nothing to try it against.
    pub fn seal(&self, code: &str) -> Hash {
        let mut seal = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key may have any length");
        seal.update(code.as_bytes());
        seal.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Any number, each as likely as any other.
pub fn random() -> u32 {
    getrandom::u32().expect("a running system gives random bytes")
}

/// A new identifier. It gives no right to anything: every query also names the owner.
pub fn new_id() -> Uuid {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("a running system gives random bytes");
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// Six random digits, each row of them as likely as any other.
pub fn six_digits() -> String {
    const CODES: u32 = 1_000_000;
    // The last, incomplete run of a million would make low codes likelier.
    const FAIR: u32 = u32::MAX - u32::MAX % CODES;
    let fair = std::iter::repeat_with(random).find(|number| *number < FAIR);
    format!("{:06}", fair.unwrap_or_default() % CODES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_survives_the_cookie_and_stays_out_of_logs() {
        let secret = Secret::new();
        let text = secret.reveal();
        assert_eq!(Secret::parse(&text), Some(secret.clone()));
        assert_eq!(text.len(), 43);
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        assert_ne!(secret.hash(), Secret::new().hash());
    }

    #[test]
    fn other_text_is_no_secret() {
        for text in ["", "short", "*".repeat(43).as_str(), "A".repeat(44).as_str(), "密".repeat(43).as_str()]
        {
            assert_eq!(Secret::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_is_sealed_differently_for_everyone_who_asks() {
        let (one, other) = (Secret::new(), Secret::new());
        assert_eq!(one.seal("123456"), one.seal("123456"));
        assert_ne!(one.seal("123456"), one.seal("123457"));
        assert_ne!(one.seal("123456"), other.seal("123456"));
    }

    #[test]
    fn a_code_is_six_digits() {
        for _ in 0..1000 {
            let code = six_digits();
            assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
        }
    }
}
