//! Journeys: what people do with Tantu, in the shape of its addresses. Each is walked on SQLite and on PostgreSQL.

#[cfg(test)]
mod road;

#[cfg(test)]
mod services;
#[cfg(test)]
mod sign_in;

#[cfg(test)]
mod applications;
#[cfg(test)]
mod apply;
#[cfg(test)]
mod staff;
#[cfg(test)]
mod submit;

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod settings;

#[cfg(test)]
mod log;
#[cfg(test)]
mod ownership;
#[cfg(test)]
mod safety;

#[cfg(test)]
mod tidy;
