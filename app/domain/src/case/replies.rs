//! What the resident may do to their case, and why not.

use super::{Asked, Event, Illegal, Need, Status, moves::said};
use crate::answer::Answers;
use time::{Date, OffsetDateTime};

impl Status {
    /// What happens when the resident takes the case back.
    ///
    /// # Errors
    /// [`Illegal::Ended`] once they have what they applied for, or nothing more will happen.
    pub fn withdraw(&self) -> Result<Event, Illegal> {
        let is_over = self.is_after_result || self.standing.is_ended();
        if is_over { Err(Illegal::Ended) } else { Ok(Event::Withdrawn) }
    }

    /// What happens when the resident sends the mended application.
    ///
    /// # Errors
    /// [`Illegal::NothingAsked`] if nothing was to be mended.
    pub fn correct(&self, answers: Answers) -> Result<Event, Illegal> {
        match self.standing.asked() {
            Some(Asked::Correction { .. }) => Ok(Event::Corrected { answers }),
            _ => Err(Illegal::NothingAsked),
        }
    }

    /// What happens when the resident takes a time, for the first time or instead of another.
    ///
    /// # Errors
    /// [`Illegal::NotOffered`], or [`Illegal::InThePast`] once it has begun.
    pub fn choose_time(
        &self,
        at: OffsetDateTime,
        needs: Vec<Need>,
        words: Option<String>,
        now: OffsetDateTime,
    ) -> Result<Event, Illegal> {
        let offer = self.meeting().and_then(|()| self.offer().ok_or(Illegal::NotOffered))?;
        if !offer.times.contains(&at) {
            return Err(Illegal::NotOffered);
        }
        if at <= now {
            return Err(Illegal::InThePast);
        }
        let words = words.and_then(|words| said(&words).ok());
        Ok(Event::TimeChosen { at, needs, words })
    }

    /// What happens when the resident calls an appointment off, or none of the times fits. They need not say why.
    ///
    /// # Errors
    /// [`Illegal::NothingBooked`], or [`Illegal::InThePast`] once it has begun.
    pub fn cancel_time(&self, words: &str, now: OffsetDateTime) -> Result<Event, Illegal> {
        let appointment =
            self.meeting().ok().and(self.appointment.as_ref()).filter(|open| open.offer().is_some());
        match appointment.ok_or(Illegal::NothingBooked)?.booked() {
            Some(at) if at <= now => Err(Illegal::InThePast),
            _ => Ok(Event::TimeCancelled { words: words.trim().to_owned() }),
        }
    }

    /// What happens when the resident agrees to plan `number`.
    ///
    /// # Errors
    /// [`Illegal::NothingAsked`], or [`Illegal::PlanOvertaken`] when they read an older one.
    pub fn agree_to_plan(&self, number: u16) -> Result<Event, Illegal> {
        self.asked_about(number).map(|()| Event::PlanAgreed)
    }

    /// What happens when the resident wants plan `number` changed.
    ///
    /// # Errors
    /// The same, or [`Illegal::WithoutWords`].
    pub fn ask_plan_changes(&self, number: u16, words: &str) -> Result<Event, Illegal> {
        self.asked_about(number)?;
        Ok(Event::PlanChangesAsked { words: said(words)? })
    }

    /// What happens when the resident does not want plan `number`. They need not say why.
    ///
    /// # Errors
    /// As for agreeing.
    pub fn decline_plan(&self, number: u16, words: &str) -> Result<Event, Illegal> {
        self.asked_about(number).map(|()| Event::PlanDeclined { words: words.trim().to_owned() })
    }

    /// What happens when the resident says that it is well done.
    ///
    /// # Errors
    /// [`Illegal::NothingAsked`]
    pub fn confirm(&self) -> Result<Event, Illegal> {
        self.asked_to_confirm().map(|()| Event::Confirmed)
    }

    /// What happens when the resident says that it is not well done.
    ///
    /// # Errors
    /// [`Illegal::NothingAsked`], or [`Illegal::WithoutWords`]: whoever mends it has to know what.
    pub fn object(&self, words: &str) -> Result<Event, Illegal> {
        self.asked_to_confirm()?;
        Ok(Event::Objected { words: said(words)? })
    }

    /// What happens when the resident asks for a decision to be looked at again.
    ///
    /// # Errors
    /// [`Illegal::NothingToAppeal`], [`Illegal::TooLate`] or [`Illegal::WithoutWords`].
    pub fn appeal(&self, words: &str, today: Date) -> Result<Event, Illegal> {
        let by = self.appeal_by.ok_or(Illegal::NothingToAppeal)?.day;
        if today > by {
            return Err(Illegal::TooLate { by });
        }
        Ok(Event::Appealed { words: said(words)? })
    }

    /// Whether the appointment is what the resident may speak about now, as it is not while something has to be mended.
    fn meeting(&self) -> Result<(), Illegal> {
        let is_mending = matches!(self.standing.asked(), Some(Asked::Correction { .. } | Asked::Plan));
        let is_open = matches!(self.standing.name(), "underway" | "waiting-for-resident") && !is_mending;
        if is_open { Ok(()) } else { Err(Illegal::NotOffered) }
    }

    fn asked_about(&self, number: u16) -> Result<(), Illegal> {
        match (self.standing.asked(), self.plan()) {
            (Some(Asked::Plan), Some(latest)) if latest.number == number => Ok(()),
            (Some(Asked::Plan), Some(latest)) => Err(Illegal::PlanOvertaken { latest: latest.number }),
            _ => Err(Illegal::NothingAsked),
        }
    }

    fn asked_to_confirm(&self) -> Result<(), Illegal> {
        match self.standing.asked() {
            Some(Asked::Confirmation) => Ok(()),
            _ => Err(Illegal::NothingAsked),
        }
    }
}
