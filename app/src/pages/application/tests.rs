//! A home made fit to live in, as its case is told page by page.

use super::*;
use crate::{
    catalog::{Catalog, Sources},
    locale::Language,
};
use std::sync::LazyLock;
use tantu_domain::{
    answer::{Answer, Answers},
    case::{Actor, Case, Correction, Event, Offer, Plan, PlanItem, Recorded},
    reference::Reference,
    region::Role,
};
use time::{Duration, OffsetDateTime, macros::datetime};

/// Every kind of ending; what is not told here stands in the domain's tests.
const SERVICE: &str = include_str!("../../../domain/src/case/tests/retrofit.toml");
const QUESTIONS: &str = "
[[question]]
id = 'name'
kind = 'short-text'
fact = 'name'
[[question]]
id = 'birth'
kind = 'date'
[[question]]
id = 'drawing'
kind = 'document'
[[question]]
id = 'registered'
kind = 'region'
[[follow]]
id = 'again'
service = 'retrofit'
only_if = [{ question = 'hard', is = ['bath'] }]
";

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let mut sources = Sources::built_in();
    let stages =
        ["acceptance", "visit", "notice", "plan", "approval", "works", "check", "handing-over", "return"];
    let stages = stages.map(|id| {
        format!(
            "stage-{id} = 环节{id}\n    .doing = 正在{id}\n    .next = {id}以后\n    .about = {{ $office }}做{id}\n    .pauses = {id}不算\n"
        )
    });
    let words = format!(
        "title = 家里改造\nfinished = 改好了\nquestion-drawing = 图纸\nfollow-again = 洗澡也方便一点\n{}",
        stages.concat()
    );
    let mut add = |file: &str, text: String| sources.add_service_file(file, file.to_owned(), text);
    let service = SERVICE.replace("minutes = 10\n", "minutes = 10\nregistered = \"registered\"\n");
    let service = service.replace("id = \"works\"\n", "id = \"works\"\nat = \"home\"\n");
    add("retrofit/service.toml", format!("{service}{QUESTIONS}"));
    add("retrofit/zh-CN.ftl", words);
    Catalog::load(&sources).unwrap_or_else(|faults| panic!("{faults:?}"))
});

/// A case with the time it is.
pub(crate) struct Told {
    history: Vec<Recorded>,
    pub(crate) now: OffsetDateTime,
}

impl Told {
    /// A case that has come to this stage on a Monday.
    pub(crate) fn at(stage: &str) -> Self {
        Self::answering(Answers::new(), stage)
    }

    pub(crate) fn answering(answers: Answers, stage: &str) -> Self {
        let mut told = Self { history: Vec::new(), now: datetime!(2026-11-23 02:00 UTC) };
        told.happens(Event::Submitted { answers });
        let ways = [
            Event::Accepted,
            Event::Assessed { result: "门口要做坡道".to_owned() },
            Event::NoticeEnded,
            plan(),
            Event::PlanAgreed,
            Event::Approved,
            Event::Completed { note: None },
            Event::Confirmed,
            Event::Delivered,
            Event::Closed,
        ];
        for event in ways {
            if told.see(|model| model.status.standing.stage() == Some(stage)) {
                break;
            }
            told.happens(event);
        }
        told
    }

    pub(crate) fn happens(&mut self, event: Event) {
        let is_by_staff = event.ending().is_some_and(|ending| !ending.is_by_resident())
            || matches!(event, Event::Refused { .. } | Event::SentBack { .. } | Event::PlanProposed { .. });
        let staff = Actor::Staff { name: "小刘".to_owned(), role: Role::District };
        let by = if is_by_staff { staff } else { Actor::Resident };
        self.history.push(Recorded { at: self.now, by, event });
    }

    pub(crate) fn case(&self) -> Case {
        Case {
            id: format!("{:032x}", self.history.len()).parse().unwrap(),
            reference: Reference::new(time::macros::date!(2026 - 11 - 23), 1),
            service: "retrofit".to_owned(),
            region: "440307".to_owned(),
            home: None,
            definition: String::new(),
            bundle: None,
            history: self.history.clone(),
        }
    }

