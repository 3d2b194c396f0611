//! People walking through Tantu over HTTP, in process: the kit of which the journeys in `journeys/` are made.
//!
//! A [`Tantu`] is the real router on an empty database, with a clock that a journey moves. A [`Person`] opens pages and
//! presses buttons as a browser without scripts does; [`Staff`] hold a token. Whatever page a person meets is
//! [examined](examine), and whatever is logged on the way is [watched](watch) for the names and numbers of the [`cast`].

mod at_rest;
pub mod cast;
mod device;
pub mod examine;
pub mod gatherings;
mod jar;
mod mandates;
pub mod offices;
mod outbox;
mod page;
mod person;
mod phone;
pub mod posts;
mod staff;
mod tantu;
mod walk;
pub mod watch;
mod words;

pub use cast::Cast;
pub use device::Device;
pub use outbox::Outbox;
pub use page::{Form, Page};
pub use person::{HOST, Person};
pub use phone::{Network, Phone};
pub use staff::{Answer, Staff};
pub use tantu::{NOW, REGION, RENEWAL, SERVICE, Tantu};
pub use words::word;

/// Walks each journey on SQLite, and on PostgreSQL where `TANTU_TEST_POSTGRES` names a server.
#[macro_export]
macro_rules! journeys {
    ($($journey:ident)+) => {
        mod sqlite {
            $(
                #[tokio::test]
                async fn $journey() {
                    super::$journey($crate::Tantu::open().await).await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test]
                async fn $journey() {
                    if let Some(tantu) = $crate::Tantu::open_on_postgres(stringify!($journey)).await {
                        super::$journey(tantu).await;
                    }
                }
            )+
        }
    };
}
