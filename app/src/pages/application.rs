//! A case: where it stands, what happens next, who does it and by when.
//!
//! Everything here is drawn from the case's events and the service's stages; there is no list of states to keep in
//! step with them.

use crate::{
    catalog::{Catalog, Entry, Mentions, Words},
    components::{
        BackLink, Button, CaseCard, Notice, NowPanel, Road, RoadState, RoadStep, Timeline, TimelineEvent,
    },
    dates,
    locale::Locale,
    page::Page,
    paths, t,
};
use leptos::prelude::*;
use tantu_domain::{
    answer::Answer,
    calendar,
    case::{Case, Event, Recorded, Standing, Status},
    region::{Region, Role},
    service::Kind,
};
use time::{Date, format_description::well_known::Rfc3339};

/// A case as it stands today.
pub struct Model<'a> {
    /// The service.
    pub entry: &'a Entry,
    /// The case.
    pub case: &'a Case,
    /// Its region.
    pub region: &'a Region,
    /// Where it stands.
    pub status: Status,
    /// The day it is in China.
    pub today: Date,
}

impl<'a> Model<'a> {
    /// The case with its service and region; `None` if either has left the catalogue.
    pub fn of(case: &'a Case, catalog: &'a Catalog, today: Date) -> Option<Self> {
        let entry = catalog.service(&case.service)?;
        let region = catalog.region(&case.region)?;
        Some(Self { entry, case, region, status: case.status(&entry.service, region), today })
    }
}

/// The page: one sentence, the panel, the road, what happened, and what can be done.
pub fn page(locale: Locale, model: &Model<'_>) -> Page {
    let seen = Seen::new(locale, model);
    let reference = &model.case.reference;
    let service = seen.words.get("title");
    let title = seen.standing();
    let withdraw = model
        .status
        .withdraw()
        .is_ok()
        .then(|| link(paths::of_application(reference, "withdraw"), t!(locale, "application-withdraw")));
    let again = model
        .status
        .standing
        .is_ended()
        .then(|| link(paths::service(&model.case.service), t!(locale, "application-again")));
    let caption =
        t!(locale, "application-caption", service = service.clone(), reference = reference.to_string());
    let content = view! {
        <BackLink locale href=paths::APPLICATIONS/>
        <p class="caption">{caption.clone()}</p>
        <h1>{title.clone()}</h1>
        <tantu_islands::News label=t!(locale, "application-news") version=model.case.version()/>
        <div class="beside">
            <div>
                {seen.panel()}
                {seen.reason()}
            </div>
            <div>
                <h2>{t!(locale, "application-road")}</h2>
                {seen.finished_by()}
                <Road locale steps=seen.road()/>
            </div>
        </div>
        <h2>{t!(locale, "application-timeline")}</h2>
        <Timeline events=seen.timeline()/>
        <ul class="links">
            {link(paths::of_application(reference, "sent"), t!(locale, "application-sent"))}
            {link(paths::of_application(reference, "receipt"), t!(locale, "application-receipt"))}
            {withdraw}
            {again}
        </ul>
    };
    Page {
        has_island: true,
        ..Page::new(t!(locale, "application-page-title", state = title, caption = caption), content)
    }
}

/// The same case as one line of a list.
pub(super) fn card(locale: Locale, model: &Model<'_>) -> CaseCard {
    let seen = Seen::new(locale, model);
    CaseCard {
        href: paths::application(&model.case.reference),
        title: seen.words.get("title"),
        reference: model.case.reference.to_string(),
        state: seen.standing(),
        next: if model.status.standing.needs_resident() { seen.now() } else { seen.who() },
        needs_you: model.status.standing.needs_resident(),
    }
}

/// What the resident has to do as soon as it is sent, if there is anything.
pub(super) fn first_to_do(locale: Locale, model: &Model<'_>) -> Option<String> {
    let (seen, first) = (Seen::new(locale, model), model.entry.service.stages.first()?);
    let mentions = seen.mentions().with("office", seen.office(first.role));
    seen.words.part(&format!("stage-{}", first.id), "now", &mentions)
}

fn link(href: String, label: String) -> impl IntoView {
    view! { <li><a class="plain-link" href=href>{label}</a></li> }
}

/// A case with the words to tell of it.
struct Seen<'a> {
    locale: Locale,
    words: Words,
    model: &'a Model<'a>,
}

impl<'a> Seen<'a> {
    fn new(locale: Locale, model: &'a Model<'a>) -> Self {
        Self { locale, words: model.entry.words(locale), model }
    }

    fn office(&self, role: Role) -> String {
        self.model.region.office(role, self.locale.language().tag()).to_owned()
    }

