//! A draft: its questions, checking it, sending it as far as it goes without a network.
//!
//! What is typed is kept before it is judged, and written down as a command for the server.

use crate::call::{Call, Said, see, show};
use tantu_app::{
    device::What,
    facts::{Facts, Told},
    journey::{self, Form, Loaded, Lost, Press, Update},
    pages::{discard, problem::Kind, start, update},
    paths,
};
use tantu_domain::{
    answer::{Coming, Replaced, Standing, Typed, Written},
    calendar,
    draft::{Draft, KEPT_FOR},
    ids::{AnswerId, CommandId, DraftId},
    mandate::Act,
};
use time::{Duration, OffsetDateTime};

impl<'a> Call<'a> {
    /// Carry on, or begin anew. Without an open draft there is nothing to ask.
    pub(crate) fn show_start(&mut self, slug: &str) -> Said {
        let Some(entry) = self.offers().service(slug) else { return Said::NotFound };
        let Some(draft) = self.open_draft_of(slug) else { return see(paths::service(slug)) };
        let kept_until = calendar::day_in_china(draft.updated_at + KEPT_FOR);
        let (draft, begun, for_whom) = (draft.id, draft.created_at, self.for_whom());
        show(start::page(self.locale(), start::Model { entry, draft, begun, kept_until, for_whom }))
    }

    /// Begins an application, once it is said that this device may keep it.
    pub(crate) fn start_application(&mut self, slug: &str) -> Said {
        let is_for_them = self.field("for").is_none_or(|for_whom| for_whom == self.for_whom());
        if !is_for_them || !self.around.can_keep {
            return Said::Unreachable;
        }
        if !self.keeps() {
            let start = paths::start(slug);
            let next = form_urlencoded::Serializer::new(String::new()).append_pair("next", &start).finish();
            return see(format!("{}?{next}", paths::KEEP));
        }
        match self.open_draft_of(slug) {
            Some(_) if self.field("new").is_none() => see(paths::start(slug)),
            _ => self.begin(slug),
        }
    }

    /// A draft with everything in it that is known from before.
    pub(crate) fn begin(&mut self, slug: &str) -> Said {
        let Some(entry) = self.offers().service(slug) else { return Said::NotFound };
        if !self.device.may(Act::Apply, slug, self.now) {
            return Said::NotFound;
        }
        let (typed, carried) = self.facts().for_service(entry, self.today());
        let id = DraftId(self.fresh());
        let known = Written { by: None, at: self.now };
        let written = typed.keys().map(|question| (question.clone(), known)).collect();
        let draft = Draft {
            id,
            service: slug.to_owned(),
            region: entry.region.code.clone(),
            definition: entry.version.clone(),
            corrects: None,
            created_at: self.now,
            updated_at: self.now,
            typed,
            carried,
            written,
            replaced: Default::default(),
        };
        let begin = What::Begin { service: draft.service.clone(), region: draft.region.clone() };
        self.device.drafts.insert(id, draft);
        self.write_down(id, begin);
        see(paths::draft(id))
    }

    pub(crate) fn resume_draft(&mut self, id: &str) -> Said {
        self.on_draft(id, |call, draft| journey::resume(call.locale(), &draft.on_its_way()).into())
    }

    pub(crate) fn show_known(&mut self, id: &str) -> Said {
        self.on_draft(id, |call, draft| journey::show_known(call.locale(), &draft.on_its_way()).into())
    }

    /// This one is for somebody else: nothing of what was known is taken over.
    pub(crate) fn forget_known(&mut self, id: &str) -> Said {
        self.on_draft(id, |call, mut draft| {
            let id = draft.stored.id;
            if draft.stored.corrects.is_none() {
                let carried = std::mem::take(&mut draft.stored.carried);
                draft.stored.typed.retain(|question, _| !carried.contains_key(question));
                draft.stored.written.retain(|question, _| !carried.contains_key(question));
                call.keep_draft(draft.stored);
                call.write_down(id, What::Forget);
            }
            see(paths::draft(id))
        })
    }

    /// What has changed in the form since the draft was begun.
    pub(crate) fn show_update(&mut self, id: &str) -> Said {
        let draft = match self.load(id) {
            Ok(draft) => draft,
            Err(said) => return said,
        };
        let Some(before) = draft.before() else { return see(paths::draft(draft.stored.id)) };
        let update = Update::between(before, &draft.on_its_way());
        let model = update::Model { draft: draft.stored.id, before, now: draft.entry, update };
        show(update::page(self.locale(), model))
    }

