//! What those who have signed up are to be told.
//!
//! **Invariant:** that somebody is to be told is written down in the transaction of what there is to tell, and taken off
//! again in that of the message. So nobody is told twice, and nobody is forgotten because the server stopped in between.

use crate::store::{
    NewMessage, Result, Store,
    database::{in_transaction, reading},
    messages::write_messages,
};
use tantu_domain::{
    ids::ResidentId,
    work::{GatheringNews, GatheringNumber},
};
use time::OffsetDateTime;
use uuid::Uuid;

/// Somebody who is to be told something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Untold {
    /// Who.
    pub resident: ResidentId,
    /// Of which class or fair.
    pub number: GatheringNumber,
    /// What.
    pub news: GatheringNews,
}

/// So many at a time.
const UNTOLD: &str = "select resident_id, gathering, untold from sign_ups
    where untold is not null order by gathering, signed_up_at, resident_id limit 500";

const TOLD: &str = "update sign_ups set untold = null
    where gathering = $1 and resident_id = $2 and untold = $3";

impl Store {
    /// Whoever is to be told something, up to five hundred.
    ///
    /// # Errors
    /// What the database says.
    pub async fn untold_sign_ups(&self) -> Result<Vec<Untold>> {
        let rows: Vec<(Uuid, i32, String)> =
            reading!(&self.db, pool => sqlx::query_as(UNTOLD).fetch_all(pool).await?);
        let untold = |(resident, number, news): (Uuid, i32, String)| {
            let (resident, number) = (ResidentId(resident), GatheringNumber(number));
            GatheringNews::from_name(&news).map(|news| Untold { resident, number, news })
        };
        Ok(rows.into_iter().filter_map(untold).collect())
    }

    /// Writes the messages down that tell somebody. Where another has done so meanwhile, nothing happens.
    ///
    /// # Errors
    /// What the database says; then they are told later.
    pub async fn tell_of_gathering(
        &self,
        untold: Untold,
        messages: &[NewMessage],
        now: OffsetDateTime,
    ) -> Result<()> {
        in_transaction!(&self.db, tx => {
            let told = sqlx::query(TOLD).bind(untold.number.0).bind(untold.resident.0).bind(untold.news.name());
            if told.execute(&mut *tx).await?.rows_affected() > 0 {
                write_messages!(self, tx, None, now, messages);
            }
        });
        Ok(())
    }
}
