//! Offices that do whatever comes next in a case, wherever that is.

use crate::{Person, Staff, Tantu, cast::REASON, walk::ENOUGH};
use serde_json::{Value, json};
use std::cell::Cell;
use tantu_domain::region::Role;
use time::{
    Date, Duration, OffsetDateTime, format_description::well_known::Rfc3339, macros::format_description,
};

/// The highest office of each of several regions.
pub struct Offices<'a> {
    tantu: &'a Tantu,
    staff: Vec<Staff>,
    /// Which of them had the last case: it is asked first for the next.
    last: Cell<usize>,
}

impl Tantu {
    /// The highest office of each of these regions.
    pub async fn offices(&self, regions: &[&str]) -> Offices<'_> {
        let mut staff = Vec::new();
        for region in regions {
            staff.push(self.staff_in(region, Role::City).await);
        }
        Offices { tantu: self, staff, last: Cell::new(0) }
    }
}

/// A moment as the staff API writes it.
pub fn moment(at: OffsetDateTime) -> String {
    at.format(&Rfc3339).expect("a moment is text")
}

impl Offices<'_> {
    /// Walks a case on to its end, and says which; at `refuse_at` it is refused. Wherever times may be offered they
    /// are, and the resident comes.
    pub async fn finish(&self, person: &mut Person, reference: &str, refuse_at: Option<&str>) -> String {
        let mut met = None;
        person.open_case(reference).await;
        for _ in 0..ENOUGH {
            let file = self.read(reference).await;
            let (standing, stage) = (text(&file, "standing"), text(&file, "stage"));
            let (can, is_met) = (possible(&file), met.as_ref() == Some(&stage));
            let may = |name: &str| can.iter().any(|possible| possible == name);
            match standing.as_str() {
                "underway" if refuse_at == Some(&stage) && may("refuse") => {
                    self.play(reference, &file, "refuse", json!({ "reason": REASON })).await;
                }
                "underway" if may("keep-time") => self.play(reference, &file, "keep-time", json!({})).await,
                "underway" if self.is_early(&file) => {
                    self.wait(&file);
                    person.come_back().await;
                }
                "underway" if is_booked(&file) => {
                    self.tantu.forward(Duration::days(4));
                    person.come_back().await;
                }
                "underway" if may("offer-times") && !is_met => {
                    let at = moment(self.tantu.app().now() + Duration::days(3));
                    let offer = json!({ "place": "龙城医院 3 楼", "times": [at], "minutes": 30 });
                    self.play(reference, &file, "offer-times", offer).await;
                    met = Some(stage);
                }
                "underway" | "waiting-for-resident" => self.step(person, reference, &file).await,
                _ => return standing,
            }
            assert_eq!(person.open_case(reference).await.status, 200);
        }
        panic!("{reference} never ends")
    }

    /// Walks a case on until this stage is under way, without appointments.
    pub async fn bring(&self, person: &mut Person, reference: &str, stage: &str) {
        for _ in 0..ENOUGH {
            let file = self.read(reference).await;
            if text(&file, "stage") == stage && text(&file, "standing") == "underway" {
                return;
            }
            if self.is_early(&file) {
                self.wait(&file);
                person.come_back().await;
            }
            self.step(person, reference, &self.read(reference).await).await;
        }
        panic!("{reference} never comes to {stage}")
    }

    /// The case as it is.
    pub async fn read(&self, reference: &str) -> Value {
        for office in self.in_turn() {
            let answer = match self.staff.get(office) {
                Some(staff) => staff.get(&format!("/cases/{reference}")).await,
                None => continue,
            };
            if answer.status == 200 {
                self.last.set(office);
                return answer.json;
            }
        }
        panic!("no office has {reference}")
    }

    /// Whoever's turn it is brings the case forward.
    async fn step(&self, person: &mut Person, reference: &str, file: &Value) {
        if text(file, "standing") == "waiting-for-resident" {
            return person.do_what_is_asked(reference, &text(file, "asked")).await;
        }
        let (name, with) = ending(&possible(file), self.tantu.app().today());
        self.play(reference, file, name, with).await;
    }

    /// Whichever office's stage it is makes the move.
    async fn play(&self, reference: &str, file: &Value, name: &str, with: Value) {
        let version = file.get("version").and_then(Value::as_u64).expect("a case has a version");
        let mut said = Vec::new();
        for office in self.in_turn() {
            let Some(staff) = self.staff.get(office) else { continue };
            let answer = staff.play_on(reference, version, name, with.clone()).await;
            if answer.status == 200 {
                return;
            }
            said.push(answer.json.to_string());
        }
        panic!("{reference}: nobody could {name}: {said:?}")
    }

    /// Whether it is not time yet to ask how work goes.
    fn is_early(&self, file: &Value) -> bool {
        asks_on(file).is_some_and(|on| self.tantu.app().today() < on)
    }

    /// Until the day on which one asks how work goes.
    fn wait(&self, file: &Value) {
        let on = asks_on(file).expect("there is a day for it");
        self.tantu.forward(on - self.tantu.app().today());
    }

    fn in_turn(&self) -> impl Iterator<Item = usize> + use<> {
        let last = self.last.get();
        std::iter::once(last).chain((0..self.staff.len()).filter(move |office| *office != last))
    }
}

fn text(file: &Value, name: &str) -> String {
    file.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn is_booked(file: &Value) -> bool {
    file.pointer("/appointment/is").is_some_and(|is| is == "booked")
}

/// The day from which on one asks how work goes.
fn asks_on(file: &Value) -> Option<Date> {
    let on = file.get("asks_on").and_then(Value::as_str)?;
    Some(Date::parse(on, format_description!("[year]-[month]-[day]")).expect("a day is a day"))
}

fn possible(file: &Value) -> Vec<String> {
    let possible =
        file.get("possible").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    possible.map(str::to_owned).collect()
}

/// The move among those possible that brings a case forward.
fn ending(possible: &[String], today: Date) -> (&'static str, Value) {
    let endings = [
        ("accept", json!({})),
        ("assess", json!({ "result": "肢体二级" })),
        ("end-notice", json!({})),
        ("approve", json!({})),
        ("complete", json!({})),
        ("deliver", json!({})),
        ("close", json!({})),
        ("intend", json!({})),
        ("sign", json!({ "from": today.to_string() })),
        ("start", json!({ "on": today.to_string() })),
        ("follow-up", json!({ "is_in_work": true, "words": "都好" })),
        ("propose-plan", json!({ "plan": { "items": [rail(80_000, 60_000)] } })),
    ];
    let mut endings = endings.into_iter();
    let found = endings.find(|(name, _)| possible.iter().any(|possible| possible == name));
    found.unwrap_or_else(|| panic!("nothing brings it forward: {possible:?}"))
}

/// A handrail in a plan, in fen.
pub fn rail(price: u32, subsidy: u32) -> Value {
    json!({ "what": "扶手", "price": price, "subsidy": subsidy, "own": price - subsidy })
}