    /// Goes on with the form as it is now. The server asks once more before it takes the application.
    pub(crate) fn take_update(&mut self, id: &str) -> Said {
        let mut draft = match self.load(id) {
            Ok(draft) => draft,
            Err(said) => return said,
        };
        let next = journey::go_on(&draft.on_its_way());
        draft.stored.definition.clone_from(&draft.entry.version);
        self.keep_draft(draft.stored);
        see(next)
    }

    pub(crate) fn show_question(&mut self, id: &str, question: &str) -> Said {
        self.on_draft(id, |call, draft| {
            let (is_change, is_judged) = (call.has("change"), !call.has("more"));
            journey::show_question(call.locale(), &draft.on_its_way(), question, is_change, is_judged).into()
        })
    }

    /// Keeps what was typed, right or wrong, and goes on or says what to mend.
    pub(crate) fn save_answer(&mut self, id: &str, question: &str) -> Said {
        if !self.keeps() {
            return Said::Unreachable;
        }
        let mut draft = match self.load(id) {
            Ok(draft) => draft,
            Err(said) => return self.sent_before(id).unwrap_or(said),
        };
        let Some(asked) = draft.asked(question) else { return Said::NotFound };
        let (typed, press) = journey::keep(asked, self.request.form.clone());
        let seen = journey::seen_by(&self.request.form);
        self.answer_with(&mut draft, question, typed, seen);
        if let Press::TakeBack(other) = press
            && let Some(typed) = draft.other(question, other).cloned()
        {
            self.answer_with(&mut draft, question, typed, None);
        }
        self.keep_draft(draft.stored.clone());
        if draft.form() == Form::Changed {
            return see(paths::update(draft.stored.id));
        }
        journey::after_answer(self.locale(), &draft.on_its_way(), question, self.has("change"), press).into()
    }

    pub(crate) fn check_answers(&mut self, id: &str) -> Said {
        self.on_draft(id, |call, draft| journey::show_check(call.locale(), &draft.on_its_way()).into())
    }

    /// Puts the application out to be sent. However often it is pressed, it goes once.
    pub(crate) fn submit_application(&mut self, id: &str) -> Said {
        if !self.keeps() {
            return Said::Unreachable;
        }
        self.on_draft(id, |call, draft| {
            let answers = match journey::ready_to_send(&draft.on_its_way()) {
                Ok(answers) => answers,
                Err(missing) => return see(missing),
            };
            let service = &draft.entry.service;
            let around = draft.entry.around(call.today());
            if service.is_bundle() && service.opened(&answers, around).is_empty() {
                return see(journey::beginning(&draft.on_its_way()));
            }
            let (id, typed) = (draft.stored.id, draft.stored.typed.clone());
            call.device.refused.remove(&id);
            call.keep_draft(draft.stored);
            call.write_down(id, What::Submit { typed });
            see(paths::waiting(id))
        })
    }

    pub(crate) fn confirm_discard(&mut self, id: &str) -> Said {
        self.on_draft(id, |call, draft| {
            show(discard::page(call.locale(), discard::Model { draft: draft.stored.id }))
        })
    }

    /// Throws a draft away. One that the server has never heard of leaves no trace.
    pub(crate) fn discard_draft(&mut self, id: &str) -> Said {
        let Ok(id) = id.parse::<DraftId>() else { return Said::NotFound };
        if self.device.draft(id).is_some() {
            let is_begun_here = self
                .device
                .commands
                .iter()
                .any(|command| command.draft == id && matches!(command.what, What::Begin { .. }));
            self.device.refused.remove(&id);
            if is_begun_here {
                self.device.commands.retain(|command| command.draft != id);
                self.device.drafts.remove(&id);
            } else {
                self.write_down(id, What::Discard);
            }
        }
        see(paths::APPLICATIONS)
    }

