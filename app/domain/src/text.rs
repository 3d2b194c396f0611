//! What people type, brought into one spelling.
//!
//! A Chinese keyboard gives full-width digits, a pasted number comes with spaces, a careful person adds dashes. None
//! of that is a mistake, so it is mended before anything is judged.

/// Full-width letters, digits and signs become the ordinary ones (Unicode NFKC), and the ends are trimmed.
pub fn tidy(typed: &str) -> String {
    nfkc(typed).trim().to_owned()
}

#[cfg(not(target_arch = "wasm32"))]
fn nfkc(typed: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfkc(typed).collect()
}

/// The browser knows it, too; the tables for it would be a fifth of what a device has to fetch.
#[cfg(target_arch = "wasm32")]
fn nfkc(typed: &str) -> String {
    js_sys::JsString::from(typed).normalize("NFKC").into()
}

/// For numbers: [`tidy`], without any space, dash, dot or invisible mark, in capitals.
pub fn compact(typed: &str) -> String {
    tidy(typed)
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control() && !SEPARATORS.contains(c))
        .flat_map(char::to_uppercase)
        .collect()
}

/// Dashes and dots people put between groups, and marks that come along when one copies.
const SEPARATORS: [char; 13] =
    ['-', '‐', '‑', '‒', '–', '—', '−', '.', '·', '\u{200b}', '\u{200e}', '\u{200f}', '\u{feff}'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_was_typed() {
        for typed in
            ["44030719580312003x43", " 440307 1958-0312 003X43 ", "４４０３０７１９５８０３１２００３ｘ４３"]
        {
            assert_eq!(compact(typed), "44030719580312003X43");
        }
    }
}
