//! Leave to keep what somebody tells of their disability: given, withdrawn, never changed.
//!
//! **Invariant:** with the withdrawal every draft goes, in one step, and what stands in the register of those who look for
//! work, and what they said they need at a class or a fair: none of it is left of somebody who does not agree.

use super::{
    Audit, Deed, Error, Registration, Result, Store, Who,
    audit::write_down,
    database::{in_transaction, reading},
    work::{gatherings::sign_ups::forget_needs, registrations::change_register},
};
use crate::secret::new_id;
use tantu_domain::{
    consent::{Capacity, Consent, PURPOSE, TEXT},
    ids::ResidentId,
    work::RegistrationState,
};
use time::OffsetDateTime;
use uuid::Uuid;

/// A consent to be written down.
#[derive(Clone, Debug)]
pub struct NewConsent {
    /// Whom it is about.
    pub resident: ResidentId,
    /// Who pressed the button, or which staff witnessed it.
    pub by: Who,
    /// As whom they agree.
    pub capacity: Capacity,
    /// Now.
    pub now: OffsetDateTime,
}

/// One consent at a time: whoever agrees to a new text no longer agrees to the old one.
const END: &str = "update consents set withdrawn_at = $3
    where resident_id = $1 and purpose = $2 and withdrawn_at is null";

const GIVE: &str = "insert into consents (id, resident_id, purpose, version, given_by, capacity, given_at)
    values ($1, $2, $3, $4, $5, $6, $7)";

/// Whoever agrees anew has thought better of being deleted.
const STAY: &str = "delete from deletions where resident_id = $1";

const OF_RESIDENT: &str = "select version, given_by, capacity, given_at, withdrawn_at from consents
    where resident_id = $1 and purpose = $2 order by given_at desc, id";

const DISCARD_ALL: &str = "delete from drafts where resident_id = $1";

/// What [`OF_RESIDENT`] finds.
type Row = (i32, Option<Uuid>, String, OffsetDateTime, Option<OffsetDateTime>);

impl Store {
    /// Writes down that somebody agrees to the text as it is now.
    ///
    /// # Errors
    /// What the database says.
    pub async fn give_consent(&self, new: &NewConsent) -> Result<()> {
        let NewConsent { resident, by, capacity, now } = new;
        let given_by = match by {
            Who::Person { id } => Some(id.0),
            Who::Staff { .. } | Who::Server => None,
        };
        in_transaction!(&self.db, tx => {
            sqlx::query(END).bind(resident.0).bind(PURPOSE).bind(now).execute(&mut *tx).await?;
            let give = sqlx::query(GIVE).bind(new_id()).bind(resident.0).bind(PURPOSE).bind(TEXT);
            give.bind(given_by).bind(capacity.name()).bind(now).execute(&mut *tx).await?;
            sqlx::query(STAY).bind(resident.0).execute(&mut *tx).await?;
            write_down!(self, tx, audit(*resident, by, Deed::ConsentGiven, *now));
        });
        Ok(())
    }

    /// Every consent about this resident, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consents_of(&self, resident: ResidentId) -> Result<Vec<Consent>> {
        let rows: Vec<Row> = reading!(&self.db, pool => {
            sqlx::query_as(OF_RESIDENT).bind(resident.0).bind(PURPOSE).fetch_all(pool).await?
        });
        let consent = |(text, given_by, capacity, given_at, withdrawn_at): Row| {
            let damaged = || Error::Decode("a stored consent is damaged".into());
            let capacity = Capacity::from_name(&capacity).ok_or_else(damaged)?;
            Ok(Consent { text, given_by: given_by.map(ResidentId), capacity, given_at, withdrawn_at })
        };
        rows.into_iter().map(consent).collect()
    }

    /// The consent that holds for this resident, if any does.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consent_of(&self, resident: ResidentId) -> Result<Option<Consent>> {
        Ok(self.consents_of(resident).await?.into_iter().find(Consent::holds))
    }

    /// Writes down that this resident agrees no longer, and deletes their drafts and their register with
    /// everything in them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn withdraw_consent(&self, resident: ResidentId, by: Who, now: OffsetDateTime) -> Result<()> {
        in_transaction!(&self.db, tx => {
            sqlx::query(END).bind(resident.0).bind(PURPOSE).bind(now).execute(&mut *tx).await?;
            sqlx::query(DISCARD_ALL).bind(resident.0).execute(&mut *tx).await?;
            let end = |found: Option<Registration>| found?.becomes(RegistrationState::Ended);
            change_register!(self, tx, resident, by, now, end);
            forget_needs!(self, tx, resident);
            write_down!(self, tx, audit(resident, &by, Deed::ConsentWithdrawn, now));
        });
        Ok(())
    }
}

fn audit(resident: ResidentId, by: &Who, deed: Deed, at: OffsetDateTime) -> Audit<'static> {
    Audit { at, who: by.clone(), deed, detail: PURPOSE, resident: Some(resident), case: None }
}
