//! Every sentence a definition asks for, under which key, and what it may mention.

use super::Written;
use tantu_domain::service::{Condition, Ending, Kind, Question, Recordings, Service, Stage, Test};

/// One sentence.
pub(super) struct Wanted {
    /// `question-phone`, `question-phone.hint`.
    pub(super) key: String,
    /// Whether somebody is left without words when it is missing.
    pub(super) is_needed: bool,
    /// What asks for it, and its id in the definition.
    pub(super) by: By,
    /// What it may mention besides the service line and the values.
    pub(super) mentions: Vec<String>,
}

/// What in a definition asks for words.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct By {
    /// As one says it: “the question `phone`”.
    pub(super) called: String,
    /// What to look for in the file.
    pub(super) id: String,
}

/// Everything a service asks for.
pub(super) fn wanted(written: &Written<'_>) -> Vec<Wanted> {
    let service = &written.service;
    let mut list =
        List { all: Vec::new(), by: By { called: String::new(), id: String::new() }, mentions: Vec::new() };
    if written.is_finder {
        list.asks("the finder", "title", Vec::new());
        list.add("title", true);
    } else {
        list.add_service(service);
    }
    list.add_recordings("", &service.media);
    service.questions.iter().for_each(|question| list.add_question(question));
    service.stages.iter().for_each(|stage| list.add_stage(service, stage));
    list.add_events(service);
    list.all
}

/// The list as it grows: who asks at present, and what may be mentioned there.
struct List {
    all: Vec<Wanted>,
    by: By,
    mentions: Vec<String>,
}

impl List {
    fn asks(&mut self, called: impl Into<String>, id: &str, mentions: Vec<String>) {
        self.by = By { called: called.into(), id: id.to_owned() };
        self.mentions = mentions;
    }

    fn add(&mut self, key: impl Into<String>, is_needed: bool) {
        let (by, mentions) = (self.by.clone(), self.mentions.clone());
        self.all.push(Wanted { key: key.into(), is_needed, by, mentions });
    }

    /// The parts of `key` that must be there, and those that may.
    fn add_parts(&mut self, key: &str, needed: &[&str], possible: &[&str]) {
        needed.iter().for_each(|part| self.add(format!("{key}.{part}"), true));
        possible.iter().for_each(|part| self.add(format!("{key}.{part}"), false));
    }

    fn add_service(&mut self, service: &Service) {
        self.asks("the service", "slug", Vec::new());
        ["title", "summary", "who", "cost", "finished"].into_iter().for_each(|key| self.add(key, true));
        self.add("finished.next", false);
        self.asks("the service", "slug", vec!["office".to_owned()]);
        self.add("decides", true);
        for need in &service.needs {
            self.asks(format!("`needs` with `{need}`"), need, Vec::new());
            self.add(format!("need-{need}"), true);
        }
        for rule in &service.eligible {
            self.asks(format!("the rule `{}`", rule.id), &rule.id, Vec::new());
            let key = format!("eligible-{}", rule.id);
            self.add(&key, true);
            self.add_parts(&key, &["no", "perhaps"], &[]);
        }
        for follow in &service.follows {
            self.asks(format!("what follows, `{}`", follow.id), &follow.id, Vec::new());
            self.add(format!("follow-{}", follow.id), true);
        }
    }

    fn add_question(&mut self, question: &Question) {
        let looks_at_expiry = question.only_if.iter().any(looks_at_expiry);
        let days = ["opens", "expires", "expired"].map(str::to_owned);
        let mentions = if looks_at_expiry { days.to_vec() } else { Vec::new() };
        self.asks(format!("the question `{}`", question.id), &question.id, mentions);
        let key = format!("question-{}", question.id);
        self.add(&key, true);
        match &question.kind {
            Kind::Advice { .. } => self.add_parts(&key, &["text", "continue"], &["instead"]),
            Kind::Declaration => {
                self.add_parts(&key, &["statement", "confirmed", "missing", "short"], &["hint"])
            }
            _ if question.optional => self.add_parts(&key, &["short"], &["hint", "missing", "prefilled"]),
            _ => self.add_parts(&key, &["missing", "short"], &["hint", "prefilled"]),
        }
        if matches!(question.kind, Kind::Number { .. }) {
            self.add_parts(&key, &[], &["unit"]);
        }
        self.add_recordings(&format!("{key}."), &question.media);
        self.add_options(&key, question);
        if let Kind::Group { parts, .. } = &question.kind {
            self.mentions.push("n".to_owned());
            self.add_parts(&key, &["entry", "add", "remove"], &[]);
            parts.iter().for_each(|part| self.add_part(question, part));
        }
    }

