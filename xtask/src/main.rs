//! cargo xtask run | test | build | bench | watch: the only developer tool.
fn main() {}
