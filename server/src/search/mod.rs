//! Words as they are looked for. Chinese is written without spaces, so a text is taken apart here, in Rust, once for
//! both databases: into words, single characters and pairs of them, and all of that in letters as it is spoken.

mod meanings;
mod parts;
mod pinyin;
mod query;
mod terms;

pub use query::Query;
pub use terms::Terms;
