//! One line to type into.

use super::{Example, Field, sample};
use crate::locale::Locale;
use leptos::prelude::*;

/// What is typed, so that the right keyboard comes up and nothing is “corrected”.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextKind {
    /// Words, such as a name or an address.
    #[default]
    Text,
    /// A phone number.
    Phone,
    /// The code from a text message; the phone offers to fill it in, and pasting works.
    Code,
    /// A certificate or identity number: digits, perhaps an X or B1.
    Identity,
}

impl TextKind {
    fn input_type(self) -> &'static str {
        if self == Self::Phone { "tel" } else { "text" }
    }

    fn input_mode(self) -> Option<&'static str> {
        (self == Self::Code).then_some("numeric")
    }

    fn class(self) -> &'static str {
        match self {
            Self::Text => "input",
            Self::Phone => "input is-number is-short",
            Self::Code => "input is-number is-code",
            Self::Identity => "input is-number",
        }
    }
}

/// One line to type into: label, hint, problem, input, in this order.
///
/// The label stays in view, what was typed comes back after a slip, and no `maxlength` swallows what is pasted with
/// spaces (1.3.1, 1.3.5, 2.5.3, 3.3.1, 3.3.2, 3.3.8, 4.1.2).
#[component]
pub fn TextField(
    /// The words.
    locale: Locale,
    /// The question and its answer.
    field: Field,
    /// What is typed.
    #[prop(optional)]
    kind: TextKind,
) -> impl IntoView {
    let is_words = kind == TextKind::Text;
    let autocomplete = field.autocomplete.or((kind == TextKind::Code).then_some("one-time-code"));
    view! {
        {field.title(locale)}
        <div class=field.class()>
            {field.label()}
            {field.notes(locale)}
            <input
                class=kind.class()
                id=field.name.clone()
                name=field.name.clone()
                type=kind.input_type()
                inputmode=kind.input_mode()
                value=field.value.clone()
                autocomplete=autocomplete
                autocapitalize=(kind == TextKind::Identity).then_some("characters")
                spellcheck=(!is_words).then_some("false")
                aria-invalid=field.invalid()
                aria-describedby=field.described_by()
            />
        </div>
    }
}

/// A title with a problem, a plain line, one filled in already, and a code.
pub fn examples(locale: Locale) -> Vec<Example> {
    let number = Field {
        is_title: true,
        hint: Some(sample(
            locale,
            "证号在证件第一页，一共 20 位",
            "It is on the first page and has 20 characters",
        )),
        problem: Some(sample(locale, "证号少了两位，请对照证件再看一下", "Two characters are missing")),
        value: "44030719580312003X".into(),
        ..Field::new("number", sample(locale, "您的残疾人证号是多少？", "What is your certificate number?"))
    };
    let name = Field {
        autocomplete: Some("name"),
        ..Field::new("name", sample(locale, "收件人姓名", "Name of the recipient"))
    };
    let phone = Field {
        value: "13800138000".into(),
        autocomplete: Some("tel"),
        prefilled: Some(sample(locale, "这是您登录时用的手机号", "You signed in with this number")),
        ..Field::new("phone", sample(locale, "手机号", "Mobile phone number"))
    };
    let code = Field {
        hint: Some(sample(locale, "短信里的 6 位数字，10 分钟内有效", "Six digits, valid for 10 minutes")),
        ..Field::new("code", sample(locale, "验证码", "Code"))
    };
    [
        ("the question of the page, with a problem", number, TextKind::Identity),
        ("one of several", name, TextKind::Text),
        ("filled in already", phone, TextKind::Phone),
        ("a code from a message", code, TextKind::Code),
    ]
    .map(|(what, field, kind)| Example::new(what, view! { <TextField locale field kind/> }))
    .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn the_problem_is_read_before_the_help_and_what_was_typed_stays() {
        let locale = Locale::new(Language::Chinese);
        let html = crate::shell::render(|| examples(locale).remove(0).html);
        assert!(html.contains(r#"aria-describedby="number-problem number-hint""#), "{html}");
        assert!(html.contains(r#"value="44030719580312003X""#), "{html}");
        let place = |what: &str| html.find(what).unwrap_or_else(|| panic!("{what} is missing"));
        let order = ["<h1>", r#"id="problems""#, r#"id="number-hint""#, r#"id="number-problem""#, "<input"];
        assert!(order.map(place).is_sorted(), "{html}");
    }
}