    /// What one sees of it now.
    pub(crate) fn see<T>(&self, look: impl FnOnce(&Model<'_>) -> T) -> T {
        let case = self.case();
        look(&Model::of(&case, &CATALOG, self.now).unwrap())
    }

    pub(crate) fn locale() -> Locale {
        Locale::new(Language::Chinese)
    }

    pub(crate) fn catalog() -> &'static Catalog {
        &CATALOG
    }

    fn page(&self) -> String {
        self.see(|model| html(page(Self::locale(), model)))
    }

    fn says(&self, all: &[&str]) {
        let html = self.page();
        for words in all {
            assert!(html.contains(words), "{words}: {html}");
        }
    }
}

pub(crate) fn html(page: Page) -> String {
    crate::shell::render(|| page.content)
}

pub(crate) fn offer(times: &[OffsetDateTime]) -> Event {
    Event::TimesOffered(Offer {
        place: "您家里".to_owned(), times: times.to_vec(), minutes: 60, note: None
    })
}

pub(crate) fn plan() -> Event {
    let item = |what: &str, price, subsidy, own| PlanItem { what: what.to_owned(), price, subsidy, own };
    let items = vec![item("扶手", 60_000, 60_000, 0), item("坐便器", 150_000, 90_000, 60_000)];
    Event::PlanProposed { plan: Plan { items, note: None } }
}

fn steps() -> Answers {
    Answers::from([("hard".to_owned(), Answer::Choice("steps".to_owned()))])
}

#[test]
fn each_place_a_case_can_stand_at_leads_to_what_one_has_to_do() {
    let check = |stage: &str, event: Option<Event>, page: &str, words: &str| {
        let mut told = Told::at(stage);
        event.into_iter().for_each(|event| told.happens(event));
        told.says(&[&format!("/{page}\""), words]);
    };
    let note = vec![Correction { question: "hard".to_owned(), note: "请写清楚".to_owned() }];
    let by = time::macros::date!(2026 - 12 - 07);
    let correction = Event::CorrectionRequested { corrections: note, by, again: None };
    check("acceptance", Some(correction), "correct", "请写清楚");
    check("visit", Some(offer(&[datetime!(2026-11-26 01:30 UTC)])), "appointment", "请您选一个时间");
    check("plan", Some(plan()), "plan", "方案做好了");
    check("check", None, "confirm", "做好了没有");
    check("visit", Some(Event::Refused { reason: "不用改".to_owned() }), "appeal", "不用改");
    check("works", None, "withdraw", "正在works");
    check("plan", Some(Event::Withdrawn), "receipt", "您已经撤回了");
}

#[test]
fn who_waits_hears_why_and_that_it_does_not_count() {
    let mut told = Told::at("acceptance");
    told.happens(Event::Waiting { reason: "今年的名额用完了".to_owned() });
    told.says(&["已经收下，正在排队", "今年的名额用完了", "现在不算时间", "轮到您再接着算"]);
    let told = Told::answering(steps(), "notice");
    told.says(&["notice不算", "一般到 2026 年 11 月 30 日", "/notices"]);
    let mut told = Told::at("visit");
    told.happens(offer(&[datetime!(2026-11-26 01:30 UTC)]));
    told.happens(Event::TimeChosen { at: datetime!(2026-11-26 01:30 UTC), needs: Vec::new(), words: None });
    told.says(&["约好了：11 月 26 日星期四 上午 9:30", "过了约好的那天"]);
}

#[test]
fn what_is_late_says_so_and_whom_to_phone() {
    let mut told = Told::at("acceptance");
    told.says(&["最迟 2026 年 11 月 25 日", "规定的最后一天"]);
    told.now += Duration::days(3);
    told.says(&["现在过了", "对不起", "请打 12385 问一问"]);
    told.now += Duration::days(10);
    told.says(&["规定的最后一天也过了"]);
}

#[test]
fn an_appeal_is_followed_to_its_end() {
    let mut told = Told::at("visit");
    told.happens(Event::Refused { reason: "不用改".to_owned() });
    told.says(&["可以申请复核", "2026 年 11 月 30 日"]);
    told.happens(Event::Appealed { words: "门口有台阶".to_owned() });
    told.says(&["正在复核", "门口有台阶", "龙岗区残联，最迟"]);
    told.happens(Event::AppealDecided {
        is_granted: false, reason: "看过了，还是不用改".to_owned()
    });
    told.says(&["这次没有办成", "复核以后，决定不变", "看过了，还是不用改"]);
    assert!(!told.page().contains("/appeal\""), "one may appeal once");
}

