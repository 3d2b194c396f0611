//! People walking through Tantu over HTTP, in process.
