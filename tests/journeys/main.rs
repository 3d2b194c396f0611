//! Journeys: what people do with Tantu, in the shape of its addresses. Each is walked on SQLite and on PostgreSQL.

#[cfg(test)]
mod road;

#[cfg(test)]
mod services;
#[cfg(test)]
mod sign_in;
