//! What somebody fills in who is stuck, and what comes of it. As little as possible has to be filled in: whoever is stuck
//! is not to be stuck here, too.

use tantu_domain::{
    phone::Phone,
    problem::{Code, Problem},
    stuck::{Answering, StuckNote, Trouble},
    text,
};

/// The names under which it is sent.
pub mod field {
    /// Whether it may be told on which page they were: `yes` or `no`.
    pub const TELL: &str = "tell";
    /// What is hard, as one of a few words.
    pub const TROUBLE: &str = "trouble";
    /// The same in their own words.
    pub const WORDS: &str = "words";
    /// How they want to be answered.
    pub const ANSWERING: &str = "answering";
    /// Where they can be reached.
    pub const PHONE: &str = "phone";
}

/// What was filled in, letter for letter.
#[derive(Clone, Default)]
pub struct Wish(Vec<(String, String)>);

/// What is known besides.
#[derive(Clone, Debug)]
pub struct Around {
    /// On which page they were, in words, if that is known.
    pub page: Option<String>,
    /// The number they signed in with.
    pub phone: Option<Phone>,
    /// The language they read, as a BCP 47 tag.
    pub language: &'static str,
}

impl Wish {
    /// As the form sent it.
    pub fn sent(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }

    /// What stands in a field.
    pub fn value(&self, name: &str) -> &str {
        let field = self.0.iter().find(|(field, _)| field == name);
        field.map_or("", |(_, value)| value.as_str())
    }

    /// The note, if it can be answered.
    ///
    /// # Errors
    /// What is to be mended first, in the order of the page.
    pub fn judge(&self, around: Around) -> Result<StuckNote, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut mend = |field: &str, code: Code| problems.push(Problem::new(field, code));
        let may_tell = match self.value(field::TELL) {
            "yes" => true,
            "no" => false,
            _ => {
                if around.page.is_some() {
                    mend(field::TELL, Code::Missing);
                }
                false
            }
        };
        let words = self.value(field::WORDS).trim().replace("\r\n", "\n");
        if words.chars().count() > StuckNote::LONGEST {
            mend(field::WORDS, Code::TooLong { limit: StuckNote::LONGEST });
        }
        let answering = Answering::from_name(self.value(field::ANSWERING));
        if answering.is_none() {
            mend(field::ANSWERING, Code::Missing);
        }
        let phone = match self.phone(around.phone, answering) {
            Ok(phone) => Some(phone),
            Err(code) => {
                mend(field::PHONE, code);
                None
            }
        };
        let (Some(answering), Some(phone), []) = (answering, phone, &problems[..]) else {
            return Err(problems);
        };
        Ok(StuckNote {
            page: around.page.filter(|_| may_tell),
            trouble: Trouble::from_name(self.value(field::TROUBLE)),
            words,
            answering,
            phone,
            language: around.language.to_owned(),
        })
    }

    /// The number that was typed, or else the one that is known. A text message does not arrive at a fixed line.
    fn phone(&self, known: Option<Phone>, answering: Option<Answering>) -> Result<Phone, Code> {
        let typed = self.value(field::PHONE);
        match known {
            Some(known) if text::tidy(typed).is_empty() => Ok(known),
            None if text::tidy(typed).is_empty() => Err(Code::Missing),
            _ if answering == Some(Answering::Text) => Phone::parse_mobile(typed),
            _ => Phone::parse(typed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(
        page: Option<&str>,
        phone: Option<&str>,
        fields: &[(&str, &str)],
    ) -> Result<StuckNote, Vec<String>> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let phone = phone.map(|phone| Phone::parse(phone).unwrap());
        let around = Around { page: page.map(str::to_owned), phone, language: "zh-CN" };
        let judged = Wish::sent(fields.collect()).judge(around);
        judged.map_err(|problems| problems.into_iter().map(|problem| problem.field).collect())
    }

    #[test]
    fn whoever_is_signed_in_has_to_choose_one_thing_only() {
        let note = judged(None, Some("13800138000"), &[("answering", "call")]).ok().unwrap();
        assert_eq!((note.phone.as_str(), note.trouble, note.words.as_str()), ("13800138000", None, ""));
    }

    #[test]
    fn the_page_is_told_only_by_whoever_says_yes() {
        let told = |answer| {
            let fields = [("tell", answer), ("answering", "text"), ("phone", "139 0013 9000")];
            judged(Some("住址"), None, &fields).map(|note| note.page)
        };
        assert_eq!(told("yes"), Ok(Some("住址".to_owned())));
        assert_eq!(told("no"), Ok(None));
        assert_eq!(told(""), Err(vec!["tell".to_owned()]));
    }

    #[test]
    fn where_nobody_could_be_reached_it_is_said() {
        let check = |fields: &[(&str, &str)], expected: &[&str]| {
            assert_eq!(judged(None, None, fields).err().unwrap(), expected, "{fields:?}");
        };
        check(&[], &["answering", "phone"]);
        check(&[("answering", "text"), ("phone", "0755-12345678")], &["phone"]);
        check(&[("answering", "call"), ("phone", "123")], &["phone"]);
        let long = "长".repeat(StuckNote::LONGEST + 1);
        check(&[("words", &long), ("answering", "call"), ("phone", "0755-12345678")], &["words"]);
    }
}
