//! The kinds of question. Each has one component, one reader, its problems and its examples.

use serde::Deserialize;

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A few words.
    ShortText {
        /// The most characters.
        longest: usize,
    },
    /// Some sentences.
    LongText {
        /// The most characters.
        longest: usize,
    },
    /// Yes or no.
    YesNo,
    /// One of a few options.
    OneOf {
        /// What can be chosen, in the order shown.
        options: Vec<String>,
    },
    /// Several of a few options.
    SeveralOf {
        /// What can be chosen, in the order shown.
        options: Vec<String>,
        /// The one among them that excludes the others.
        none: Option<String>,
    },
    /// A day, in three fields.
    Date {
        /// Whether month or day may be left out, where people remember only the year.
        incomplete: bool,
        /// Whether it must lie behind or ahead.
        tense: Option<Tense>,
    },
    /// A number to be reached at.
    Phone,
    /// The number of an identity card.
    CitizenId,
    /// The number on a disability certificate.
    CertificateNumber,
    /// A place by its GB/T 2260 code: one that Tantu serves, or another in words.
    Region,
    /// Where somebody lives, as one writes it on an envelope.
    Address,
    /// A whole number.
    Number {
        /// The least there can be.
        least: i64,
        /// The most there can be.
        most: i64,
    },
    /// A sum in yuan.
    Money,
    /// Somebody else.
    Person {
        /// What is asked about them, in order.
        parts: Vec<PersonPart>,
    },
    /// Several of the same, one after the other: rooms, devices, people.
    Group {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
        /// What is asked about each.
        parts: Vec<super::Question>,
    },
    /// A paper or a photo that is handed in; the answer says how it gets there.
    Document,
    /// One of the region's halls.
    Hall,
    /// A half-day that suits, among the working days to come.
    Appointment {
        /// The first one, so many working days from today.
        lead: u16,
        /// How many days there are to choose from.
        days: u16,
    },
    /// Nothing to fill in: it explains something, may offer a fitter service, and never blocks.
    Advice {
        /// The service that fits better, by slug.
        offers: Option<String>,
    },
    /// A statement to confirm.
    Declaration,
}

/// Where a day must lie; today is both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tense {
    /// Not after today.
    Past,
    /// Not before today.
    Future,
}

/// What can be asked about somebody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonPart {
    /// What they are called.
    Name,
    /// What they are to the applicant.
    Relation,
    /// Their identity number.
    CitizenId,
    /// Where they can be reached.
    Phone,
}

impl PersonPart {
    /// Its name in form fields and word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Relation => "relation",
            Self::CitizenId => "citizen-id",
            Self::Phone => "phone",
        }
    }
}

impl Kind {
    /// How a document can be handed in, in the order shown: by oneself, by somebody else, fetched from home, or not
    /// at hand yet. Files cannot be sent from here yet.
    pub const HAND_IN: [&'static str; 4] = ["self", "helper", "home", "missing"];

    /// The answers of a yes-no question.
    pub const YES_NO: [&'static str; 2] = ["yes", "no"];

    /// The most entries any group takes.
    pub const MOST_ENTRIES: usize = 50;

    /// Whether the answer is worth showing when answers are checked or read: advice only explains.
    pub fn is_answered_in_words(&self) -> bool {
        !matches!(self, Self::Advice { .. })
    }

    /// Every option there is, of a kind that has options of its own.
    pub fn options(&self) -> Vec<&str> {
        match self {
            Self::OneOf { options } | Self::SeveralOf { options, .. } => {
                options.iter().map(String::as_str).collect()
            }
            Self::YesNo => Self::YES_NO.to_vec(),
            Self::Document => Self::HAND_IN.to_vec(),
            _ => Vec::new(),
        }
    }

    /// What keeps everybody from answering it, in words for whoever mends it.
    pub(super) fn hindrance(&self) -> Option<&'static str> {
        let is_without = |options: &[String], none: &Option<String>| {
            none.as_ref().is_some_and(|none| !options.contains(none))
        };
        match self {
            Self::OneOf { options } | Self::SeveralOf { options, .. } if options.is_empty() => {
                Some("it needs something under `options`")
            }
            Self::SeveralOf { options, none } if is_without(options, none) => {
                Some("`none` has to be one of its `options`")
            }
            Self::ShortText { longest: 0 } | Self::LongText { longest: 0 } => {
                Some("`longest` has to be at least 1")
            }
            Self::Number { least, most } if least > most => Some("`least` is more than `most`"),
            Self::Group { parts, .. } if parts.is_empty() => Some("it needs at least one [[question.part]]"),
            Self::Group { least, most, .. } if least > most || !(1..=Self::MOST_ENTRIES).contains(most) => {
                Some("`most` has to be from 1 to 50, and no less than `least`")
            }
            Self::Person { parts } if parts.is_empty() => Some("it needs something under `parts`"),
            Self::Appointment { lead, days } if *lead > 60 || !(1..=20).contains(days) => {
                Some("`days` has to be from 1 to 20, and `lead` at most 60")
            }
            _ => None,
        }
    }

    /// Whether it can stand in an entry of a group: whatever takes one line or one choice.
    pub(super) fn fits_in_group(&self) -> bool {
        matches!(
            self,
            Self::ShortText { .. }
                | Self::YesNo
                | Self::OneOf { .. }
                | Self::Number { .. }
                | Self::Money
                | Self::Date { .. }
                | Self::Phone
                | Self::CitizenId
        )
    }
}
