//! How a definition is written: in TOML, as people write it, or in JSON, as a device is sent it.
//!
//! A device does without the reader of TOML, which would be a tenth of what it has to fetch.

use crate::json;
use serde::de::DeserializeOwned;
use std::fmt;

/// Why a definition cannot be read: it is no TOML, or not of the shape it has to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, counted from 1, where the reader says it.
    pub line: Option<usize>,
    /// What the reader says.
    pub message: String,
}

/// Reads a definition, whichever way it is written.
///
/// # Errors
/// What is wrong and where, as the reader says it.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    if is_json(text) {
        return json::read(text).map_err(|wrong| Unreadable { line: None, message: wrong.to_string() });
    }
    read_toml(text)
}

/// No definition in TOML can begin with a brace.
fn is_json(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

#[cfg(not(target_arch = "wasm32"))]
fn read_toml<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    toml::from_str(text).map_err(|wrong| {
        let line = |start| text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
        Unreadable { line: wrong.span().map(|span| line(span.start)), message: wrong.message().to_owned() }
    })
}

#[cfg(target_arch = "wasm32")]
fn read_toml<T: DeserializeOwned>(_: &str) -> Result<T, Unreadable> {
    Err(Unreadable { line: None, message: "devices are sent JSON".to_owned() })
}

#[cfg(not(target_arch = "wasm32"))]
pub use for_devices::{day, for_devices};

#[cfg(not(target_arch = "wasm32"))]
mod for_devices {
    use super::{Unreadable, is_json, read_toml};
    use serde::{Deserialize, Deserializer, de::Error};
    use serde_json::Value as Json;
    use time::{Date, Month};
    use toml::{Table, Value, value::Datetime};

    /// The same definition as a device is sent it.
    ///
    /// # Errors
    /// What is wrong and where, as the reader says it.
    pub fn for_devices(text: &str) -> Result<String, Unreadable> {
        if is_json(text) {
            return Ok(text.to_owned());
        }
        Ok(json(Value::Table(read_toml::<Table>(text)?)).to_string())
    }

    /// A day has no type of its own there, so it becomes a text.
    fn json(value: Value) -> Json {
        match value {
            Value::String(text) => text.into(),
            Value::Integer(number) => number.into(),
            Value::Float(number) => number.into(),
            Value::Boolean(truth) => truth.into(),
            Value::Datetime(day) => day.to_string().into(),
            Value::Array(values) => values.into_iter().map(json).collect(),
            Value::Table(table) => table.into_iter().map(|(name, value)| (name, json(value))).collect(),
        }
    }

    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a day is written like 2025-01-01")]
    enum Day {
        Bare(Datetime),
        Quoted(Date),
    }

    /// A day, as TOML writes it, `2025-01-01`, or as a text. On a device it is always a text, as `time` reads it.
    ///
    /// # Errors
    /// It is no day.
    pub fn day<'de, D: Deserializer<'de>>(reader: D) -> Result<Date, D::Error> {
        let written = match Day::deserialize(reader)? {
            Day::Quoted(day) => return Ok(day),
            Day::Bare(written) => written,
        };
        let day = written.date.ok_or_else(|| D::Error::custom("a day is written like 2025-01-01"))?;
        let month = Month::try_from(day.month).map_err(D::Error::custom)?;
        Date::from_calendar_date(day.year.into(), month, day.day).map_err(D::Error::custom)
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Unreadable {}
