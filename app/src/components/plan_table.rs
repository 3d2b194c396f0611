//! What is planned, and who pays what.

use super::{Example, sample};
use crate::{
    html::{Draw, Html},
    locale::Locale,
    money, t,
};
use leptos::prelude::*;

/// One thing that is planned, with its money in fen.
#[derive(Clone, Debug, Default)]
pub struct PlanItem {
    /// What it is, as staff wrote it, in Chinese.
    pub name: String,
    /// What it costs.
    pub price: u64,
    /// What the federation pays.
    pub subsidy: u64,
    /// What is left to the person.
    pub own: u64,
}

/// What is planned, and who pays what: a table where there is room, a card for each thing where there is none. Where
/// nothing costs anything, as in a graduate's plan, there is no word of money, only the things, one after the other.
///
/// It is one table in both. The roles say so once more, because a browser that lays cells out as blocks no longer
/// calls them cells. On a card the name of each sum stands before it; the sheet draws it from `data-label` and keeps it
/// from the ear, which has it from the head of the column already (1.3.1, 1.3.2, 1.4.10, 3.1.2).
#[component]
pub fn PlanTable(
    /// The words.
    locale: Locale,
    /// What the plan is called.
    #[prop(into)]
    caption: String,
    /// The things that are planned.
    items: Vec<PlanItem>,
) -> Html {
    if items.iter().all(|item| item.price == 0) {
        return steps(caption, items);
    }
    let heads = [t!(locale, "plan-price"), t!(locale, "plan-subsidy"), t!(locale, "plan-own")];
    let cells = |sums: [u64; 3]| {
        let cells = heads.clone().into_iter().zip(sums).map(|(head, fen)| {
            view! {
                <td role="cell" data-label=head>{money::yuan(locale, fen)}</td>
            }
        });
        cells.collect_view()
    };
    let total = [
        items.iter().map(|item| item.price).sum(),
        items.iter().map(|item| item.subsidy).sum(),
        items.iter().map(|item| item.own).sum(),
    ];
    let rows = items.into_iter().map(|PlanItem { name, price, subsidy, own }| {
        view! {
            <tr role="row">
                <th role="rowheader" scope="row" lang="zh-CN">{name}</th>
                {cells([price, subsidy, own])}
            </tr>
        }
    });
    let rows = rows.collect_view();
    let columns = heads.clone().map(|head| view! { <th role="columnheader" scope="col">{head}</th> });
    view! {
        <table class="plan" role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">{t!(locale, "plan-item")}</th>
                    {columns.collect_view()}
                </tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
            <tfoot role="rowgroup">
                <tr role="row">
                    <th role="rowheader" scope="row">{t!(locale, "plan-total")}</th>
                    {cells(total)}
                </tr>
            </tfoot>
        </table>
    }
    .draw()
}

/// What is planned, in order, without sums.
fn steps(caption: String, items: Vec<PlanItem>) -> Html {
    let rows = items.into_iter().map(|item| view! { <li lang="zh-CN">{item.name}</li> });
    view! { <h2>{caption}</h2><ol class="steps">{rows.collect_view()}</ol> }.draw()
}

/// A bathroom, and a graduate's way to work.
pub fn examples(locale: Locale) -> Vec<Example> {
    let item = |name: &str, price, subsidy, own| PlanItem { name: name.to_owned(), price, subsidy, own };
    let items = vec![
        item("卫生间扶手，两根", 36_000, 36_000, 0),
        item("坐便器，带扶手和起身架", 123_450, 100_000, 23_450),
        item("地面防滑处理，六平方米", 240_000, 200_000, 40_000),
    ];
    let caption = sample(locale, "第 2 版方案，11 月 20 日", "Plan, version 2, 20 November");
    let free = ["十二月：和就业顾问一起写简历", "一月：去看两家单位", "三月：学三个月办公软件"];
    let free = free.into_iter().map(|name| item(name, 0, 0, 0)).collect();
    let year = sample(locale, "第 1 版方案，12 月 1 日", "Plan, version 1, 1 December");
    vec![
        Example::new("a bathroom", view! { <PlanTable locale caption items/> }),
        Example::new("nothing costs anything", view! { <PlanTable locale caption=year items=free/> }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn where_nothing_costs_anything_there_is_no_word_of_money() {
        let html = crate::shell::render(|| examples(Locale::new(Language::Chinese)).remove(1).html);
        assert!(html.contains("去看两家单位") && !html.contains('元') && !html.contains("<table"), "{html}");
    }

    #[test]
    fn the_sums_at_the_foot_are_those_of_the_items() {
        let html = crate::shell::render(|| examples(Locale::new(Language::Chinese)).remove(0).html);
        let foot = html.split("<tfoot").nth(1).expect("there is a foot");
        for sum in ["3,994.50 元", "3,360 元", "634.50 元"] {
            assert!(foot.contains(sum), "{foot}");
        }
    }
}
