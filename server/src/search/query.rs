//! What somebody types into the search box, as each database is asked for it.
//!
//! All words have to be there, each of them as it stands, as another word that means the same, or as it is spoken.

use super::{
    meanings::MEANINGS,
    parts::{Part, pairs, parts, words},
    pinyin,
};
use tantu_domain::work::Search;

/// What has to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// This term.
    Term(String),
    /// A term that begins so.
    Beginning(String),
    /// All of these.
    All(Vec<Query>),
    /// At least one of these.
    Any(Vec<Query>),
}

/// Fewer letters begin too many words.
const BEGINNING: usize = 3;
/// The longest run of words that is looked up as one.
const TOGETHER: usize = 4;

impl Query {
    /// What these words ask for; `None` if they say nothing, and so ask for everything.
    pub fn of(text: &str) -> Option<Self> {
        let text: String = text.chars().take(Search::LONGEST).collect();
        let (mut all, mut letters) = (Vec::new(), Vec::new());
        for part in parts(&text) {
            match part {
                Part::Latin(word) => letters.push(word),
                Part::Chinese(run) => {
                    all.extend(spelt(&std::mem::take(&mut letters)));
                    all.extend(chinese(&run));
                }
            }
        }
        all.extend(spelt(&letters));
        (!all.is_empty()).then(|| Self::all(all))
    }

    /// Only what was typed itself, without what means the same: whoever says it so comes first.
    pub(crate) fn as_typed(&self) -> Self {
        match self {
            Self::Term(_) | Self::Beginning(_) => self.clone(),
            Self::All(parts) => Self::all(parts.iter().map(Self::as_typed).collect()),
            Self::Any(parts) => parts.first().map_or_else(|| self.clone(), Self::as_typed),
        }
    }

    fn all(mut parts: Vec<Self>) -> Self {
        parts.dedup();
        if let [only] = parts.as_slice() { only.clone() } else { Self::All(parts) }
    }

    fn any(mut parts: Vec<Self>) -> Self {
        parts.dedup();
        if let [only] = parts.as_slice() { only.clone() } else { Self::Any(parts) }
    }

    /// In the words of FTS5. Every term is quoted, so that none is taken for a sign.
    pub(crate) fn in_sqlite(&self) -> String {
        match self {
            Self::Term(term) => format!("\"{term}\""),
            Self::Beginning(term) => format!("\"{term}\"*"),
            Self::All(parts) => joined(parts, " AND ", Self::in_sqlite),
            Self::Any(parts) => joined(parts, " OR ", Self::in_sqlite),
        }
    }

    /// As a `tsquery`.
    pub(crate) fn in_postgres(&self) -> String {
        match self {
            Self::Term(term) => format!("'{term}'"),
            Self::Beginning(term) => format!("'{term}':*"),
            Self::All(parts) => joined(parts, " & ", Self::in_postgres),
            Self::Any(parts) => joined(parts, " | ", Self::in_postgres),
        }
    }

    /// By what PostgreSQL weighs what it found: any of the terms, as a `tsquery`. Where all have to be there, it would
    /// weigh how near to each other they stand, and our terms stand nowhere.
    pub(crate) fn weighed_in_postgres(&self) -> String {
        match self {
            Self::Term(_) | Self::Beginning(_) => self.in_postgres(),
            Self::All(parts) | Self::Any(parts) => joined(parts, " | ", Self::weighed_in_postgres),
        }
    }
}

fn joined(parts: &[Query], sign: &str, written: fn(&Query) -> String) -> String {
    format!("({})", parts.iter().map(written).collect::<Vec<_>>().join(sign))
}

