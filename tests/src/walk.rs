//! A resident who walks any service, from its first question to whatever is asked of them later, with the answers of an
//! example.

use crate::{Page, Person, Tantu};
use tantu_app::catalog::{Example, Sources};
use tantu_domain::answer::TypedAnswers;

/// Far more pages or moves than any service has.
pub(crate) const ENOUGH: usize = 120;

impl Tantu {
    /// Somebody's way through a service, as it is typed where it is made.
    pub fn example(&self, region: &str, service: &str, name: &str) -> Example {
        let sources = Sources::built_in();
        let name = format!("examples/{name}.toml");
        let source = sources.services.get(service).and_then(|folder| folder.get(&name));
        let here = self.app().catalog().region(region).expect("this place has a file");
        let entry = self.app().catalog().offers(here, self.app().today()).service(service);
        let entry = entry.expect("this place offers the service");
        Example::parse(&name, source.expect("there is such an example"), entry).expect("examples can be read")
    }
}

impl Person {
    /// Chooses the place whose services are wanted.
    pub async fn go_to(&mut self, region: &str) {
        self.send("/place", &[("place", region)]).await;
    }

    /// Begins an application for any service as if nothing were known of them; the page of its first question.
    pub async fn begin_for(&mut self, service: &str) -> Page {
        let page = self.open(&format!("/services/{service}")).await;
        let page = self.submit(page.form()).await;
        if page.name() == "known" { self.fill_in(&page, &[]).await } else { page }
    }

    /// Goes on from what is known already, in whatever language.
    pub async fn go_on(&mut self, known: &Page) -> Page {
        let on = known.first("main .actions a").and_then(|link| link.attr("href"));
        self.open(on.unwrap_or_else(|| panic!("{} leads nowhere", known.address))).await
    }

    /// Answers this and every further question from an example, up to the page where everything is checked.
    pub async fn walk(&mut self, mut page: Page, answers: &TypedAnswers) -> Page {
        for _ in 0..ENOUGH {
            if page.name() == "check" {
                return page;
            }
            page = self.answer_one(&page, answers).await;
        }
        panic!("it never ends: {}", page.address)
    }

    /// Answers the question of this page from an example; the page that comes next.
    pub async fn answer_one(&mut self, page: &Page, answers: &TypedAnswers) -> Page {
        let question = page.name();
        // Advice that only this person gets is read and left behind.
        let Some(typed) = answers.get(question) else {
            let next = self.fill_in(page, &[]).await;
            assert_eq!(next.status, 200, "{question} has no answer: {:?}", next.problems());
            return next;
        };
        let typed: Vec<_> = typed.iter().filter(|(_, text)| !text.is_empty()).collect();
        let typed: Vec<_> = typed.iter().map(|(field, text)| (field.as_str(), text.as_str())).collect();
        let next = self.send(&page.address, &typed).await;
        assert_eq!(next.status, 200, "{question}: {:?}", next.problems());
        next
    }

    /// Applies for a service with these answers; the page that says so.
    pub async fn receipt_for(&mut self, service: &str, answers: &TypedAnswers) -> Page {
        let page = self.begin_for(service).await;
        let check = self.walk(page, answers).await;
        let receipt = self.fill_in(&check, &[]).await;
        assert_eq!((receipt.status, receipt.name()), (200, "receipt"), "{service}");
        receipt
    }

    /// Applies for a service with these answers; the references of all the cases it opens.
    pub async fn apply_with(&mut self, service: &str, answers: &TypedAnswers) -> Vec<String> {
        let receipt = self.receipt_for(service, answers).await;
        let own = receipt.path().split('/').nth(2).expect("a case has its number in its address").to_owned();
        let together = receipt.links_to_cases().into_iter().filter(|reference| *reference != own);
        let together: Vec<_> = together.collect();
        std::iter::once(own).chain(together).collect()
    }

    /// Opens the page of a case, signing in again where that is needed.
    pub async fn open_case(&mut self, reference: &str) -> Page {
        let page = self.open(&format!("/applications/{reference}")).await;
        if page.path() != "/sign-in" {
            return page;
        }
        self.come_back().await;
        self.open(&format!("/applications/{reference}")).await
    }

    /// Opens one of the pages of a case, such as its plan.
    pub async fn open_page(&mut self, reference: &str, page: &str) -> Page {
        self.open_case(reference).await;
        self.open(&format!("/applications/{reference}/{page}")).await
    }

    /// Does, in the friendliest way, what is asked of the resident at this case.
    pub(crate) async fn do_what_is_asked(&mut self, reference: &str, asked: &str) {
        let page = |name: &str| format!("/applications/{reference}/{name}");
        match asked {
            "plan" => {
                let plan = self.open(&page("plan")).await;
                self.fill_in(&plan, &[("answer", "agree")]).await;
            }
            "confirmation" => {
                let confirm = self.open(&page("confirm")).await;
                self.fill_in(&confirm, &[("answer", "yes")]).await;
            }
            "times" => {
                let offer = self.open(&page("appointment")).await;
                let time = offer.times().into_iter().next().expect("a time is offered");
                self.fill_in(&offer, &[("time", &time)]).await;
            }
            other => panic!("{reference}: nobody told the resident how to answer {other}"),
        }
    }
}

impl Page {
    /// The times that can be chosen, as they are sent.
    pub fn times(&self) -> Vec<String> {
        let times = self.all("input[name=time]").into_iter().filter_map(|input| input.attr("value"));
        times.filter(|time| *time != "none").map(str::to_owned).collect()
    }
}
