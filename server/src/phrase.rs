//! The six words on a card from the hall, for those without a phone: made, read back as people type them, and kept only
//! as a hash that is slow to try.
//!
//! Words instead of a password, because they can be copied from paper letter by letter, dictated to whoever sits at the
//! keyboard, and typed with any input method; what the list holds is said in it.

use anyhow::{Context, Result};
use argon2::{
    Argon2,
    password_hash::{Error, PasswordHasher, PasswordVerifier},
};
use std::{fmt, sync::LazyLock, thread};
use tantu_domain::{problem::Code, text};
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Sixty random bits in six words. Knowing them and the certificate number is the right to sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Phrase([&'static str; WORDS]);

/// How many words there are on a card.
pub const WORDS: usize = 6;

/// How many characters each has, so that nobody needs to part them.
const CHARACTERS: usize = 2;

impl Phrase {
    /// A new one, each as likely as any other.
    #[expect(clippy::new_without_default, reason = "a default is the same each time, and a phrase never is")]
    pub fn new() -> Self {
        Self(std::array::from_fn(|_| any_word()))
    }

    /// Reads one as typed: with spaces, commas, numbers or nothing between the words.
    ///
    /// # Errors
    /// [`Code::Missing`] if there is no word in it, [`Code::PhraseShape`] if there are not six, [`Code::PhraseWord`] for
    /// the first that is on no card. None of them tells anything of a card that was made.
    pub fn parse(typed: &str) -> Result<Self, Code> {
        let characters: Vec<char> = text::tidy(typed).chars().filter(|c| c.is_alphabetic()).collect();
        match characters.len() {
            0 => return Err(Code::Missing),
            count if count != WORDS * CHARACTERS => return Err(Code::PhraseShape),
            _ => {}
        }
        let mut words = [""; WORDS];
        for (place, (word, typed)) in (1..).zip(words.iter_mut().zip(characters.chunks(CHARACTERS))) {
            *word = known(typed).ok_or(Code::PhraseWord { place })?;
        }
        Ok(Self(words))
    }

    /// The words, for the card and nothing else.
    pub fn reveal(&self) -> [&'static str; WORDS] {
        self.0
    }

    /// What the table keeps: Argon2id with its salt and parameters, as a PHC string.
    ///
    /// # Errors
    /// If the machine has no memory or no randomness left.
    pub async fn hash(&self) -> Result<String> {
        let words = self.0.concat();
        in_turn(move || {
            let hash = Argon2::default().hash_password(words.as_bytes());
            Ok(hash.context("hashing the words of a card")?.to_string())
        })
        .await
    }

    /// Whether these are the words of the card with this hash. Where there is no card it takes as long to say no.
    ///
    /// # Errors
    /// If the hash is damaged.
    pub async fn fits(&self, hash: Option<String>) -> Result<bool> {
        let words = self.0.concat();
        in_turn(move || {
            let is_card = hash.is_some();
            let hash = hash.as_deref().unwrap_or(NOBODYS);
            match Argon2::default().verify_password(words.as_bytes(), hash) {
                Ok(()) => Ok(is_card),
                Err(Error::PasswordInvalid) => Ok(false),
                Err(error) => Err(error).context("trying the words of a card"),
            }
        })
        .await
    }
}

impl fmt::Debug for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phrase(…)")
    }
}

/// The hash of no card, made with the same parameters.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdCAuLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

static LIST: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let lines = include_str!("phrase/words.txt").lines();
    lines.filter(|line| !line.starts_with('#')).collect()
});

fn any_word() -> &'static str {
    // **Invariant:** there are 1,024 words, which divides the numbers there are, so no word is likelier than another.
    let at = usize::try_from(crate::secret::random()).unwrap_or_default() % LIST.len();
    LIST.get(at).expect("the rest is smaller than what was divided by")
}

fn known(characters: &[char]) -> Option<&'static str> {
    LIST.iter().find(|word| word.chars().eq(characters.iter().copied())).copied()
}

/// Each hash takes 19 MB and a core for a while: as many at once as there are cores, and the others wait.
async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    static TURNS: LazyLock<Semaphore> =
        LazyLock::new(|| Semaphore::new(thread::available_parallelism().map_or(1, Into::into)));
    let turn = TURNS.acquire().await.context("taking a turn")?;
    let work = move || {
        // Kept to the end of the work, even if nobody waits for it any more.
        let _turn = turn;
        work()
    };
    spawn_blocking(work).await.context("hashing in the background")?
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_list_has_1024_words_of_two_characters_and_none_twice() {
        assert_eq!(LIST.len(), 1024);
        assert_eq!(LIST.iter().collect::<HashSet<_>>().len(), 1024);
        let is_plain = |word: &&str| {
            word.chars().count() == CHARACTERS && word.chars().all(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))
        };
        assert_eq!(LIST.iter().find(|word| !is_plain(word)), None);
        let turned = |word: &&&str| {
            let turned: String = word.chars().rev().collect();
            turned != **word && LIST.contains(&&*turned)
        };
        assert_eq!(LIST.iter().find(turned), None, "two words change places in nobody's head");
    }

    #[test]
    fn words_are_read_however_they_were_typed() {
        let expected = Phrase::parse("苹果太阳小猫茶杯火车春天").unwrap();
        assert_eq!(expected.reveal(), ["苹果", "太阳", "小猫", "茶杯", "火车", "春天"]);
        for typed in [
            " 苹果 太阳 小猫 茶杯 火车 春天 ",
            "苹果，太阳，小猫、茶杯、火车。春天！",
            "1.苹果 2.太阳 3.小猫 4.茶杯 5.火车 6.春天",
            "苹果-太阳-小猫-茶杯-火车-春天",
            "苹 果　太 阳\t小猫茶杯\n火车 春天",
        ] {
            assert_eq!(Phrase::parse(typed), Ok(expected.clone()), "{typed}");
        }
        for (typed, code) in [
            ("", Code::Missing),
            (" ,。 123", Code::Missing),
            ("苹果太阳小猫茶杯火车", Code::PhraseShape),
            ("苹果太阳小猫茶杯火车春天白云", Code::PhraseShape),
            ("pingguotaiyang", Code::PhraseShape),
            ("苹果太阳小猫茶杯火车龘龘", Code::PhraseWord { place: 6 }),
            ("abcdefghijkl", Code::PhraseWord { place: 1 }),
        ] {
            assert_eq!(Phrase::parse(typed), Err(code), "{typed}");
        }
    }

    #[tokio::test]
    async fn only_the_words_of_the_card_fit_and_a_table_does_not_tell_them() {
        let (phrase, other) = (Phrase::new(), Phrase::new());
        let (hash, again) = (phrase.hash().await.unwrap(), phrase.hash().await.unwrap());
        assert_ne!(hash, again, "nobody sees that two cards have the same words");
        assert!(phrase.fits(Some(hash.clone())).await.unwrap());
        assert!(!other.fits(Some(hash.clone())).await.unwrap());
        assert!(!phrase.fits(None).await.unwrap());
        assert!(phrase.fits(Some("damaged".to_owned())).await.is_err());
        let cost = |hash: &str| hash.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(cost(&hash), cost(NOBODYS), "it takes as long where there is no card");
        assert_eq!(hash.len(), NOBODYS.len());
    }

    #[test]
    fn a_phrase_is_never_the_same_and_stays_out_of_logs() {
        let phrase = Phrase::new();
        assert_ne!(phrase, Phrase::new());
        assert_eq!(Phrase::parse(&phrase.reveal().join(" ")), Ok(phrase.clone()));
        assert_eq!(format!("{phrase:?}"), "Phrase(…)");
    }
}
