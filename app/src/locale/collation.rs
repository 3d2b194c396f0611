//! The order in which a language looks names up: in a browser the browser's own, which needs no tables of ours;
//! everywhere else ICU's, from which the browsers have theirs.

use super::Language;
use std::cmp::Ordering;

fn tag(language: Language) -> &'static str {
    match language {
        Language::Chinese => "zh-u-co-pinyin",
        Language::English => "en",
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn order(language: Language) -> impl Fn(&str, &str) -> Ordering {
    use icu_collator::{Collator, options::CollatorOptions};
    use icu_locale_core::Locale;
    let locale: Locale = tag(language).parse().expect("our own tags are well-formed");
    let collator = Collator::try_new(locale.into(), CollatorOptions::default())
        .expect("the data for both languages is part of the program");
    move |one, other| collator.compare(one, other)
}

#[cfg(target_arch = "wasm32")]
pub(super) fn order(language: Language) -> impl Fn(&str, &str) -> Ordering {
    use js_sys::{Array, Intl::Collator, Object};
    let compare = Collator::new(&Array::of1(&tag(language).into()), &Object::new()).compare();
    move |one, other| {
        let order = compare.call2(&wasm_bindgen::JsValue::UNDEFINED, &one.into(), &other.into());
        order.ok().and_then(|order| order.as_f64()).unwrap_or_default().total_cmp(&0.0)
    }
}
