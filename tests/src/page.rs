//! What came back: a page as a person reads it, or the way on.

use axum::{
    body::to_bytes,
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use scraper::{ElementRef, Html, Selector};

/// An answer to a browser.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path and query that were asked for.
    pub address: String,
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub html: String,
    document: Html,
}

/// A form as a browser would send it, before anybody touches it.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// What it sends.
    pub fields: Vec<(String, String)>,
}

impl Page {
    pub(crate) async fn read(address: &str, response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("the answer arrives");
        let html = String::from_utf8_lossy(&body).into_owned();
        let document = Html::parse_document(&html);
        Self {
            address: address.to_owned(),
            status: parts.status.as_u16(),
            headers: parts.headers,
            html,
            document,
        }
    }

    /// An answer of the device itself.
    pub(crate) fn of_device(address: &str, status: u16, location: Option<&str>, html: Option<&str>) -> Self {
        let mut headers = HeaderMap::new();
        if let Some(location) = location {
            headers.insert(header::LOCATION, location.parse().expect("an address fits into a header"));
        }
        if html.is_some() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        }
        let html = html.unwrap_or_default().to_owned();
        let document = Html::parse_document(&html);
        let mut page = Self { address: address.to_owned(), status, headers, html, document };
        // What the server says in a header stands in the page, too.
        let language = page.lang().parse().expect("a language fits into a header");
        page.headers.insert(header::CONTENT_LANGUAGE, language);
        page
    }

    /// A header, empty if there is none.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("headers are plain text"))
    }

    /// Where a 303 leads.
    pub fn location(&self) -> &str {
        self.header(header::LOCATION)
    }

    /// The address without its query.
    pub fn path(&self) -> &str {
        self.address.split('?').next().unwrap_or_default()
    }

    /// The last part of the path: on the page of a question, its name.
    pub fn name(&self) -> &str {
        self.path().rsplit('/').next().unwrap_or_default()
    }

    /// Whether it is a page at all.
    pub fn is_html(&self) -> bool {
        self.header(header::CONTENT_TYPE).starts_with("text/html")
    }

    /// Every element that fits.
    pub fn all<'a>(&'a self, selector: &str) -> Vec<ElementRef<'a>> {
        let selector = Selector::parse(selector).expect("the journey's selector is well formed");
        self.document.select(&selector).collect()
    }

    /// The first element that fits.
    pub fn first<'a>(&'a self, selector: &str) -> Option<ElementRef<'a>> {
        self.all(selector).into_iter().next()
    }

    /// The text of the first element that fits; empty if there is none.
    pub fn text_of(&self, selector: &str) -> String {
        self.first(selector).map(text).unwrap_or_default()
    }

    /// What the tab says.
    pub fn title(&self) -> String {
        self.text_of("title")
    }

    /// The heading.
    pub fn h1(&self) -> String {
        self.text_of("h1")
    }

    /// Everything said in the main part.
    pub fn text(&self) -> String {
        self.text_of("main")
    }

    /// The language the page says it is in.
    pub fn lang(&self) -> &str {
        self.first("html").and_then(|html| html.attr("lang")).unwrap_or_default()
    }

    /// Whether the main part says this.
    #[track_caller]
    pub fn says(&self, words: &str) {
        let text = self.text();
        assert!(text.contains(words), "{} does not say “{words}”: {text}", self.address);
    }

    /// Whether the main part does not say this.
    #[track_caller]
    pub fn keeps_quiet_about(&self, words: &str) {
        assert!(!self.html.contains(words), "{} says “{words}”", self.address);
    }

    /// What stands in a field: what was typed, or the choice that is made.
    pub fn value(&self, field: &str) -> Option<String> {
        let forms = self.forms();
        forms
            .iter()
            .flat_map(|form| &form.fields)
            .find(|(name, _)| name == field)
            .map(|(_, value)| value.clone())
    }

    /// The error summary: where each line leads, and what it says.
    pub fn problems(&self) -> Vec<(String, String)> {
        let lines = self.all(".error-summary a").into_iter();
        lines.map(|line| (line.attr("href").unwrap_or_default().to_owned(), text(line))).collect()
    }

    /// Every link: what it says, and where it leads.
    pub fn links(&self) -> Vec<(String, String)> {
        let links = self.all("a[href]").into_iter();
        links.map(|link| (text(link), link.attr("href").unwrap_or_default().to_owned())).collect()
    }

    /// Where the link that says so leads.
    #[track_caller]
    pub fn link(&self, words: &str) -> String {
        let found = self.links().into_iter().find(|(said, _)| said.contains(words));
        found.unwrap_or_else(|| panic!("{} has no link “{words}”: {:?}", self.address, self.links())).1
    }

    /// The references of all the cases it leads to.
    pub fn links_to_cases(&self) -> Vec<String> {
        let links = self.links().into_iter().filter_map(|(_, address)| {
            let reference = address.strip_prefix("/applications/")?;
            (!reference.contains('/')).then(|| reference.to_owned())
        });
        links.collect()
    }

    /// The main form: the first in the main part that is sent.
    #[track_caller]
    pub fn form(&self) -> Form {
        let form = self.forms().into_iter().next();
        form.unwrap_or_else(|| panic!("{} ({}) has no form: {}", self.address, self.status, self.text()))
    }

    /// The form whose button says so, with what the button itself sends.
    #[track_caller]
    pub fn form_with(&self, words: &str) -> Form {
        let buttons = self.all("form button");
        let button = buttons.iter().find(|button| text(**button).contains(words));
        let button = button.unwrap_or_else(|| panic!("{} has no button “{words}”", self.address));
        let form =
            button.ancestors().filter_map(ElementRef::wrap).find(|parent| parent.value().name() == "form");
        let mut form = self.read_form(form.expect("the button is in a form"));
        if let Some(name) = button.attr("name") {
            form.fields.push((name.to_owned(), button.attr("value").unwrap_or_default().to_owned()));
        }
        form
    }

    fn forms(&self) -> Vec<Form> {
        self.all("main form").into_iter().map(|form| self.read_form(form)).collect()
    }

    fn read_form(&self, form: ElementRef<'_>) -> Form {
        assert_eq!(form.attr("method"), Some("post"), "what is sent must not end up in the address");
        let inputs = Selector::parse("input, textarea").expect("this selector is well formed");
        let fields = form.select(&inputs).filter_map(|input| {
            let name = input.attr("name")?.to_owned();
            let value = match (input.value().name(), input.attr("type")) {
                ("textarea", _) => input.text().collect(),
                (_, Some("radio" | "checkbox")) if input.attr("checked").is_none() => return None,
                _ => input.attr("value").unwrap_or_default().to_owned(),
            };
            Some((name, value))
        });
        Form { action: form.attr("action").unwrap_or(&self.address).to_owned(), fields: fields.collect() }
    }
}

impl Form {
    /// With these fields filled in.
    pub fn with(mut self, typed: &[(&str, &str)]) -> Self {
        for (name, value) in typed {
            self.fields.retain(|(field, _)| field != name);
            self.fields.push(((*name).to_owned(), (*value).to_owned()));
        }
        self
    }
}

/// The text of an element, as it is read: spaces in a row are one.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    let whole: String = element.text().collect();
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}
