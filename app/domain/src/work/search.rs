//! What somebody looks for among the posts: words, and what they narrow it to. It stands in the address, so that it can
//! be shared and saved, and so holds nothing of the person who looks.

use super::{Help, Hours, Nearness, PostKind, Task, Way};
use std::collections::BTreeSet;

/// What somebody looks for. Whatever is left open is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// In their own words.
    pub words: String,
    /// Under which rules.
    pub kinds: BTreeSet<PostKind>,
    /// What is done.
    pub tasks: BTreeSet<Task>,
    /// Where it is done.
    pub ways: BTreeSet<Way>,
    /// How much of a day.
    pub hours: BTreeSet<Hours>,
    /// What has to be there for certain.
    pub needs: BTreeSet<Help>,
    /// How near it has to be, unless it is done at home.
    pub near: Option<Nearness>,
    /// Near to which place, by GB/T 2260 code; where none is named, to where the visit is.
    pub place: Option<String>,
    /// What comes first.
    pub sort: Sort,
}

/// What comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What fits the words best; without words, the newest.
    #[default]
    Best,
    /// What is nearest.
    Nearest,
    /// What was published last.
    Newest,
}

impl Sort {
    /// Each, in the order shown.
    pub const ALL: [Self; 3] = [Self::Best, Self::Nearest, Self::Newest];

    /// Its name in forms and word keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Nearest => "nearest",
            Self::Newest => "newest",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }
}

/// What the fields of the form are called. Those of which several may be chosen are sent as `kind-quota=yes`.
pub mod field {
    /// Words.
    pub const WORDS: &str = "words";
    /// How near.
    pub const NEAR: &str = "near";
    /// To which place.
    pub const PLACE: &str = "place";
    /// What comes first.
    pub const SORT: &str = "sort";
    /// The beginning of each kind.
    pub const KIND: &str = "kind";
    /// The beginning of each task.
    pub const TASK: &str = "task";
    /// The beginning of each way.
    pub const WAY: &str = "way";
    /// The beginning of each length of a day.
    pub const HOURS: &str = "hours";
    /// The beginning of each help.
    pub const HELP: &str = "help";
}

impl Search {
    /// The most letters that are looked for: more than anybody types, and few enough for every database.
    pub const LONGEST: usize = 60;

    /// What was sent, or stands in an address. Whatever means nothing is left out.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut search = Self::default();
        for (name, value) in pairs {
            match name {
                field::WORDS => search.words = value.trim().chars().take(Self::LONGEST).collect(),
                field::NEAR => search.near = near(value),
                field::PLACE => search.place = is_region(value).then(|| value.to_owned()),
                field::SORT => search.sort = Sort::from_name(value).unwrap_or_default(),
                _ if value == "yes" => search.choose(name),
                _ => {}
            }
        }
        search
    }

    fn choose(&mut self, name: &str) {
        let Some((field, option)) = name.split_once('-') else { return };
        match field {
            field::KIND => self.kinds.extend(PostKind::from_name(option)),
            field::TASK => self.tasks.extend(Task::from_name(option)),
            field::WAY => self.ways.extend(Way::from_name(option)),
            field::HOURS => self.hours.extend(Hours::from_name(option)),
            field::HELP => self.needs.extend(Help::from_name(option)),
            _ => {}
        }
    }

    /// The same as pairs for an address, always in one order.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let own = |name: &str, value: &str| (!value.is_empty()).then(|| (name.to_owned(), value.to_owned()));
        let near = self.near.map(Nearness::name).unwrap_or_default();
        let place = self.place.as_deref().unwrap_or_default();
        let sort = if self.sort == Sort::default() { "" } else { self.sort.name() };
        let words = own(field::WORDS, &self.words).into_iter();
        let rest = [own(field::NEAR, near), own(field::PLACE, place), own(field::SORT, sort)];
        words.chain(self.chosen()).chain(rest.into_iter().flatten()).collect()
    }

    /// Every box that is ticked, as it is sent.
    fn chosen(&self) -> Vec<(String, String)> {
        let names = |field: &str, names: Vec<&'static str>| {
            names.into_iter().map(|name| (format!("{field}-{name}"), "yes".to_owned())).collect::<Vec<_>>()
        };
        [
            names(field::TASK, self.tasks.iter().map(|task| task.name()).collect()),
            names(field::WAY, self.ways.iter().map(|way| way.name()).collect()),
            names(field::HOURS, self.hours.iter().map(|hours| hours.name()).collect()),
            names(field::HELP, self.needs.iter().map(|help| help.name()).collect()),
            names(field::KIND, self.kinds.iter().map(|kind| kind.name()).collect()),
        ]
        .concat()
    }

    /// Whether anything but words narrows it.
    pub fn is_narrowed(&self) -> bool {
        self.near.is_some() || !self.chosen().is_empty()
    }

    /// Whether it is for every post there is.
    pub fn is_for_all(&self) -> bool {
        self.words.is_empty() && !self.is_narrowed()
    }
}

/// To be far is no wish.
fn near(name: &str) -> Option<Nearness> {
    [Nearness::Here, Nearness::City, Nearness::Province].into_iter().find(|near| near.name() == name)
}

/// Whether this has the shape of a GB/T 2260 code: six digits, the first of which is no zero.
pub fn is_region(code: &str) -> bool {
    code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit()) && !code.starts_with('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_an_address_is_read_as_it_was_written() {
        let search = Search {
            words: "龙岗 按摩".to_owned(),
            kinds: [PostKind::Quota, PostKind::PublicWelfare].into(),
            tasks: [Task::Massage].into(),
            ways: [Way::OnSite].into(),
            hours: [Hours::Half].into(),
            needs: [Help::Access].into(),
            near: Some(Nearness::City),
            place: Some("440307".to_owned()),
            sort: Sort::Newest,
        };
        let pairs = search.pairs();
        let read = Search::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(read, search);
        assert!(Search::default().pairs().is_empty());
    }

    #[test]
    fn what_means_nothing_is_left_out() {
        let odd = [("kind-king", "yes"), ("task", "yes"), ("near", "far"), ("place", "12"), ("x", "y")];
        assert_eq!(Search::read(odd), Search::default());
        let long = "摩".repeat(1000);
        assert_eq!(Search::read([("words", long.as_str())]).words.chars().count(), Search::LONGEST);
    }
}
