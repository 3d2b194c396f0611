//! How long everything is kept, and why so long: the one list. What deletes reads it, and so do the pages that tell
//! people about it.
//!
//! Where no law names a time, it is called assumed: an operator who knows better changes it here.

use time::Duration;

/// A code to a phone. A day: longer than any limit on codes looks back.
pub const CODES: Duration = Duration::days(1);
/// A session in which nothing is done. Assumed: long enough to fetch one's papers.
pub const IDLE_SESSIONS: Duration = Duration::minutes(60);
/// A session, whatever is done in it, unless its person has it last. Assumed: a day's work.
pub const SESSIONS: Duration = Duration::hours(12);
/// A session whose person was told of its end and says that they are still there.
pub const EXTENSION: Duration = IDLE_SESSIONS;
/// A page or a reply that was sent after the sign-in had ended. Assumed: long enough to find the phone and read a message.
pub const KEPT_PAGES: Duration = Duration::hours(1);
/// Answers to “What can I get?”. Assumed: long enough to ask the family and come back.
pub const FINDER_SHEETS: Duration = Duration::days(1);
/// A definition with which nothing began. Assumed: longer than a server runs without a restart.
pub const UNUSED_DEFINITIONS: Duration = Duration::days(30);
/// A guess at a card. A day: longer than any limit on guesses looks back.
pub const CARD_GUESSES: Duration = Duration::days(1);
/// A message after it was sent. Assumed: half a year, long enough to ask what one was told.
pub const MESSAGES: Duration = Duration::days(180);
/// That somebody was stuck, after it was answered. Assumed: long enough to ask once more.
pub const ANSWERED_STUCK_NOTES: Duration = Duration::days(30);
/// That somebody is stuck, where nobody has answered. Assumed: half a year, in which it can still be found out why.
pub const STUCK_NOTES: Duration = Duration::days(180);
/// That a post was found for somebody, and what they said to it. Assumed: until the report of the year in which it was
/// is written.
pub const MATCHES: Duration = Duration::days(400);
/// That somebody was at a class or a fair, after it was over. Assumed: two years, until the report of the year is written
/// and a certificate that was lost can be asked for once more.
pub const ATTENDED_SIGN_UPS: Duration = Duration::days(2 * 365);
/// That somebody had signed up and did not come, or waited in vain. Assumed: a month, in which a list can be put right;
/// after that it says nothing but that they stayed away.
pub const MISSED_SIGN_UPS: Duration = Duration::days(30);
/// A draft nobody has touched.
pub const DRAFTS: Duration = tantu_domain::draft::KEPT_FOR;
/// That something was done which a device delivered. As long as a draft: after that there is nothing left to do it to.
pub const DEVICE_COMMANDS: Duration = DRAFTS;
/// A mandate that has ended. Assumed, after the three years for which records of having others act on personal data are
/// kept (Network Data Security Management Regulations, article 12).
pub const MANDATES: Duration = Duration::days(3 * 365);
/// A consent that was withdrawn. The same three years: whoever kept something must be able to show that they might.
pub const CONSENTS: Duration = Duration::days(3 * 365);
/// That somebody was registered for work, after they ended it; what they told went at once. The same as a case: how many
/// registered in a year is counted from it. A registration that has not ended has no time here, and is kept as long as
/// its person. Assumed: who waits long for work waits still, and to drop them unasked would be the worst of reasons not to
/// find any; they pause it or end it themselves with one press.
pub const REGISTRATIONS: Duration = CASES;
/// A case that has ended. Assumed, after the three years within which one may go to court over what one is owed (Civil
/// Code, article 188): until then the person may need to show what was decided.
pub const CASES: Duration = Duration::days(3 * 365);
