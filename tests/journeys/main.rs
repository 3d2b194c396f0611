//! Journeys: what people do with Tantu, in the shape of its addresses. Each is walked on SQLite and on PostgreSQL.

#[cfg(test)]
mod road;

#[cfg(test)]
mod cards;
#[cfg(test)]
mod cuts;
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod finder;
#[cfg(test)]
mod look_up;
#[cfg(test)]
mod no_network;
#[cfg(test)]
mod notices;
#[cfg(test)]
mod passkeys;
#[cfg(test)]
mod places;
#[cfg(test)]
mod same_pages;
#[cfg(test)]
mod services;
#[cfg(test)]
mod sign_in;
#[cfg(test)]
mod stay;
#[cfg(test)]
mod stuck;

#[cfg(test)]
mod mandates;

#[cfg(test)]
mod apply;
#[cfg(test)]
mod bundle;
#[cfg(test)]
mod consent;
#[cfg(test)]
mod devices;
#[cfg(test)]
mod going_back;
#[cfg(test)]
mod groups;
#[cfg(test)]
mod keep;
#[cfg(test)]
mod known;
#[cfg(test)]
mod my_data;
#[cfg(test)]
mod submit;
#[cfg(test)]
mod two_people;

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
mod documents;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod waiting;

#[cfg(test)]
mod employers;
#[cfg(test)]
mod gatherings;
#[cfg(test)]
mod matches;
#[cfg(test)]
mod posts;
#[cfg(test)]
mod register;
#[cfg(test)]
mod trouble;
#[cfg(test)]
mod work_cases;

#[cfg(test)]
mod staff;

#[cfg(test)]
mod working_lives;

#[cfg(test)]
mod definitions;
#[cfg(test)]
mod examples;
#[cfg(test)]
mod media;

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod settings;

#[cfg(test)]
mod at_rest;
#[cfg(test)]
mod audit;
#[cfg(test)]
mod cross_person;
#[cfg(test)]
mod log;
#[cfg(test)]
mod ownership;
#[cfg(test)]
mod safety;

#[cfg(test)]
mod tidy;
