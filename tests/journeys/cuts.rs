//! Two hundred cuts: at a random point of an application the network goes, or the answer is lost, or the tab, the browser
//! or the sign-in ends. Whoever goes on afterwards finds every answer they gave, and in the end there is one case each.

use tantu_journeys::{Cast, Network, Page, Phone, SERVICE, Tantu, cast::LI, journeys};
use time::Duration;

journeys! {
    two_hundred_cuts_lose_no_answer_and_make_no_second_application
}

/// People who apply, one after the other.
const PEOPLE: u32 = 25;
/// How often each of them is cut off.
const CUTS: u32 = 8;
/// Pages on the way from the service to the receipt.
const PAGES: u32 = 14;

/// How somebody is cut off.
#[derive(Clone, Copy, Debug)]
enum Cut {
    /// From the next page on there is no network, for a few pages.
    Network,
    /// The next answers are lost on their way, though what was sent arrived.
    Answer,
    /// The tab is closed before its page was sent, and opened again at the list of applications.
    Tab,
    /// The browser is closed: whoever was signed in is not any more.
    Browser,
    /// The sign-in runs out on the server.
    SignIn,
}

impl Cut {
    const ALL: [Self; 5] = [Self::Network, Self::Answer, Self::Tab, Self::Browser, Self::SignIn];
}

/// The same numbers for the same seed, everywhere (Knuth's MMIX generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).expect("31 bits fit") % most
    }
}

async fn two_hundred_cuts_lose_no_answer_and_make_no_second_application(tantu: Tantu) {
    for seed in 0..PEOPLE {
        let mut numbers = Numbers(u64::from(seed));
        let cuts: Vec<_> = (0..CUTS)
            .map(|_| (numbers.below(PAGES), Cut::ALL[usize::try_from(numbers.below(5)).expect("small")]))
            .collect();
        let said = format!("seed {seed}: {cuts:?}");
        let phone: &'static str = format!("139000{seed:05}").leak();
        let who = Cast { phone, ..LI };
        let mut road = Road { phone: tantu.phone_of(&who, seed).await, who, tantu: &tantu, silence: 0 };
        let receipt = road.walk(&cuts).await;
        assert_eq!(receipt.name(), "receipt", "{said}: {} {}", receipt.address, receipt.text());
        let list = road.phone.browser.open("/applications").await;
        assert_eq!(list.all("main a[href^='/applications/']").len(), 1, "{said}: {}", list.text());
        assert!(!list.html.contains("/apply/"), "{said}: a draft is left: {}", list.text());
        let sent = road.phone.browser.open(&receipt.address.replace("/receipt", "/sent")).await;
        for answer in [LI.number, LI.address, who.phone] {
            assert!(
                sent.text().replace(' ', "").contains(&answer.replace(' ', "")),
                "{said}: {answer} is lost: {}",
                sent.text()
            );
        }
        assert_eq!(road.phone.waiting(), 0, "{said}");
    }
}

/// Somebody on the way from the service to the receipt.
struct Road<'a> {
    phone: Phone,
    who: Cast,
    tantu: &'a Tantu,
    /// For how many pages more there is no network, or no answer.
    silence: u32,
}

impl Road<'_> {
    async fn walk(&mut self, cuts: &[(u32, Cut)]) -> Page {
        let mut page = self.start().await;
        for step in 0..60 {
            for (_, cut) in cuts.iter().filter(|(at, _)| *at == step) {
                page = self.suffer(*cut, page).await;
            }
            self.silence = self.silence.saturating_sub(1);
            if self.silence == 0 {
                self.phone.network(Network::There);
            }
            page = self.go_on(page).await;
            if page.name() == "receipt" {
                return page;
            }
        }
        page
    }

    /// What one does next on a page, whatever page it is.
    async fn go_on(&mut self, page: Page) -> Page {
        match page.path().split('/').nth(1).unwrap_or_default() {
            "sign-in" => self.sign_in().await,
            "apply" if page.name() == "check" || page.name() == "known" => {
                self.phone.fill_in(&page, &[]).await
            }
            "apply" if page.status == 200 => self.phone.answer_one(&page, &self.who).await,
            "waiting" | "services" | "applications" if self.silence == 0 => self.start().await,
            // Nothing can be done but wait.
            _ => self.start().await,
        }
    }

    /// Looks where things stand: at what waits, at the draft, at the case, or begins.
    async fn start(&mut self) -> Page {
        let list = self.phone.open("/applications").await;
        if list.name() == "sign-in" {
            return list;
        }
        let link = |prefix: &str| {
            let links = list.all(&format!("main a[href^='{prefix}']")).into_iter();
            links.filter_map(|link| link.attr("href").map(str::to_owned)).next()
        };
        if let Some(draft) = link("/apply/") {
            return self.phone.open(&draft).await;
        }
        if let Some(case) = link("/applications/") {
            return self.phone.open(&format!("{case}/receipt")).await;
        }
        let waiting = self.phone.open("/waiting").await;
        if !waiting.all("main a[href^='/waiting/']").is_empty() {
            return waiting;
        }
        let service = self.phone.open(SERVICE).await;
        self.phone.fill_in(&service, &[]).await
    }

    async fn suffer(&mut self, cut: Cut, page: Page) -> Page {
        match cut {
            Cut::Network => (self.phone.network(Network::Gone), self.silence = 4).0,
            Cut::Answer => (self.phone.network(Network::Deaf), self.silence = 3).0,
            Cut::Tab => return self.start().await,
            Cut::Browser => {
                self.phone.browser.close_browser();
                return self.start().await;
            }
            Cut::SignIn => self.tantu.forward(Duration::hours(2)),
        }
        page
    }

    /// Signs in again as soon as there is a network.
    async fn sign_in(&mut self) -> Page {
        self.silence = 0;
        self.phone.network(Network::There);
        self.phone.browser.sign_in(&self.who).await;
        self.start().await
    }
}
