//! What people are told by text message or over the telephone, in whole sentences.
//!
//! A message says no more than somebody may read who looks over a shoulder: what was applied for and its number, never a
//! disability, an amount, or why something was decided. Whoever helps reads only the resident's family name. There is
//! never a link in it, so one with a link is not from us.

use crate::{
    catalog::{Entry, Mentions},
    dates,
    locale::Locale,
    pages::application::{Model, Seen},
    t,
};
use tantu_domain::{
    calendar,
    case::{Turn, notice},
    channel::Channel,
    mandate::Mandate,
    work::{Gathering, GatheringNews, GatheringNumber},
};

/// Who is told, and how.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// In which language.
    pub locale: Locale,
    /// By which channel.
    pub channel: Channel,
    /// The resident's name, if this goes to somebody who helps them.
    pub helps: Option<&'a str>,
}

impl Telling<'_> {
    /// That a case has taken a turn.
    pub fn case(&self, model: &Model<'_>, turn: Turn) -> String {
        let seen = Seen::new(self.locale, model);
        let phone = self.number(&seen.phone());
        let mentions = Mentions::none().with("office", seen.office_in_charge()).with("phone", phone.clone());
        let mentions = match turn {
            Turn::CorrectionAsked { by } => mentions.with("date", dates::day(self.locale, by)),
            _ => mentions,
        };
        let news = self.locale.words().get_args(&format!("told-{}", turn.name()), mentions.into_args());
        let reference = self.number(&model.case.reference.to_string());
        let all = Mentions::none().with("service", seen.words.get("title"));
        self.say("case", all.with("news", news).with("reference", reference).with("phone", phone))
    }

    /// That a draft was deleted by a helper, or to whoever helped with it, that it was deleted.
    pub fn draft_deleted(&self, entry: &Entry, helper: &str, phone: &str) -> String {
        let all = Mentions::none().with("service", entry.words(self.locale).get("title"));
        self.say("draft-deleted", all.with("helper", helper.to_owned()).with("phone", self.number(phone)))
    }

    /// That a mandate holds from now on.
    pub fn mandate_begun(&self, mandate: &Mandate, phone: &str) -> String {
        let date = dates::day(self.locale, calendar::day_in_china(mandate.ends_at));
        let all = Mentions::none().with("helper", mandate.details.helper_in_full());
        self.say("mandate-begun", all.with("date", date).with("phone", self.number(phone)))
    }

    /// That a mandate holds no more.
    pub fn mandate_ended(&self, mandate: &Mandate) -> String {
        self.say("mandate-ended", Mentions::none().with("helper", mandate.details.helper_in_full()))
    }

    /// That there are new posts: `found` for them, and `searched` in what they look for again and again.
    pub fn posts(&self, found: usize, searched: usize, phone: &str) -> String {
        let all = Mentions::none().with("found", found).with("searched", searched);
        let what = match (found, searched) {
            (_, 0) => "posts-found",
            (0, _) => "posts-searched",
            _ => "posts",
        };
        self.say(what, all.with("phone", self.number(phone)))
    }

    /// That a class or a fair to which the resident has signed up takes another turn for them. Its title is not told: what
    /// somebody learns, and for whom it is held, is nobody else's business.
    pub fn gathering(
        &self,
        number: GatheringNumber,
        gathering: &Gathering,
        news: GatheringNews,
        phone: &str,
    ) -> String {
        let when = gathering.begins_at().map(|begins| dates::time_slot(self.locale, begins));
        let when = when.unwrap_or_default();
        let news = t!(self.locale, "told-gathering", news = news.name(), when = when);
        let all = Mentions::none().with("kind", gathering.kind.name()).with("news", news);
        let number = self.number(&number.to_string());
        self.say("gathering", all.with("number", number).with("phone", self.number(phone)))
    }

    /// That what was kept of the resident was deleted.
    pub fn data_deleted(&self, phone: &str) -> String {
        self.say("data-deleted", Mentions::none().with("phone", self.number(phone)))
    }

    fn say(&self, what: &str, mentions: Mentions) -> String {
        let key = match self.channel {
            Channel::Text => format!("sms-{what}"),
            Channel::Voice => format!("voice-{what}"),
        };
        let words = self.locale.words();
        match self.helps {
            None => words.get_args(&key, mentions.into_args()),
            Some(name) => {
                words.get_attr_args(&key, "helper", mentions.with("name", self.masked(name)).into_args())
            }
        }
    }

    /// A name as a public notice shows it, or as one says that aloud.
    fn masked(&self, name: &str) -> String {
        let masked = notice::masked(name);
        match self.channel {
            Channel::Text => masked,
            Channel::Voice => t!(self.locale, "voice-name", surname = masked.trim_end_matches('*')),
        }
    }

    /// A number to be read, or to be heard: digit by digit, with a pause between its groups.
    fn number(&self, number: &str) -> String {
        if self.channel == Channel::Text {
            return number.to_owned();
        }
        let digit =
            |digit: char| t!(self.locale, "voice-digit", digit = digit.to_digit(10).unwrap_or_default());
        let groups = number.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
        let groups = groups.map(|group| group.chars().map(digit).collect::<Vec<_>>().join(" "));
        groups.collect::<Vec<_>>().join(&t!(self.locale, "list-separator"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{locale::Language, pages::application::tests::Told};
    use tantu_domain::{
        case::{Event, Need},
        work::{Access, GatheringKind, GatheringWords, Session},
    };
    use time::macros::{date, datetime};

    const BY: Turn = Turn::CorrectionAsked { by: date!(2026 - 12 - 04) };

    /// Every turn there is.
    const TURNS: [Turn; 16] = [
        Turn::Submitted,
        Turn::Corrected,
        BY,
        Turn::TimesOffered,
        Turn::PlanProposed,
        Turn::ConfirmationAsked,
        Turn::Approved,
        Turn::Refused,
        Turn::AppealGranted,
        Turn::AppealDismissed,
        Turn::Withdrawn,
        Turn::Declined,
        Turn::Intended,
        Turn::TroubleAnswered,
        Turn::Left,
        Turn::Finished,
    ];

    /// Everybody who can be told.
    fn everybody() -> impl Iterator<Item = Telling<'static>> {
        Language::ALL.into_iter().flat_map(|language| {
            Channel::ALL.into_iter().flat_map(move |channel| {
                let locale = Locale::new(language);
                [None, Some("欧阳小明")].map(|helps| Telling { locale, channel, helps })
            })
        })
    }

    fn said(told: &Told, telling: Telling<'_>, turn: Turn) -> String {
        told.see(|model| telling.case(model, turn))
    }

    #[test]
    fn every_turn_is_told_with_what_it_is_about_and_its_number() {
        let told = Told::at("acceptance");
        for telling in everybody() {
            for turn in TURNS {
                let text = said(&told, telling, turn);
                assert!(text.contains("家里改造"), "{text}");
                assert!(!text.contains("told-") && !text.contains(['{', '$']), "{text}");
                assert!(!text.contains("http"), "{text}");
            }
        }
    }

    #[test]
    fn whoever_helps_reads_no_more_than_a_family_name() {
        let told = Told::at("acceptance");
        for telling in everybody() {
            let text = said(&told, telling, Turn::Submitted);
            assert!(!text.contains("小明"), "{text}");
            assert_eq!(text.contains("欧阳"), telling.helps.is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_read_out_can_be_heard() {
        let told = Told::at("acceptance");
        let reference = told.case().reference.to_string();
        for telling in everybody() {
            let is_heard = telling.channel == Channel::Voice;
            for turn in TURNS {
                let text = said(&told, telling, turn);
                assert_eq!(text.contains(&reference), !is_heard, "{text}");
                let is_symbol =
                    |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !"，。、？！.,:?'".contains(c);
                assert!(!is_heard || !text.contains(is_symbol), "{text}");
            }
        }
    }

    #[test]
    fn what_is_told_of_a_class_says_when_and_never_what_it_is_for() {
        let words = GatheringWords {
            title: "盲人按摩班".to_owned(),
            about: "学按摩。".to_owned(),
            easy: "学按摩。".to_owned(),
        };
        let class = Gathering {
            words: [("zh-CN".to_owned(), words)].into(),
            kind: GatheringKind::Class,
            sessions: vec![Session { begins_at: datetime!(2026-12-01 01:00 UTC), minutes: 60 }],
            region: "440307".to_owned(),
            address: "龙岗区".to_owned(),
            access: Access::default(),
            offers: [Need::Interpreter].into(),
            seats: 10,
            companions: 0,
            certificate: false,
            until: date!(2026 - 11 - 30),
            employers: Vec::new(),
            posts: Vec::new(),
        };
        let fair = Gathering { kind: GatheringKind::Fair, ..class.clone() };
        for telling in everybody() {
            for gathering in [&class, &fair] {
                let text = telling.gathering(GatheringNumber(12), gathering, GatheringNews::MovedUp, "12385");
                assert!(text.contains("12 月 1 日") || text.contains("1 December"), "{text}");
            }
            for news in GatheringNews::ALL {
                let text = telling.gathering(GatheringNumber(12), &class, news, "12385");
                for secret in ["按摩", "盲", "手语", "小明", "http", "{", "$"] {
                    assert!(!text.contains(secret), "{secret}: {text}");
                }
                assert_eq!(text.contains("欧阳"), telling.helps.is_some(), "{text}");
                let is_symbol =
                    |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !"，。、？！.,:?'".contains(c);
                assert!(telling.channel == Channel::Text || !text.contains(is_symbol), "{text}");
            }
        }
    }

    #[test]
    fn of_new_posts_it_is_told_how_many_and_nothing_about_anybody() {
        for telling in everybody() {
            for (found, searched) in [(1, 0), (0, 2), (3, 1)] {
                let text = telling.posts(found, searched, "12385");
                let counts: Vec<_> = [found, searched].into_iter().filter(|count| *count > 0).collect();
                assert!(counts.iter().all(|count| text.contains(&count.to_string())), "{text}");
                let is_left_open = text.contains(['{', '$']) || text.contains("posts-");
                assert!(!is_left_open && !text.contains("http") && !text.contains("小明"), "{text}");
                assert!(!text.contains("残疾") && !text.contains("disab"), "{text}");
                assert_eq!(text.contains("欧阳"), telling.helps.is_some(), "{text}");
                let is_heard = telling.channel == Channel::Voice;
                assert!(!is_heard || !text.contains(['“', '”', '（']), "{text}");
            }
        }
    }

    #[test]
    fn a_number_is_said_digit_by_digit() {
        let check = |language, expected| {
            let telling = Telling { locale: Locale::new(language), channel: Channel::Voice, helps: None };
            assert_eq!(telling.number("2611-0"), expected);
        };
        check(Language::Chinese, "二 六 幺 幺、零");
        check(Language::English, "two six one one, zero");
    }

    #[test]
    fn a_correction_says_until_when() {
        let mut told = Told::at("acceptance");
        told.happens(Event::Withdrawn);
        let telling = Telling { locale: Locale::new(Language::Chinese), channel: Channel::Text, helps: None };
        let text = said(&told, telling, BY);
        assert!(text.contains("请在 2026 年 12 月 4 日星期五 以前改好"), "{text}");
    }
}
