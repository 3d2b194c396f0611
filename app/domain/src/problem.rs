//! A person's slip, as data.
//!
//! A problem says in which field and what kind; the sentence comes from Fluent by [`Code::key`], with [`Code::args`].
//! Problems are answers to a person, never errors of the program.

/// One thing to mend, in one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name of the form field, which is also the id the error summary links to.
    pub field: String,
    /// What is the matter.
    pub code: Code,
}

impl Problem {
    /// `code` in `field`.
    pub fn new(field: impl Into<String>, code: Code) -> Self {
        Self { field: field.into(), code }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $({ $($arg:ident),+ })? = $key:literal,)+) => {
        /// What can be the matter with something typed.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Code {
            $($(#[$doc])* $name $({ $(#[doc = "How many."] $arg: usize),+ })?,)+
        }

        impl Code {
            /// Every key, for the test that each language has a sentence for it.
            pub const KEYS: &'static [&'static str] = &[$($key),+];

            /// The Fluent message that says it.
            pub fn key(&self) -> &'static str {
                match self { $(Self::$name $({ $($arg: _),+ })? => $key,)+ }
            }

            /// The arguments of that message.
            pub fn args(&self) -> Vec<(&'static str, usize)> {
                match self { $(Self::$name $({ $($arg),+ })? => vec![$($((stringify!($arg), *$arg)),+)?],)+ }
            }
        }
    };
}

codes! {
    /// Nothing was answered and an answer is needed.
    Missing = "problem-missing",
    /// Longer than there is room for.
    TooLong { limit } = "problem-too-long",
    /// None of the choices offered.
    NotAnOption = "problem-not-an-option",
    /// “None of these”, and something all the same.
    NoneWithOthers = "problem-none-with-others",
    /// A half-day that has passed by now.
    TimePassed = "problem-time-passed",
    /// Another place, and not which.
    PlaceMissing = "problem-place-missing",
    /// Not digits, or not only digits.
    NotANumber = "problem-not-a-number",
    /// Not a sum in yuan.
    NotMoney = "problem-not-money",
    /// Less than there can be.
    NumberTooSmall { least } = "problem-number-too-small",
    /// More than there can be.
    NumberTooBig { most } = "problem-number-too-big",
    /// Fewer entries than are needed.
    TooFew { least } = "problem-too-few",
    /// More entries than there is room for.
    TooMany { most } = "problem-too-many",
    /// Somebody without a name.
    NameMissing = "problem-name-missing",
    /// Somebody, and not what they are to the applicant.
    RelationMissing = "problem-relation-missing",
    /// Somebody without their identity number.
    CitizenIdMissing = "problem-citizen-id-missing",
    /// Somebody without a number to reach them at.
    PhoneMissing = "problem-phone-missing",
    /// The declaration was not confirmed.
    NotDeclared = "problem-not-declared",
    /// A date with a part left out.
    DateIncomplete = "problem-date-incomplete",
    /// A day that has not come yet, where only one behind us makes sense.
    DateAhead = "problem-date-ahead",
    /// A day that has passed, where only one ahead makes sense.
    DatePassed = "problem-date-passed",
    /// A date that no calendar has, such as 30 February.
    DateImpossible = "problem-date-impossible",
    /// Neither a mobile nor a fixed line.
    PhoneUnknown = "problem-phone-unknown",
    /// Not a mobile number, where a message must arrive.
    PhoneNotMobile = "problem-phone-not-mobile",
    /// A sign that is in nobody's name.
    NameSign = "problem-name-sign",
    /// One's own telephone number, where that of another is asked for.
    OwnPhone = "problem-own-phone",
    /// An age at which nobody has a guardian on that ground.
    NotAMinor = "problem-not-a-minor",
    /// A sign that cannot occur in the number.
    NumberSign = "problem-number-sign",
    /// Too few characters.
    NumberShort { missing } = "problem-number-short",
    /// Too many characters.
    NumberLong { extra } = "problem-number-long",
    /// The check character does not fit: most often two digits changed places.
    NumberCheck = "problem-number-check",
    /// The eight digits of the birthday are no date.
    NumberBirthday = "problem-number-birthday",
    /// The category digit is none of 1 to 7.
    NumberCategory = "problem-number-category",
    /// The level digit is none of 1 to 4.
    NumberLevel = "problem-number-level",
    /// What follows the twenty characters is not B and a number.
    NumberReplacement = "problem-number-replacement",
    /// The code is not the one that was sent.
    CodeWrong { left } = "problem-code-wrong",
    /// The code is not six digits.
    CodeShape = "problem-code-shape",
    /// The code has expired, was used, or was guessed at too often.
    CodeSpent = "problem-code-spent",
    /// Not six words of two characters each, as they stand on a card.
    PhraseShape = "problem-phrase-shape",
    /// A word that is on no card.
    PhraseWord { place } = "problem-phrase-word",
    /// Certificate number and words do not belong together.
    CardWrong { left } = "problem-card-wrong",
    /// Not a reference number: a digit is wrong or missing.
    ReferenceShape = "problem-reference-shape",
}
