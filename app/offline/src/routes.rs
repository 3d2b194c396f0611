//! Which function answers which address: those of the server's list that a device can answer.

use crate::call::{Call, Said};

impl Call<'_> {
    pub(crate) fn route(&mut self) -> Said {
        let path = self.request.url.split('?').next().unwrap_or_default();
        let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
        match (self.request.method.as_str(), parts.as_slice()) {
            ("GET", []) => self.show_home(),
            ("GET", ["help"]) => self.show_help(),
            ("GET", ["install"]) => self.show_install(),
            ("GET", ["place"]) => self.show_place(),
            ("POST", ["place"]) => self.save_place(),
            ("GET", ["settings"]) => self.show_settings(),
            ("POST", ["settings"]) => self.save_settings(),
            ("GET", ["matters", matter]) => self.show_matter(matter),
            ("GET", ["services", slug]) => self.show_service(slug),

            ("GET", ["services", slug, "start"]) => self.show_start(slug),
            ("POST", ["services", slug, "start"]) => self.start_application(slug),
            ("GET", ["apply", draft]) => self.resume_draft(draft),
            ("GET", ["apply", draft, "known"]) => self.show_known(draft),
            ("POST", ["apply", draft, "known"]) => self.forget_known(draft),
            ("GET", ["apply", draft, "update"]) => self.show_update(draft),
            ("POST", ["apply", draft, "update"]) => self.take_update(draft),
            ("GET", ["apply", draft, "check"]) => self.check_answers(draft),
            ("POST", ["apply", draft, "check"]) => self.submit_application(draft),
            ("GET", ["apply", draft, "discard"]) => self.confirm_discard(draft),
            ("POST", ["apply", draft, "discard"]) => self.discard_draft(draft),
            ("GET", ["apply", draft, question]) => self.show_question(draft, question),
            ("POST", ["apply", draft, question]) => self.save_answer(draft, question),

            ("GET", ["applications"]) => self.list_applications(),
            ("GET", ["applications", reference]) => self.show_application(reference),
            ("GET", ["applications", reference, "receipt"]) => self.show_receipt(reference),
            ("GET", ["applications", reference, "sent"]) => self.show_sent(reference),
            ("GET", ["applications", reference, "print", kind]) => self.show_large_print(reference, kind),

            ("GET", ["keep"]) => self.show_keep(),
            ("POST", ["keep"]) => self.choose_keep(),
            ("GET", ["keep", "forget"]) => self.confirm_forget(),
            ("POST", ["keep", "forget"]) => self.forget_everything(),
            ("GET", ["waiting"]) => self.list_waiting(),
            ("GET", ["waiting", draft]) => self.show_waiting(draft),
            ("POST", ["sign-out"]) => self.sign_out(),
            ("GET", ["signed-out"]) => self.show_signed_out(),
            _ => Said::Unreachable,
        }
    }
}