    /// What recordings say, in words: whoever neither hears nor signs reads it, and a video may not be played at all.
    fn add_recordings(&mut self, before: &str, recordings: &Recordings) {
        for (medium, recording) in recordings.iter() {
            let by = By { called: format!("the recording `{}`", recording.file), id: recording.file.clone() };
            let before_this = std::mem::replace(&mut self.by, by);
            self.add(format!("{before}{}", medium.name()), true);
            self.by = before_this;
        }
    }

    fn add_part(&mut self, group: &Question, part: &Question) {
        self.asks(format!("`{}` in the group `{}`", part.id, group.id), &part.id, Vec::new());
        let key = format!("question-{}-{}", group.id, part.id);
        self.add(&key, true);
        let unit: &[_] = if matches!(part.kind, Kind::Number { .. }) { &["unit"] } else { &[] };
        self.add_parts(&key, &[], &[&["hint", "missing"], unit].concat());
        self.add_options(&key, part);
    }

    /// How a document is handed in is said in the program's words.
    fn add_options(&mut self, key: &str, question: &Question) {
        if question.kind == Kind::Document {
            return;
        }
        for option in question.kind.options() {
            self.by.called = format!("the option `{option}` of `{}`", question.id);
            let key = format!("{key}-{option}");
            self.add(&key, true);
            self.add_parts(&key, &[], &["hint"]);
        }
        self.by.called = format!("the question `{}`", question.id);
    }

    fn add_stage(&mut self, service: &Service, stage: &Stage) {
        let called = format!("the stage `{}`", stage.id);
        let key = format!("stage-{}", stage.id);
        self.asks(&called, &stage.id, Vec::new());
        self.add(&key, true);
        let mut mentions = chosen_in(service);
        mentions.push("office".to_owned());
        self.asks(&called, &stage.id, mentions);
        let pauses: &[_] = if stage.pauses { &["pauses"] } else { &[] };
        self.add_parts(&key, &[&["doing", "next"], pauses].concat(), &["now"]);
        self.asks(&called, &stage.id, ["office", "days"].map(str::to_owned).to_vec());
        self.add_parts(&key, &["about"], &[]);
    }

    /// Sentences of the timeline, for whatever can end one of the stages. The program has its own for each.
    fn add_events(&mut self, service: &Service) {
        let mut names: Vec<_> =
            service.stages.iter().map(|stage| (event(stage.ends_with), &stage.id)).collect();
        names.sort_unstable();
        names.dedup_by_key(|(name, _)| *name);
        for (name, stage) in names {
            self.asks(format!("the end of `{stage}`"), stage, vec!["office".to_owned()]);
            self.add(format!("event-{name}"), false);
        }
    }
}

/// The choices a stage's sentences can mention, by question.
fn chosen_in(service: &Service) -> Vec<String> {
    let is_choice = |question: &&Question| {
        matches!(question.kind, Kind::OneOf { .. } | Kind::YesNo | Kind::Document | Kind::Hall)
    };
    service.questions.iter().filter(is_choice).map(|question| question.id.clone()).collect()
}

fn looks_at_expiry(condition: &Condition) -> bool {
    match condition {
        Condition::Says { test, .. } => matches!(test, Test::Renewal(_)),
        Condition::Any(lists) => lists.iter().flatten().any(looks_at_expiry),
    }
}

fn event(ending: Ending) -> &'static str {
    match ending {
        Ending::Accept => "accepted",
        Ending::Assess => "assessed",
        Ending::EndNotice => "notice-ended",
        Ending::Approve => "approved",
        Ending::Complete => "completed",
        Ending::Deliver => "delivered",
        Ending::Close => "closed",
        Ending::Agree => "plan-agreed",
        Ending::Confirm => "confirmed",
        Ending::Intend => "intended",
        Ending::Sign => "signed",
        Ending::Start => "started",
        Ending::FollowUp => "followed-up",
    }
}
