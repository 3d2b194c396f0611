//! Somebody who acts for another.

use crate::{Cast, Page, Person, page::text};

impl Person {
    /// Asks to help somebody with everything, or as `with` says; the page that comes of it.
    pub async fn ask_to_help(&mut self, kind: &str, me: &Cast, them: &Cast, with: &[(&str, &str)]) -> Page {
        let page = self.open(&format!("/for/new/{kind}")).await;
        let usual = [
            ("helper", me.name()),
            ("resident", them.name()),
            ("phone", them.phone),
            ("acts-apply", "yes"),
            ("acts-follow", "yes"),
            ("which", "all"),
            ("term", "year"),
        ];
        let usual = usual.into_iter().filter(|(field, _)| with.iter().all(|(other, _)| other != field));
        let typed: Vec<_> = usual.chain(with.iter().copied()).collect();
        let typed: Vec<_> = typed.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        self.fill_in(&page, &typed).await
    }

    /// Helps somebody from now on, who tells the code; the page that says so.
    pub async fn help(&mut self, kind: &str, me: &Cast, them: &Cast, with: &[(&str, &str)]) -> Page {
        let page = self.ask_to_help(kind, me, them, with).await;
        assert_eq!((page.status, page.path()), (200, "/for/new/code"), "{:?}", page.problems());
        let code = self.code(them);
        let page = self.fill_in(&page, &[("code", &code)]).await;
        assert_eq!((page.status, page.path()), (200, "/for"), "{}", page.text());
        page
    }

    /// Helps somebody of the family with everything, and acts for them from now on.
    pub async fn acts_for(&mut self, me: &Cast, them: &Cast) -> Page {
        self.help("relative", me, them, &[]).await;
        self.choose(them.name()).await
    }

    /// Chooses for whom, by what stands at the choice; wherever that leads.
    pub async fn choose(&mut self, name: &str) -> Page {
        let page = self.open("/for").await;
        let id = page.whom(name);
        self.fill_in(&page, &[("for", &id)]).await
    }
}

impl Page {
    /// What is sent for somebody on the page that asks for whom it is.
    #[track_caller]
    pub fn whom(&self, name: &str) -> String {
        let labels = self.all("label");
        let label = labels.iter().find(|label| text(**label) == name);
        let label = label.unwrap_or_else(|| panic!("nobody is called {name}: {}", self.text()));
        let input = label.attr("for").expect("a label is for an input");
        let input = self.first(&format!("#{input}")).expect("the input is there");
        input.attr("value").expect("a choice has a value").to_owned()
    }
}