    /// The office that has the case, or had it last.
    fn office_in_charge(&self) -> String {
        let stage =
            self.model.status.standing.stage().and_then(|stage| self.model.entry.service.stage(stage));
        let last = || self.model.case.history.iter().rev().find_map(|recorded| recorded.by.role());
        self.office(stage.map(|stage| stage.role).or_else(last).unwrap_or(Role::District))
    }

    /// What a stage's sentences may mention: its office, and every choice the resident made.
    fn mentions(&self) -> Mentions {
        let mut mentions = Mentions::none()
            .with("office", self.office_in_charge())
            .with("phone", self.model.region.phone.clone());
        let answers = self.model.case.answers();
        for question in &self.model.entry.service.questions {
            let Some(Answer::Choice(choice)) = answers.get(&question.id) else { continue };
            let hall = matches!(question.kind, Kind::Hall).then(|| self.model.region.hall(choice)).flatten();
            let said =
                hall.map_or(choice.as_str(), |hall| hall.name.in_language(self.locale.language().tag()));
            mentions = mentions.with(question.id.clone(), said.to_owned());
        }
        mentions
    }

    fn stage_says(&self, stage: &str, part: &str) -> String {
        self.stage_part(stage, part).unwrap_or_default()
    }

    fn stage_part(&self, stage: &str, part: &str) -> Option<String> {
        self.words.part(&format!("stage-{stage}"), part, &self.mentions())
    }

    /// Where it stands, in one sentence.
    fn standing(&self) -> String {
        match &self.model.status.standing {
            Standing::Underway { stage } => self.stage_says(stage, "doing"),
            Standing::WaitingForResident { .. } => t!(self.locale, "application-waiting-title"),
            Standing::Refused { .. } => t!(self.locale, "application-refused-title"),
            Standing::Finished => self.words.get("finished"),
            Standing::Withdrawn => t!(self.locale, "application-withdrawn-title"),
        }
    }

    fn now(&self) -> String {
        let locale = self.locale;
        match &self.model.status.standing {
            Standing::Underway { stage } => {
                let own = self.stage_part(stage, "now");
                own.unwrap_or_else(|| t!(locale, "application-nothing-to-do"))
            }
            Standing::WaitingForResident { corrections, by, .. } => {
                let count = corrections.len();
                t!(locale, "application-correct-now", date = dates::day(locale, *by), count = count)
            }
            Standing::Refused { .. } => t!(locale, "application-refused-now"),
            Standing::Finished => t!(locale, "application-finished-now"),
            Standing::Withdrawn => t!(locale, "application-withdrawn-now"),
        }
    }

    fn next(&self) -> String {
        let (locale, phone) = (self.locale, self.model.region.phone.clone());
        match &self.model.status.standing {
            Standing::Underway { stage } => self.stage_says(stage, "next"),
            Standing::WaitingForResident { .. } => {
                t!(locale, "application-correct-next", office = self.office_in_charge())
            }
            Standing::Refused { .. } => t!(locale, "application-refused-next", phone = phone),
            Standing::Finished => self.words.part("finished", "next", &Mentions::none()).unwrap_or_default(),
            Standing::Withdrawn => t!(locale, "application-withdrawn-next"),
        }
    }

    fn who(&self) -> String {
        let (locale, phone) = (self.locale, self.model.region.phone.clone());
        match &self.model.status.standing {
            Standing::Underway { .. } => self.who_by(),
            Standing::WaitingForResident { by, .. } => {
                t!(locale, "application-waiting-who", date = dates::day(locale, *by), phone = phone)
            }
            Standing::Refused { .. } => {
                t!(locale, "application-refused-who", office = self.office_in_charge())
            }
            Standing::Finished => t!(locale, "application-finished-who", phone = phone),
            Standing::Withdrawn => t!(locale, "application-withdrawn-who"),
        }
    }

    fn who_by(&self) -> String {
        let (locale, office, today) = (self.locale, self.office_in_charge(), self.model.today);
        let Some(due) = self.model.status.promised else { return office };
        let date = dates::due(locale, due);
        if self.model.status.is_overdue(today) {
            let phone = self.model.region.phone.clone();
            return t!(locale, "application-overdue", office = office, date = date, phone = phone);
        }
        match calendar::working_days_between(today, due.day) {
            0 => t!(locale, "application-who-today", office = office),
            left => t!(locale, "application-who-by", office = office, date = date, left = left),
        }
    }

    fn panel(&self) -> impl IntoView + use<> {
        let needs_you = self.model.status.standing.needs_resident();
        let action = needs_you.then(|| {
            let action = paths::of_application(&self.model.case.reference, "correct");
            let label = t!(self.locale, "application-correct-start");
            view! { <form method="post" action=action><Button label/></form> }.into_any()
        });
        view! {
            <NowPanel locale=self.locale now=self.now() next=self.next() who=self.who() needs_you action/>
        }
    }

