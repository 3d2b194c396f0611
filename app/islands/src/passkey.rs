//! Signing in with a passkey, and making one. Only a script can ask the device for it, so without scripts, and in a
//! browser that knows no passkeys, there is no button, and the code by text message is there as ever.

#![expect(missing_docs, reason = "the island macro writes a struct of props without any")]

use crate::browser::{function, property, window};
use leptos::{either::Either, ev::SubmitEvent, html::Form, prelude::*};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    HtmlFormElement, HtmlInputElement, RequestInit, Response,
    js_sys::{JSON, Object, Promise, Reflect, futures::JsFuture},
};

/// What the buttons say, and what is said when the device gives no passkey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// What is on the button.
    pub label: String,
    /// It was called off, or took too long.
    pub cancelled: String,
    /// There is one on this device already.
    pub present: String,
    /// Anything else.
    pub failed: String,
}

/// A form that asks the device for a passkey and sends what it gives, as any form is sent: the answer is a page.
///
/// What went wrong is said in a status region that is there from the start, because a region that appears together
/// with its words is not read out (4.1.3). The device's own question has its own keyboard and its own way out.
#[island]
pub fn UsePasskey(
    /// For whom the button is.
    about: String,
    /// Where what the device gives is sent to.
    action: String,
    /// Where the device's task comes from.
    begin: String,
    /// What is said.
    words: Words,
) -> impl IntoView {
    ask_device("get", action, begin, words, Above::About(about))
}

/// The same, to make a passkey on this device. The name is for telling several apart, and need not be given.
#[island]
pub fn MakePasskey(
    /// Where what the device gives is sent to.
    action: String,
    /// Where the device's task comes from.
    begin: String,
    /// What is said.
    words: Words,
    /// The question what the device shall be called.
    name_label: String,
    /// The help to it.
    name_hint: String,
) -> impl IntoView {
    ask_device("create", action, begin, words, Above::Name { label: name_label, hint: name_hint })
}

/// What stands above the button. Both are drawn by one function, so that its code is there once.
#[derive(Clone)]
enum Above {
    /// A sentence that says for whom the button is.
    About(String),
    /// A field for a name.
    Name { label: String, hint: String },
}

impl Above {
    fn draw(&self) -> impl IntoView + use<> {
        match self.clone() {
            Self::About(about) => Either::Left(view! { <p>{about}</p> }),
            Self::Name { label, hint } => Either::Right(view! {
                <div class="field">
                    <label class="field-label" for="name">{label}</label>
                    <p class="hint" id="name-hint">{hint}</p>
                    <input class="input" id="name" name="name" type="text" autocomplete="off" aria-describedby="name-hint"/>
                </div>
            }),
        }
    }
}

/// `ceremony` is the browser's name for it, `get` or `create`.
fn ask_device(
    ceremony: &'static str,
    action: String,
    begin: String,
    words: Words,
    above: Above,
) -> impl IntoView {
    let (is_possible, set_possible) = signal(false);
    let (said, say) = signal(String::new());
    Effect::new(move |_| set_possible.set(knows_passkeys(ceremony)));
    let form: NodeRef<Form> = NodeRef::new();
    let label = words.label.clone();
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        say.set(String::new());
        let (begin, words, form) = (begin.clone(), words.clone(), form.get_untracked());
        leptos::task::spawn_local(async move {
            match credential(ceremony, &begin).await {
                Ok(credential) => form.iter().for_each(|form| hand_in(form, &credential)),
                Err(why) => say.set(words.of(&why)),
            }
        });
    };
    let fields = move || {
        is_possible.get().then(|| {
            view! {
                {above.draw()}
                <input type="hidden" name=CREDENTIAL/>
                <button class="button is-quiet" type="submit">{label.clone()}</button>
            }
        })
    };
    view! {
        <form method="post" action=action node_ref=form on:submit=send>
            {fields}
            <p role="status">{said}</p>
        </form>
    }
}

/// The field in which what the device gave is sent.
const CREDENTIAL: &str = "credential";

impl Words {
    /// What to say to a person whose device gave none.
    fn of(&self, why: &JsValue) -> String {
        let name = property(why, "name").ok().and_then(|name| name.as_string());
        match name.as_deref() {
            Some("NotAllowedError" | "AbortError") => self.cancelled.clone(),
            Some("InvalidStateError") => self.present.clone(),
            _ => self.failed.clone(),
        }
    }
}

/// Whether this browser can read a task that is written in JSON; those of before 2025 cannot.
fn knows_passkeys(ceremony: &str) -> bool {
    class().and_then(|class| function(&class, parser(ceremony))).is_ok()
}

fn parser(ceremony: &str) -> &'static str {
    if ceremony == "create" { "parseCreationOptionsFromJSON" } else { "parseRequestOptionsFromJSON" }
}

/// Fetches a task, has the device solve it, and writes down what it gives.
///
/// The calls are looked up by name, because web-sys counts those for JSON among the unstable ones.
async fn credential(ceremony: &str, begin: &str) -> Result<String, JsValue> {
    let init = RequestInit::new();
    init.set_method("POST");
    let response = JsFuture::from(window()?.fetch_with_str_and_init(begin, &init)).await?;
    let task = JsFuture::from(response.unchecked_into::<Response>().json()?).await?;
    let class = class()?;
    let task = property(&task, "publicKey")?;
    let task = function(&class, parser(ceremony))?.call1(&class, &task)?;
    let options = Object::new();
    Reflect::set(&options, &"publicKey".into(), &task)?;
    let device = property(&window()?.navigator(), "credentials")?;
    let given: Promise = function(&device, ceremony)?.call1(&device, &options)?.dyn_into()?;
    let given = JsFuture::from(given).await?;
    let given = function(&given, "toJSON")?.call0(&given)?;
    Ok(JSON::stringify(&given)?.into())
}

fn hand_in(form: &HtmlFormElement, credential: &str) {
    let field = form.elements().named_item(CREDENTIAL);
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value(credential);
        // Nothing is left to say if the browser does not send it.
        let _ = form.submit();
    }
}

/// `PublicKeyCredential`, by which a browser says that it knows passkeys.
fn class() -> Result<JsValue, JsValue> {
    property(&window()?.into(), "PublicKeyCredential")
}
