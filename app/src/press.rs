//! Answering by presses, without a circle or a box, for whoever has nothing but Tab and Enter.
//!
//! Where one of a few answers is all that is asked, each is a button that sends the form. Where there is more on the
//! page, a press sets one thing and the page comes back: the button sends [`SET`], a query of fields and what is in them
//! now, beside everything else that was typed.

/// The name such a button sends.
pub const SET: &str = "set";

/// A button's value that puts these into their fields.
pub fn setting<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// What was sent, with what was pressed in its place.
pub fn settled(sent: Vec<(String, String)>) -> Vec<(String, String)> {
    let pressed = pressed(&sent);
    let is_untouched = |field: &str| field != SET && pressed.iter().all(|(set, _)| set != field);
    let mut settled: Vec<_> = sent.into_iter().filter(|(field, _)| is_untouched(field)).collect();
    settled.extend(pressed);
    settled
}

/// The field that was set, if one was.
pub fn pressed_at(sent: &[(String, String)]) -> Option<String> {
    let (field, _) = pressed(sent).into_iter().next()?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    field.bytes().all(is_plain).then_some(field)
}

fn pressed(sent: &[(String, String)]) -> Vec<(String, String)> {
    let set = sent.iter().find(|(field, _)| field == SET).map(|(_, set)| set.as_bytes()).unwrap_or_default();
    form_urlencoded::parse(set).into_owned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_press_takes_the_place_of_what_was_there_and_nothing_else() {
        let set = setting([("home-none", "yes"), ("home-bath", "")]);
        let sent = form(&[("home-bath", "yes"), ("note", "门"), (SET, &set)]);
        assert_eq!(pressed_at(&sent).as_deref(), Some("home-none"));
        assert_eq!(settled(sent), form(&[("note", "门"), ("home-none", "yes"), ("home-bath", "")]));
        let untouched = form(&[("home-bath", "yes")]);
        assert_eq!((pressed_at(&untouched), settled(untouched.clone())), (None, untouched));
    }

    #[test]
    fn nothing_but_the_name_of_a_field_leads_back_to_it() {
        for odd in ["", "%0d%0aSet-Cookie=1", "a b=1", "=1"] {
            let at = pressed_at(&form(&[(SET, odd)]));
            assert!(at.is_none_or(|at| at.is_empty()), "{odd}");
        }
    }
}