#[test]
fn the_road_shows_only_the_stages_one_walks_and_where_it_ended() {
    let road = |told: &Told| told.see(|model| Seen::new(Told::locale(), model).road());
    let names = |told: &Told| road(told).into_iter().map(|step| step.title).collect::<Vec<_>>().join(" ");
    assert!(names(&Told::answering(steps(), "plan")).contains("环节notice"));
    assert!(!names(&Told::at("plan")).contains("环节notice"));
    let mut told = Told::at("plan");
    told.happens(Event::Withdrawn);
    assert_eq!(names(&told), "您交了申请 环节acceptance 环节visit 您已经撤回了");
}

#[test]
fn the_timeline_keeps_what_staff_wrote_and_every_event_has_words() {
    let told = Told::at("plan");
    told.says(&["门口要做坡道", "龙岗区残联写好了结果"]);
    let mut told = Told::at("check");
    told.happens(Event::Objected { words: "扶手松了".to_owned() });
    told.says(&["“环节works”办完了", "您说还没做好", "扶手松了"]);
    let source = include_str!("../../../domain/src/case/event.rs");
    let names = source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
    for language in Language::ALL {
        for name in names.clone() {
            assert!(Locale::new(language).words().has(&format!("event-{name}")), "{name}");
        }
    }
}

#[test]
fn who_has_finished_is_told_what_else_there_is() {
    let bath = Answers::from([("hard".to_owned(), Answer::Choice("bath".to_owned()))]);
    Told::answering(bath, "").says(&["改好了", "洗澡也方便一点", "/services/retrofit"]);
    assert!(!Told::answering(steps(), "").page().contains("洗澡也方便一点"), "only where it fits");
}

#[test]
fn what_was_sent_together_is_followed_together() {
    let bundle = Some(Reference::new(time::macros::date!(2026 - 11 - 23), 9));
    let (told, other) = (Told::at("acceptance"), Told::at("plan"));
    let case = Case { bundle: bundle.clone(), ..told.case() };
    let reference = Reference::new(time::macros::date!(2026 - 11 - 23), 2);
    let sibling = Case { bundle, reference: reference.clone(), ..other.case() };
    let alone = Case {
        reference: Reference::new(time::macros::date!(2026 - 11 - 23), 3),
        ..Told::at("works").case()
    };
    let cases = [case.clone(), sibling, alone];
    let model = Model::of(&case, &CATALOG, told.now).unwrap().beside(&cases);
    assert_eq!(model.siblings.len(), 1);
    assert!(html(page(Told::locale(), &model)).contains("一起交的"));
    let receipt = html(crate::pages::receipt::page(Told::locale(), &model));
    assert!(receipt.contains("一共交了 2 件事") && receipt.contains(&reference.to_string()), "{receipt}");
}

#[test]
fn a_receipt_lists_the_papers_and_the_stages_of_this_person() {
    let answers = Answers::from([
        ("hard".to_owned(), Answer::Choice("bath".to_owned())),
        ("drawing".to_owned(), Answer::Choice("home".to_owned())),
    ]);
    let mut told = Told::answering(answers, "works");
    told.now += Duration::days(60);
    let receipt = told.see(|model| html(crate::pages::receipt::page(Told::locale(), model)));
    for words in ["图纸", "请上门来取", "街道残联做acceptance", "交到街道残联"] {
        assert!(receipt.contains(words), "{words}: {receipt}");
    }
    assert!(!receipt.contains("做notice"), "{receipt}");
}

#[test]
fn what_is_done_where_one_is_registered_is_done_by_the_office_there() {
    let told = Told::at("works");
    let page = |home: Option<&str>| {
        let case = Case { home: home.map(str::to_owned), ..told.case() };
        html(page(Told::locale(), &Model::of(&case, &CATALOG, told.now).unwrap()))
    };
    assert!(page(None).contains("龙岗区残联，最迟"));
    // A place that is not there any more is called what any place is called.
    for home in ["100000", "999999"] {
        assert!(page(Some(home)).contains("您户籍所在的县（区）残联，最迟"), "{home}");
    }
}
