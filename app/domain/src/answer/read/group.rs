//! Several of the same. An entry in which nothing was typed is no entry, and no mistake.

use super::{Question, Read};
use crate::{
    answer::{Answer, Answers, Circumstances, Entries, Typed},
    problem::{Code, Problem},
};

impl Question {
    pub(super) fn read_group(
        &self,
        typed: &Typed,
        parts: &[Question],
        (least, most): (usize, usize),
        around: Circumstances<'_>,
    ) -> Read {
        let entries = Entries::of(self, parts, typed).0.into_iter().zip(1..);
        let filled: Vec<_> = entries.filter(|(entry, _)| !Entries::is_blank(entry)).collect();
        match filled.len() {
            0 if self.optional || least == 0 => return Ok(Answer::Skipped),
            0 => return Err(vec![self.slip(Code::Missing)]),
            few if few < least => return Err(vec![self.slip(Code::TooFew { least })]),
            many if many > most => return Err(vec![self.slip(Code::TooMany { most })]),
            _ => {}
        }
        let (mut read, mut problems) = (Vec::new(), Vec::new());
        for (entry, number) in filled {
            let mut answers = Answers::new();
            for part in parts {
                match part.understand(&entry, around) {
                    Ok(answer) => drop(answers.insert(part.id.clone(), answer)),
                    Err(slips) => problems.extend(
                        slips
                            .into_iter()
                            .map(|slip| Problem::new(self.entry_name(number, &slip.field), slip.code)),
                    ),
                }
            }
            read.push(answers);
        }
        if problems.is_empty() { Ok(Answer::Group(read)) } else { Err(problems) }
    }
}
