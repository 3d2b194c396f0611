//! How a person wants pages to look and to read. Chosen on `/settings`, without scripts, and remembered: in a cookie of the
//! browser, and for whoever is signed in, with them.
//!
//! A choice is a word. Only what differs from how everybody gets pages is written down, the words joined by `-`, in any
//! order; a word that was never offered is no choice. So the cookie, the column and the header of a visit are one thing.

use crate::locale::{Language, Locale};

/// What a person chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Display {
    /// The colours.
    pub theme: Theme,
    /// The size of everything.
    pub size: TextSize,
    /// The space between lines.
    pub lines: Lines,
    /// The space between letters.
    pub letters: Letters,
    /// Whether nothing moves, whatever the device says.
    pub is_still: bool,
    /// Whether there is less on a page, and larger: what the 适老化 rules call 长辈版.
    pub is_simple: bool,
    /// Whether it is said in easy words (易读).
    pub is_easy: bool,
    /// Whether a page can be read aloud by the browser.
    pub is_aloud: bool,
    /// Whether one can speak instead of typing, where the browser listens.
    pub is_dictated: bool,
}

/// One out of a few ways to look. The first is how everybody gets pages.
pub trait Choosable: Copy + PartialEq + Default + Sized + 'static {
    /// Every way, in the order in which they are offered.
    const ALL: &'static [Self];

    /// The word in the cookie, in the form and in the attribute of the document.
    fn name(self) -> &'static str;

    /// The way with this name; `None` for a name that was never offered.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|way| way.name() == name)
    }

    /// The name, if it is not how everybody gets pages.
    fn chosen(self) -> Option<&'static str> {
        (self != Self::default()).then(|| self.name())
    }
}

macro_rules! choosable {
    (
        $(#[doc = $doc:literal])+ $kind:ident {
            $(#[doc = $usually:literal])+ $usual:ident = $usual_name:literal,
            $($(#[doc = $about:literal])+ $way:ident = $name:literal),+ $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $kind {
            $(#[doc = $usually])+
            #[default]
            $usual,
            $($(#[doc = $about])+ $way),+
        }

        impl Choosable for $kind {
            const ALL: &'static [Self] = &[Self::$usual, $(Self::$way),+];

            fn name(self) -> &'static str {
                match self { Self::$usual => $usual_name, $(Self::$way => $name),+ }
            }
        }
    };
}

choosable! {
    /// The colours of a page.
    Theme {
        /// Whatever the device says.
        Device = "device",
        /// Dark ink on warm paper.
        Light = "light",
        /// Light ink on dark.
        Dark = "dark",
        /// Black, white and yellow.
        Contrast = "contrast",
    }
}

choosable! {
    /// The size of everything, in percent of the size the person set in the browser.
    TextSize {
        /// As the browser says.
        Standard = "100",
        /// A quarter more.
        Large = "125",
        /// Half as much again.
        Larger = "150",
        /// Double.
        Largest = "200",
    }
}

choosable! {
    /// The space between lines.
    Lines {
        /// A line and two thirds.
        Usual = "usual",
        /// Two lines.
        Wide = "wide",
        /// Two and a half.
        Wider = "wider",
    }
}

choosable! {
    /// The space between letters.
    Letters {
        /// As the face has it.
        Usual = "close",
        /// An eighth of a letter apart, as WCAG 1.4.12 wants it borne.
        Apart = "apart",
    }
}

impl Display {
    /// The words of a language for whoever chose this.
    pub fn locale(self, language: Language) -> Locale {
        Locale::new(language).easily(self.is_easy).pressed(self.is_easy || self.is_simple)
    }

    /// The words of everything that was chosen.
    pub fn written(self) -> String {
        let Self { theme, size, lines, letters, .. } = self;
        let ways = [theme.chosen(), size.chosen(), lines.chosen(), letters.chosen()];
        let switches = self.switches().into_iter().filter_map(|(name, is_on)| is_on.then_some(name));
        ways.into_iter().flatten().chain(switches).collect::<Vec<_>>().join("-")
    }

    /// What these words choose.
    pub fn read(words: &str) -> Self {
        let mut display = Self::default();
        words.split('-').for_each(|word| display.choose(word));
        display
    }

    /// Takes over one choice, by its word.
    pub fn choose(&mut self, word: &str) {
        self.theme = Theme::from_name(word).unwrap_or(self.theme);
        self.size = TextSize::from_name(word).unwrap_or(self.size);
        self.lines = Lines::from_name(word).unwrap_or(self.lines);
        self.letters = Letters::from_name(word).unwrap_or(self.letters);
        self.turn(word, true);
    }

    /// Turns on or off what is called so, if it can be.
    pub fn turn(&mut self, switch: &str, is_on: bool) {
        match switch {
            STILL => self.is_still = is_on,
            SIMPLE => self.is_simple = is_on,
            EASY => self.is_easy = is_on,
            ALOUD => self.is_aloud = is_on,
            DICTATED => self.is_dictated = is_on,
            _ => {}
        }
    }

    /// What is on or off, by its word.
    pub fn switches(self) -> [(&'static str, bool); 5] {
        [
            (EASY, self.is_easy),
            (SIMPLE, self.is_simple),
            (STILL, self.is_still),
            (ALOUD, self.is_aloud),
            (DICTATED, self.is_dictated),
        ]
    }
}

/// Easy words.
pub const EASY: &str = "easy";
/// Less on a page, and larger.
pub const SIMPLE: &str = "simple";
/// Nothing moves.
pub const STILL: &str = "still";
/// Read aloud.
pub const ALOUD: &str = "aloud";
/// Spoken instead of typed.
pub const DICTATED: &str = "dictated";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_chosen_is_found_again() {
        for theme in Theme::ALL.iter().copied() {
            for size in TextSize::ALL.iter().copied() {
                for (lines, letters, is_on) in
                    [(Lines::Usual, Letters::Usual, false), (Lines::Wider, Letters::Apart, true)]
                {
                    let display = Display {
                        theme,
                        size,
                        lines,
                        letters,
                        is_still: is_on,
                        is_easy: is_on,
                        ..Display::default()
                    };
                    assert_eq!(Display::read(&display.written()), display);
                }
            }
        }
        assert_eq!(Display::default().written(), "");
    }

    #[test]
    fn what_was_never_offered_is_no_choice_and_takes_nothing_else_along() {
        for odd in ["", "pink", "-", "device-100", "dark mode", "easyeasy"] {
            assert_eq!(Display::read(odd), Display::default(), "{odd}");
        }
        let kept = Display { theme: Theme::Dark, is_easy: true, ..Display::default() };
        assert_eq!(Display::read("dark-7-easy"), kept);
    }

    #[test]
    fn no_two_choices_share_a_word() {
        let ways = [
            Theme::ALL.iter().map(|way| way.name()).collect::<Vec<_>>(),
            TextSize::ALL.iter().map(|way| way.name()).collect(),
            Lines::ALL.iter().map(|way| way.name()).collect(),
            Letters::ALL.iter().map(|way| way.name()).collect(),
            Display::default().switches().map(|(name, _)| name).to_vec(),
        ];
        let all = ways.concat();
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len(), "{all:?}");
    }
}
