//! The sentences of a file of words: where each stands, what it mentions and what it says.

use crate::catalog::{Source, fault::line_at};
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// A message or one of its attributes.
#[derive(Default)]
pub(super) struct Sentence {
    /// The line, counted from 1.
    pub(super) line: usize,
    /// The names it mentions.
    pub(super) mentions: BTreeSet<String>,
    /// What it tells apart: a name, and one of the answers it has words of their own for.
    pub(super) cases: Vec<(String, String)>,
    /// What it says without what it mentions, and each of its variants.
    pub(super) texts: Vec<String>,
}

/// Everything a file says.
#[derive(Default)]
pub(super) struct Sentences {
    /// By key: `question-phone`, `question-phone.hint`.
    pub(super) by_key: BTreeMap<String, Sentence>,
    /// What is said a second time, and on which line.
    pub(super) twice: Vec<(String, usize)>,
}

impl Sentences {
    pub(super) fn of(source: &Source) -> Self {
        let mut all = Self::default();
        // Whatever cannot be read was refused when the catalogue was loaded.
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
        sentence.read(pattern);
        self.by_key.insert(key, sentence);
    }
}

impl Sentence {
    fn read(&mut self, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
        self.texts.push(text);
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                variants.iter().for_each(|variant| self.read(&variant.value));
                if let InlineExpression::VariableReference { id } = selector {
                    let own = variants.iter().filter(|variant| !variant.default);
                    let named = own.filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some((id.name.to_owned(), name.to_owned())),
                        VariantKey::NumberLiteral { .. } => None,
                    });
                    self.cases.extend(named);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.mentions.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                positional.iter().for_each(|argument| self.read_inline(argument));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}

/// The line of `part`, which is a slice of the file's own text.
fn line(source: &Source, part: &str) -> usize {
    let start = part.as_ptr().addr().saturating_sub(source.text.as_ptr().addr());
    line_at(&source.text, &(start..start))
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
        assert_eq!(hint.texts, ["Hot ", "Cold", " tea"]);
        assert_eq!(hint.cases, [("how".to_owned(), "hot".to_owned())]);
        assert_eq!(hint.mentions, ["day", "how"].map(String::from).into());
    }
}
