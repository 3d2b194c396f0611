//! The pages about the device itself: whether it keeps anything, what waits on it, and forgetting it all.

use crate::{
    call::{Call, Said, see, show},
    device::Device,
    exchange::{Choice, Forget},
};
use tantu_app::{
    device::What,
    pages::{
        forget,
        keep::{self, State},
        signed_out, unsent, waiting,
    },
    paths,
};
use tantu_domain::{draft::Draft, ids::DraftId};

impl Call<'_> {
    pub(crate) fn show_keep(&mut self) -> Said {
        let next = self.asked("next").filter(|next| next.starts_with('/') && !next.starts_with("//"));
        let state = match self.choice() {
            _ if self.has("forgotten") => State::Forgotten,
            None => State::Unasked,
            Some(Choice::Shared) => State::Shared,
            Some(Choice::Mine) => State::Mine {
                drafts: self.device.open_drafts().len(),
                waiting: self.unsent(),
                as_of: self.device.snapshot.as_ref().map(|snapshot| snapshot.as_of),
            },
        };
        self.keep_page(state, next, false)
    }

    /// Whoever was about to begin an application begins it, once it can be kept. On a page left open from before, that
    /// others use the device too would delete what was not sent yet: that is asked first.
    pub(crate) fn choose_keep(&mut self) -> Said {
        let next = self.field("next").filter(|next| next.starts_with('/') && !next.starts_with("//"));
        match self.field("choice") {
            Some("mine") => self.answer.choice = Some(Choice::Mine),
            Some("shared") if !self.device.here().is_empty() => return see(paths::FORGET),
            Some("shared") => {
                self.answer.choice = Some(Choice::Shared);
                self.answer.forget = Some(Forget::Person);
                self.device = Device::default();
                return see(paths::KEEP);
            }
            _ => return self.keep_page(State::Unasked, next.map(str::to_owned), true),
        }
        let to_start = next.and_then(|next| next.strip_prefix("/services/")?.strip_suffix("/start"));
        match (to_start, next) {
            (Some(slug), _) => self.begin(slug),
            (None, next) => see(next.unwrap_or(paths::KEEP)),
        }
    }

    pub(crate) fn confirm_forget(&mut self) -> Said {
        let model = forget::Model { drafts: self.device.open_drafts().len(), waiting: self.unsent() };
        show(forget::page(self.locale(), model))
    }

    /// Everything goes, and whoever was signed in is signed out as soon as the server can be told.
    pub(crate) fn forget_everything(&mut self) -> Said {
        self.device = Device::default();
        self.visitor = std::mem::take(&mut self.visitor).signed_out();
        self.answer.forget = Some(Forget::All);
        self.answer.later.push((paths::SIGN_OUT.to_owned(), String::new()));
        see(format!("{}?forgotten", paths::KEEP))
    }

    pub(crate) fn list_waiting(&mut self) -> Said {
        let items = self.items();
        show(waiting::page(self.locale(), waiting::Model { items, until: self.device.until }))
    }

    /// The honest receipt; once the application has arrived, the real one.
    pub(crate) fn show_waiting(&mut self, id: &str) -> Said {
        let Ok(id) = id.parse::<DraftId>() else { return Said::NotFound };
        if let Some(sent) = self.device.sent(id) {
            return see(paths::of_application(&sent.reference, "receipt"));
        }
        let (Some(command), Some(draft)) = (self.device.submission(id), self.device.drafts.get(&id)) else {
            return see(paths::draft(id));
        };
        let receipt = waiting::Receipt {
            title: self.title(draft),
            draft: id,
            at: command.at,
            until: self.device.until,
            phone: self.region().phone.clone(),
        };
        show(waiting::receipt(self.locale(), receipt))
    }

    /// Signing out deletes what is kept here: what was not sent yet is not thrown away unasked.
    pub(crate) fn sign_out(&mut self) -> Said {
        let waiting = self.device.here().len();
        if waiting > 0 && self.field("anyway").is_none() {
            return show(unsent::page(self.locale(), unsent::Model { waiting }));
        }
        self.device = Device::default();
        self.visitor = std::mem::take(&mut self.visitor).signed_out();
        self.answer.forget = Some(Forget::Person);
        self.answer.later.push((paths::SIGN_OUT.to_owned(), String::new()));
        see("/signed-out")
    }

    pub(crate) fn show_signed_out(&mut self) -> Said {
        show(signed_out::page(self.locale()))
    }

    fn keep_page(&self, state: State, next: Option<String>, is_missing: bool) -> Said {
        let room = self.around.room.map(|room| keep::Room { used: room.used, quota: room.quota });
        show(keep::page(self.locale(), keep::Model { state, next, is_missing, room }))
    }

    /// How many applications were sent here and have not gone out.
    fn unsent(&self) -> usize {
        let is_submission = |what: &What| matches!(what, What::Submit { .. });
        self.device.commands.iter().filter(|command| is_submission(&command.what)).count()
    }

    /// Everything that was done here: what waits first, then what came of the rest.
    fn items(&self) -> Vec<waiting::Item> {
        let refused = self.device.refused.keys().filter(|id| !self.device.drafts.contains_key(id));
        let refused = refused.filter_map(|id| self.device.draft(*id));
        let mut items: Vec<_> =
            self.device.drafts.values().chain(refused).map(|draft| self.item(draft)).collect();
        items.sort_by_key(|item| std::cmp::Reverse(item.at));
        items.extend(self.device.sent.iter().map(|sent| waiting::Item {
            draft: sent.draft,
            title: self.title_of(&sent.service, &sent.region),
            at: sent.at,
            state: waiting::State::Sent(sent.reference.clone()),
        }));
        items
    }

    fn item(&self, draft: &Draft) -> waiting::Item {
        let submission = self.device.submission(draft.id);
        let state = match (submission, self.device.refused.get(&draft.id)) {
            (Some(_), _) => waiting::State::ToSend,
            (None, Some(why)) => waiting::State::Refused(*why),
            (None, None) => waiting::State::Begun,
        };
        let at = submission.map_or(draft.updated_at, |command| command.at);
        waiting::Item { draft: draft.id, title: self.title(draft), at, state }
    }

    fn title(&self, draft: &Draft) -> String {
        self.title_of(&draft.service, &draft.region)
    }

    fn title_of(&self, service: &str, region: &str) -> String {
        let region = self.catalog.region(region).unwrap_or_else(|| self.region());
        let entry = self.catalog.offers(region, self.today()).service(service);
        entry.map_or_else(|| service.to_owned(), |entry| entry.words(self.locale()).get("title"))
    }
}
