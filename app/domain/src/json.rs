//! Reading JSON with little code, for a device that has to fetch the code first.
//!
//! `serde_json` reads a text right into a type, and so has a whole reader for each type. Here it reads into its one
//! [`Value`], and types are filled from that: half the code. What is read so was written by this program, so an error
//! says no more than that it was not.

use serde::{
    de::{
        self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess,
        SeqAccess, VariantAccess, Visitor, value::StringDeserializer,
    },
    forward_to_deserialize_any,
};
use serde_json::{Map, Value, map};
use std::{fmt, vec};

/// It is no JSON, or not of the shape it has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misshapen;

/// Reads what this program has written. Names in maps are texts, never numbers.
///
/// # Errors
/// It is not what this program writes.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Misshapen> {
    T::deserialize(Reader(serde_json::from_str(text).map_err(|_| Misshapen)?))
}

struct Reader(Value);

impl<'de> Deserializer<'de> for Reader {
    type Error = Misshapen;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(truth) => visitor.visit_bool(truth),
            Value::Number(number) => visit_number(&number, visitor),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(values) => visitor.visit_seq(Values(values.into_iter())),
            Value::Object(fields) => visitor.visit_map(Fields::of(fields)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.0.as_bool().ok_or(Misshapen).and_then(|truth| visitor.visit_bool(truth))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.text().and_then(|text| visitor.visit_string(text))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_string(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_string(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.0.as_number().ok_or(Misshapen).and_then(|number| visit_number(number, visitor))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        match self.0 {
            Value::Array(values) => visitor.visit_seq(Values(values.into_iter())),
            _ => Err(Misshapen),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        self.fields().and_then(|fields| visitor.visit_map(fields))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        match self.0 {
            Value::String(name) => visitor.visit_enum(Variant { name, within: Value::Null }),
            Value::Object(fields) => {
                let (name, within) = fields.into_iter().next().ok_or(Misshapen)?;
                visitor.visit_enum(Variant { name, within })
            }
            _ => Err(Misshapen),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct ignored_any
    }
}

impl Reader {
    fn text(self) -> Result<String, Misshapen> {
        match self.0 {
            Value::String(text) => Ok(text),
            _ => Err(Misshapen),
        }
    }

    fn fields(self) -> Result<Fields, Misshapen> {
        match self.0 {
            Value::Object(fields) => Ok(Fields::of(fields)),
            _ => Err(Misshapen),
        }
    }
}

fn visit_number<'de, V: Visitor<'de>>(
    number: &serde_json::Number,
    visitor: V,
) -> Result<V::Value, Misshapen> {
    match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => visitor.visit_u64(number),
        (None, Some(number)) => visitor.visit_i64(number),
        (None, None) => visitor.visit_f64(number.as_f64().ok_or(Misshapen)?),
    }
}

struct Values(vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Values {
    type Error = Misshapen;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misshapen> {
        self.0.next().map(|value| seed.deserialize(Reader(value))).transpose()
    }
}

struct Fields {
    rest: map::IntoIter,
    /// What belongs to the name that was read last.
    value: Value,
}

impl Fields {
    fn of(fields: Map<String, Value>) -> Self {
        Self { rest: fields.into_iter(), value: Value::Null }
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Misshapen;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misshapen> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        seed.deserialize(Reader(Value::String(name))).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misshapen> {
        seed.deserialize(Reader(self.value.take()))
    }
}

struct Variant {
    name: String,
    within: Value,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Misshapen;
    type Variant = Reader;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Reader), Misshapen> {
        let name: StringDeserializer<Misshapen> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, Reader(self.within)))
    }
}

impl<'de> VariantAccess<'de> for Reader {
    type Error = Misshapen;

    fn unit_variant(self) -> Result<(), Misshapen> {
        if self.0.is_null() { Ok(()) } else { Err(Misshapen) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misshapen> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misshapen> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        self.deserialize_map(visitor)
    }
}

impl de::Error for Misshapen {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl fmt::Display for Misshapen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not what this version of the program writes")
    }
}

impl std::error::Error for Misshapen {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answer::Typed, region::Role};
    use serde::Serialize;
    use std::collections::BTreeMap;

    #[test]
    fn a_device_reads_what_a_server_has_written() {
        fn check<T: DeserializeOwned + Serialize + PartialEq + fmt::Debug>(text: &str) {
            let expected: T = serde_json::from_str(text).unwrap();
            assert_eq!(read::<T>(text), Ok(expected), "{text}");
        }
        check::<BTreeMap<Role, Option<Vec<u16>>>>(r#"{"street": [1, 2], "city": null}"#);
        check::<(i64, bool, f64, String)>(r#"[-3, true, 0.5, "坦途"]"#);
        check::<Typed>(r#"{"name": "李梅"}"#);
        check::<Result<u8, String>>(r#"{"Err": "x"}"#);
    }

    #[test]
    fn nothing_is_guessed() {
        assert_eq!(read::<Role>("\"king\""), Err(Misshapen));
        assert_eq!(read::<u8>("{"), Err(Misshapen));
        assert_eq!(read::<u8>("300"), Err(Misshapen));
        assert_eq!(read::<String>("{}"), Err(Misshapen));
    }
}
