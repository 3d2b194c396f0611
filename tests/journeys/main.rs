//! Journeys: what people do with Tantu, in the shape of its addresses. Each is walked on SQLite and on PostgreSQL.

#[cfg(test)]
mod road;

#[cfg(test)]
mod finder;
#[cfg(test)]
mod notices;
#[cfg(test)]
mod places;
#[cfg(test)]
mod services;
#[cfg(test)]
mod sign_in;

#[cfg(test)]
mod apply;
#[cfg(test)]
mod bundle;
#[cfg(test)]
mod going_back;
#[cfg(test)]
mod groups;
#[cfg(test)]
mod known;
#[cfg(test)]
mod submit;

#[cfg(test)]
mod appeals;
#[cfg(test)]
mod applications;
#[cfg(test)]
mod appointments;
#[cfg(test)]
mod clock;
#[cfg(test)]
mod confirm;
#[cfg(test)]
mod corrections;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod waiting;

#[cfg(test)]
mod staff;

#[cfg(test)]
mod definitions;
#[cfg(test)]
mod examples;

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