/// The words of a run of Chinese that say something. Words the list of meanings knows together are one; characters that
/// belong to no word are taken as they stand.
fn chinese(run: &str) -> Vec<Query> {
    let words = words(run);
    let (mut rest, mut all, mut loose) = (words.as_slice(), Vec::new(), String::new());
    while let Some((first, after)) = rest.split_first() {
        let counts = (2..=TOGETHER.min(rest.len())).rev();
        let known = counts.filter_map(|count| {
            let (some, after) = rest.split_at(count);
            Some(some.concat()).filter(|together| MEANINGS.knows(together)).map(|together| (together, after))
        });
        let (word, after) = known.into_iter().next().unwrap_or_else(|| ((*first).to_owned(), after));
        rest = after;
        let is_said =
            MEANINGS.is_silent(&word) || MEANINGS.is_ending(&word) && !all.is_empty() && loose.is_empty();
        if word.chars().nth(1).is_none() && !is_said {
            loose.push_str(&word);
            continue;
        }
        all.extend(written(&std::mem::take(&mut loose)));
        if !is_said {
            all.push(Query::any(MEANINGS.of(&word).into_iter().filter_map(written).collect()));
        }
    }
    all.extend(written(&loose));
    all
}

/// A word as it is written: by its pairs of characters.
fn written(word: &str) -> Option<Query> {
    match word.chars().count() {
        0 => None,
        1 => Some(Query::Term(word.to_owned())),
        _ => Some(Query::all(pairs(word).map(Query::Term).collect())),
    }
}

/// Letters with blanks between: each for itself, or all of them one Chinese word, syllable by syllable.
fn spelt(letters: &[String]) -> Option<Query> {
    let each = Query::all(letters.iter().map(|word| spoken(word)).collect());
    match letters {
        [] => None,
        [_] => Some(each),
        _ => {
            let whole = letters.concat();
            Some(Query::any([Some(each), pinyin_of(&whole)].into_iter().flatten().collect()))
        }
    }
}

/// A word of letters: as it stands, as the beginning of one, or as Chinese is spoken.
fn spoken(word: &str) -> Query {
    let whole = if word.chars().count() < BEGINNING { Query::Term } else { Query::Beginning };
    Query::any([Some(whole(word.to_owned())), pinyin_of(word)].into_iter().flatten().collect())
}

/// Two syllables and more, pair by pair.
fn pinyin_of(letters: &str) -> Option<Query> {
    let syllables = pinyin::in_syllables(letters)?;
    let beside = syllables.iter().zip(syllables.iter().skip(1));
    let pairs: Vec<_> = beside.map(|(one, next)| Query::Term(format!("{one}{next}"))).collect();
    (!pairs.is_empty()).then(|| Query::all(pairs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_asked_for_with_what_means_the_same_and_as_they_are_spoken() {
        let check = |text, expected: &str| {
            let query = Query::of(text).map(|query| query.in_postgres());
            assert_eq!(query.as_deref().unwrap_or_default(), expected, "{text}");
        };
        check("摩师", "'摩师'");
        check("客", "'客'");
        check("anmo", "('anmo':* | 'anmo')");
        check("an mo", "(('an' & 'mo') | 'anmo')");
        check("am", "'am'");
        check("找工作", "");
        check("我想找个木雕的活", "'木雕'");
        check("*", "");
        check("木雕", "'木雕'");
        check("木雕师傅的工作", "('木雕' & '师傅')");
    }

    #[test]
    fn nothing_that_is_typed_is_a_sign_of_a_database() {
        for typed in
            ["\"", "*", "AND", "OR", "NOT", "(", ")", "-", "'", "a:b", "^", "\\", "NEAR(a b)", "%", ";--"]
        {
            let Some(query) = Query::of(typed) else { continue };
            let terms: String = query.in_sqlite().replace(" AND ", "").replace(" OR ", "");
            assert!(
                terms.chars().all(|sign| sign.is_alphanumeric() || "\"*()".contains(sign)),
                "{typed}: {terms}"
            );
        }
        let long = "按摩推拿an".repeat(1000);
        assert!(Query::of(&long).is_some_and(|query| query.in_sqlite().len() < 5000));
    }
}