    /// Staff's own words to the resident: what to mend, or why not.
    fn reason(&self) -> Option<AnyView> {
        match &self.model.status.standing {
            Standing::Refused { reason } => {
                let title = t!(self.locale, "application-refused-reason");
                let reason = reason.clone();
                let words = view! { <blockquote lang="zh-CN">{reason}</blockquote> }.into_any();
                Some(view! { <Notice locale=self.locale title action=Some(words)/> }.into_any())
            }
            Standing::WaitingForResident { corrections, .. } => {
                let service = &self.model.entry.service;
                let rows = corrections.iter().map(|correction| {
                    let asked = service.question(&correction.question);
                    let name = asked.map(|question| crate::answers::short_name(&self.words, question));
                    view! { <dt>{name}</dt><dd lang="zh-CN">{correction.note.clone()}</dd> }
                });
                let rows = rows.collect_view();
                let title = t!(self.locale, "application-correct-list");
                Some(view! { <h2>{title}</h2><dl class="corrections">{rows}</dl> }.into_any())
            }
            _ => None,
        }
    }

    /// By when all of it is promised to be done.
    fn finished_by(&self) -> Option<AnyView> {
        // While the present stage is late, nobody can say.
        let by = self.model.status.finished_by.filter(|_| !self.model.status.is_overdue(self.model.today))?;
        let date = dates::due(self.locale, by);
        Some(
            view! { <p class="caption">{t!(self.locale, "application-finished-by", date = date)}</p> }
                .into_any(),
        )
    }

    /// The stages as a road. What an ended case never reached is not drawn.
    fn road(&self) -> Vec<RoadStep> {
        let locale = self.locale;
        let sent = self.model.case.history.first().map(|recorded| dates::moment(locale, recorded.at));
        let step = |title, detail, state| RoadStep { title, detail, state };
        let mut steps =
            vec![step(t!(locale, "application-road-submitted"), sent.unwrap_or_default(), RoadState::Done)];
        let standing = &self.model.status.standing;
        let mut passed = self.model.case.history.iter().filter(|recorded| ends_a_stage(&recorded.event));
        for stage in &self.model.entry.service.stages {
            let name = self.words.get(&format!("stage-{}", stage.id));
            if let Some(ended) = passed.next() {
                steps.push(step(name, dates::moment(locale, ended.at), RoadState::Done));
            } else if standing.stage() == Some(&stage.id) {
                let detail = if standing.needs_resident() {
                    t!(locale, "application-road-waiting")
                } else {
                    t!(locale, "application-road-now")
                };
                steps.push(step(name, detail, RoadState::Now));
            } else if standing.is_ended() {
                let since = dates::moment(locale, self.model.status.since);
                steps.push(step(self.standing(), since, RoadState::Stopped));
                break;
            } else {
                steps.push(step(name, t!(locale, "application-road-ahead"), RoadState::Ahead));
            }
        }
        steps
    }

    fn timeline(&self) -> Vec<TimelineEvent> {
        self.model.case.history.iter().rev().map(|recorded| self.told(recorded)).collect()
    }

    fn told(&self, recorded: &Recorded) -> TimelineEvent {
        let office = recorded.by.role().map(|role| self.office(role)).unwrap_or_default();
        TimelineEvent {
            when: dates::moment(self.locale, recorded.at),
            datetime: recorded.at.format(&Rfc3339).unwrap_or_default(),
            what: self.happened(&recorded.event, office),
            note: self.note(&recorded.event),
        }
    }

    /// What staff wrote with it: what to correct, or why not.
    fn note(&self, event: &Event) -> Option<String> {
        match event {
            Event::Refused { reason } => Some(reason.clone()),
            Event::CorrectionRequested { corrections, .. } => {
                let notes: Vec<_> = corrections.iter().map(|correction| correction.note.as_str()).collect();
                Some(notes.join("\n"))
            }
            _ => None,
        }
    }

    /// What happened, in the service's own words where it has some.
    fn happened(&self, event: &Event, office: String) -> String {
        let key = format!("event-{}", event.name());
        let mut mentions = Mentions::none().with("office", office);
        if let Event::CorrectionRequested { by, .. } = event {
            mentions = mentions.with("date", dates::day(self.locale, *by));
        }
        if self.words.has(&key) {
            return self.words.get_with(&key, &mentions);
        }
        self.locale.words().get_args(&key, mentions.into_args())
    }
}

fn ends_a_stage(event: &Event) -> bool {
    matches!(event, Event::Accepted | Event::Approved | Event::Delivered | Event::Closed)
}
