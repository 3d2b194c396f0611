//! The sentences of a file of words: where each stands, what it mentions and what it says.

use crate::catalog::Source;
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// A message or one of its attributes.
#[derive(Default)]
pub struct Sentence {
    /// The line, counted from 1.
    pub line: usize,
    /// The names it mentions.
    pub mentions: BTreeSet<String>,
    /// What it tells apart: a name, and one of the answers it has words of their own for.
    pub cases: Vec<(String, String)>,
    /// What it says, without what it mentions: once for each way in which its variants can come together.
    pub texts: Vec<String>,
}

/// Everything a file says.
#[derive(Default)]
pub struct Sentences {
    /// By key: `question-phone`, `question-phone.hint`.
    pub by_key: BTreeMap<String, Sentence>,
    /// What is said a second time, and on which line.
    pub twice: Vec<(String, usize)>,
}

impl Sentences {
    /// Reads a file, or as much of it as can be read: mistakes of spelling are named where words are loaded.
    pub fn of(source: &Source) -> Self {
        let mut all = Self::default();
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            if let Some(value) = &message.value {
                all.add(key.to_owned(), line(source, key), value);
            }
            for attribute in &message.attributes {
                let name = attribute.id.name;
                all.add(format!("{key}.{name}"), line(source, name), &attribute.value);
            }
        }
        all
    }

    fn add(&mut self, key: String, line: usize, pattern: &Pattern<&str>) {
        if self.by_key.contains_key(&key) {
            self.twice.push((key, line));
            return;
        }
        let mut sentence = Sentence { line, ..Sentence::default() };
        sentence.texts = sentence.read(pattern);
        self.by_key.insert(key, sentence);
    }
}

impl Sentence {
    fn read(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut texts = vec![String::new()];
        for element in &pattern.elements {
            let more = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.read_expression(expression),
            };
            let with = |text: &String| more.iter().map(|more| format!("{text}{more}")).collect::<Vec<_>>();
            texts = texts.iter().flat_map(with).collect();
        }
        texts
    }

    fn read_expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let own = variants.iter().filter(|variant| !variant.default);
                    let named = own.filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some((id.name.to_owned(), name.to_owned())),
                        VariantKey::NumberLiteral { .. } => None,
                    });
                    self.cases.extend(named);
                }
                variants.iter().flat_map(|variant| self.read(&variant.value)).collect()
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) -> Vec<String> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.mentions.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|argument| drop(self.read_inline(argument)));
            }
            InlineExpression::Placeable { expression } => return self.read_expression(expression),
            InlineExpression::StringLiteral { value } => return vec![(*value).to_owned()],
            _ => {}
        }
        vec![String::new()]
    }
}

/// The line of `part`, which is a slice of the file's own text.
fn line(source: &Source, part: &str) -> usize {
    let start = part.as_ptr().addr().saturating_sub(source.text.as_ptr().addr());
    source.text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_read_with_its_line_its_variants_and_what_it_mentions() {
        let text = "# a comment\ntitle = Tea\n    .hint = { $how ->\n        [hot] Hot { $day }\n       *[cold] Cold\n    } tea\n";
        let sentences = Sentences::of(&Source { path: "en.ftl".into(), text: text.into() });
        assert_eq!(sentences.by_key["title"].line, 2);
        let hint = &sentences.by_key["title.hint"];
        assert_eq!(hint.line, 3);
        assert_eq!(hint.texts, ["Hot  tea", "Cold tea"]);
        assert_eq!(hint.cases, [("how".to_owned(), "hot".to_owned())]);
        assert_eq!(hint.mentions, ["day", "how"].map(String::from).into());
    }
}
