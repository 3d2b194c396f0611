//! The `tantu-server` program.
fn main() {}
