//! Public notice (公示): what of a person may be read by everybody, and of whom nothing.

use crate::{
    answer::{Answer, Answers},
    calendar,
};
use time::Date;

/// Surnames of two characters, which a masked name keeps, as notices do.
const DOUBLE_SURNAMES: [&str; 20] = [
    "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "尉迟", "皇甫", "公孙", "慕容", "令狐", "东方", "端木",
    "独孤", "南宫", "宇文", "长孙", "轩辕", "百里", "呼延",
];

/// Eighteen years: younger, nobody is in a public notice (Civil Code, 17).
const MONTHS_TO_OF_AGE: u16 = 18 * 12;

/// A name as a public notice shows it: the surname, or where there is no telling the first character; the rest masked.
pub fn masked(name: &str) -> String {
    let name = name.trim();
    let length = name.chars().count();
    let is_double = length > 2 && DOUBLE_SURNAMES.iter().any(|surname| name.starts_with(surname));
    let kept = if is_double { 2 } else { 1 };
    name.chars().enumerate().map(|(at, c)| if at < kept { c } else { '*' }).collect()
}

/// Whether the person these answers are about is of age for certain. A minor is never in a public notice, so somebody
/// whose age nobody knows is not either.
pub fn is_surely_of_age(answers: &Answers, today: Date) -> bool {
    let births = answers.iter().filter_map(|(question, answer)| birth(question, answer));
    births.max().is_some_and(|birth| birth <= calendar::months_before(today, MONTHS_TO_OF_AGE))
}

/// The day of birth an answer holds. Of several the latest counts, so that a slip never shows a child.
fn birth(question: &str, answer: &Answer) -> Option<Date> {
    match answer {
        Answer::CertificateNumber(number) => Some(number.holder().birth_date()),
        Answer::CitizenId(id) => Some(id.birth_date()),
        Answer::Date(date) if question == "birth" => Some(*date),
        Answer::PartialDate(date) if question == "birth" => Some(date.latest()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::CertificateNumber;
    use time::macros::date;

    #[test]
    fn a_public_notice_shows_a_surname_and_no_name() {
        let check = |name, shown| assert_eq!(masked(name), shown);
        check("张三", "张*");
        check("李小龙", "李**");
        check("欧阳娜娜", "欧阳**");
        check("东方", "东*");
        check("阿卜杜拉·买买提", "阿*******");
        check("", "");
    }

    #[test]
    fn a_minor_and_somebody_of_unknown_age_are_never_in_a_public_notice() {
        let born = |day| Answers::from([("birth".to_owned(), Answer::Date(day))]);
        let today = date!(2026 - 11 - 20);
        assert!(is_surely_of_age(&born(date!(2008 - 11 - 20)), today));
        assert!(!is_surely_of_age(&born(date!(2008 - 11 - 21)), today));
        assert!(!is_surely_of_age(&Answers::new(), today));
        let number = Answer::CertificateNumber(CertificateNumber::parse("11010519491231002X43").unwrap());
        assert!(is_surely_of_age(&Answers::from([("number".to_owned(), number)]), today));
    }
}
