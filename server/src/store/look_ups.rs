//! Looking up one case by its number.

use super::{Result, Store, database::reading};
use tantu_domain::{ids::ResidentId, reference::Reference};
use uuid::Uuid;

const OWNER: &str = "select resident_id from cases where reference = $1";

impl Store {
    /// Whose case this is.
    ///
    /// **Invariant:** the one way from a number alone to a person. It is for sending a code to that person, and for
    /// whoever has typed that code; whatever else is loaded is loaded as theirs.
    ///
    /// # Errors
    /// What the database says.
    pub async fn owner_of(&self, reference: &Reference) -> Result<Option<ResidentId>> {
        let owner: Option<Uuid> = reading!(&self.db, pool => {
            sqlx::query_scalar(OWNER).bind(reference.digits()).fetch_optional(pool).await?
        });
        Ok(owner.map(ResidentId))
    }
}