    /// The draft of an address, in today's form, and what is to be done with it.
    fn on_draft(&mut self, id: &str, answer: impl FnOnce(&mut Self, Loaded<'a>) -> Said) -> Said {
        match self.load(id) {
            Err(said) => said,
            Ok(draft) if draft.form() == Form::Changed => see(paths::update(draft.stored.id)),
            Ok(draft) => answer(self, draft),
        }
    }

    fn load(&self, id: &str) -> Result<Loaded<'a>, Said> {
        let id: DraftId = id.parse().map_err(|_| Said::NotFound)?;
        let Some(stored) = self.device.draft(id).cloned() else { return Err(self.closed(id)) };
        if !self.device.may(Act::Apply, &stored.service, self.now) {
            return Err(Said::NotFound);
        }
        let snapshot = self.device.snapshot.as_ref();
        let case = stored.corrects.as_ref().map(|reference| {
            let mut cases = snapshot.into_iter().flat_map(|snapshot| &snapshot.cases);
            cases.find(|known| known.case.reference == *reference).map(|known| &known.case)
        });
        let case = match case {
            Some(None) => return Err(Said::Unreachable),
            Some(case) => case,
            None => None,
        };
        let (people, acting) = (self.device.people(), self.device.acting().cloned());
        let mut draft = match Loaded::of(stored, case, self.catalog, self.today(), people, acting) {
            Ok(draft) => draft,
            Err(Lost::Service) => return Err(Said::NotFound),
            Err(Lost::Overtaken(case)) => return Err(see(paths::application(&case))),
        };
        if let Some(phone) = snapshot.and_then(|snapshot| snapshot.phone.as_ref()) {
            draft.suggest_phone(phone);
        }
        Ok(draft)
    }

    /// Where a draft is found that can not be worked on any more.
    fn closed(&self, id: DraftId) -> Said {
        match (self.device.sent(id), self.device.submission(id)) {
            (Some(sent), _) => see(paths::of_application(&sent.reference, "receipt")),
            (None, Some(_)) => see(paths::waiting(id)),
            (None, None) => Said::Unreachable,
        }
    }

    /// For an answer to an application that has gone out: that the change was not taken.
    fn sent_before(&self, id: &str) -> Option<Said> {
        let sent = self.device.sent(id.parse().ok()?)?;
        Some(Said::Problem(Kind::SentBefore { case: sent.reference.clone() }))
    }

    fn answer_with(&mut self, draft: &mut Loaded<'_>, question: &str, typed: Typed, seen: Option<String>) {
        let (by, at) = (self.device.reader(), self.to_the_microsecond());
        let stored = &draft.stored;
        let standing = stored.typed.get(question).and_then(|typed| {
            let written = *stored.written.get(question)?;
            Some(Standing { typed, written, is_carried: stored.carried.contains_key(question) })
        });
        let coming = Coming { by, typed: &typed, seen: seen.as_deref(), at, has_waited: false };
        let settled = coming.settle(standing);
        let replaced =
            settled.replaced.map(|(typed, written)| Replaced { id: AnswerId(self.fresh()), typed, written });
        let what = What::Answer { question: question.to_owned(), typed: typed.clone(), seen };
        draft.take(question, typed, settled.written, replaced);
        draft.stored.updated_at = self.now;
        self.write_down(draft.stored.id, what);
    }

    fn open_draft_of(&self, slug: &str) -> Option<&Draft> {
        let region = &self.region().code;
        let drafts = self.device.open_drafts().into_iter();
        drafts
            .filter(|draft| draft.service == slug && draft.region == *region && draft.corrects.is_none())
            .max_by_key(|draft| draft.created_at)
    }

    /// Everything this person has told with their applications.
    fn facts(&self) -> Facts {
        let cases = self.device.snapshot.iter().flat_map(|snapshot| &snapshot.cases);
        let cases = cases.filter(|known| self.device.may(Act::Apply, &known.case.service, self.now));
        let told = cases
            .filter_map(|known| Some(Told::in_case(&known.case, self.catalog.entry_of_case(&known.case)?)));
        Facts::of(told.collect())
    }

    fn keep_draft(&mut self, draft: Draft) {
        self.device.drafts.insert(draft.id, draft);
    }

    fn write_down(&mut self, draft: DraftId, what: What) {
        let id = CommandId(self.fresh());
        self.device.command(id, self.now, draft, what);
    }

    /// A moment as a database keeps it.
    fn to_the_microsecond(&self) -> OffsetDateTime {
        self.now - Duration::nanoseconds(i64::from(self.now.nanosecond() % 1_000))
    }
}
