//! What goes to residents' phones. By default into a file, one JSON object a line, where a sign-in code can be read and
//! from where a federation's own gateway can take it.

use crate::store::{Store, WaitingMessage};
use anyhow::{Context, Result};
use serde::Serialize;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tantu_domain::channel::Channel;
use time::OffsetDateTime;
use tokio::{
    fs::{File, OpenOptions},
    io::AsyncWriteExt,
    sync::Mutex,
};

/// As a text message.
pub const SMS: &str = "sms";
/// Read out over the telephone.
const VOICE: &str = "voice";

/// One message.
#[derive(Clone, Debug, Serialize)]
pub struct Message<'a> {
    /// When it was written.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// How it shall travel: as `sms`, or read out by `voice`.
    pub channel: &'static str,
    /// In which language it is, as a BCP 47 tag; codes do not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<&'a str>,
    /// The number it goes to.
    pub to: &'a str,
    /// What it says.
    pub text: &'a str,
}

/// Sends messages. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Messenger {
    path: PathBuf,
    file: Arc<Mutex<File>>,
    /// Held by whoever delivers, so that nothing goes twice because two do.
    delivering: Arc<Mutex<()>>,
}

impl WaitingMessage {
    fn as_line(&self) -> Message<'_> {
        let channel = match self.channel {
            Channel::Text => SMS,
            Channel::Voice => VOICE,
        };
        let Self { phone, language, text, written_at, .. } = self;
        Message { at: *written_at, channel, language: Some(language), to: phone.as_str(), text }
    }
}

impl Messenger {
    /// Opens `messages.ndjson` in the data folder; only this user of the machine may read it.
    ///
    /// # Errors
    /// If the file cannot be opened.
    pub async fn open(data: &Path) -> Result<Self> {
        let path = data.join("messages.ndjson");
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        options.mode(0o600);
        let file = options.open(&path).await.with_context(|| format!("opening {}", path.display()))?;
        Ok(Self { path, file: Arc::new(Mutex::new(file)), delivering: Arc::default() })
    }

    /// Where messages go, for whoever starts the server.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Sends one. When this returns, the whole line is in the file.
    ///
    /// # Errors
    /// If it could not be written.
    pub async fn send(&self, message: &Message<'_>) -> Result<()> {
        let line = serde_json::to_string(message)? + "\n";
        let mut file = self.file.lock().await;
        file.write_all(line.as_bytes()).await.context("writing a message")?;
        file.flush().await.context("writing a message")
    }

    /// Sends everything that waits in the store, the oldest first. A server that stops half-way sends some of it again:
    /// better twice than never.
    ///
    /// # Errors
    /// If the store could not be read or the file not written; what was not sent goes on waiting.
    pub async fn deliver(&self, store: &Store, now: OffsetDateTime) -> Result<()> {
        let _one_at_a_time = self.delivering.lock().await;
        loop {
            let waiting = store.waiting_messages().await?;
            if waiting.is_empty() {
                return Ok(());
            }
            let mut sent = Vec::new();
            let mut outcome = Ok(());
            for message in &waiting {
                outcome = self.send(&message.as_line()).await;
                if outcome.is_err() {
                    break;
                }
                sent.push(message.id);
            }
            store.messages_sent(&sent, now).await?;
            outcome?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{
            App,
            tests::{NOW, open, sign_in},
        },
        store::NewMessage,
    };
    use tantu_domain::phone::Phone;
    use tempfile::TempDir;
    use time::macros::datetime;

    #[tokio::test]
    async fn messages_sent_at_once_each_have_their_line() {
        let data = tempfile::tempdir().unwrap();
        let messenger = Messenger::open(data.path()).await.unwrap();
        let at = datetime!(2026-11-21 09:00 UTC);
        let sends = (0..20).map(|number| {
            let messenger = messenger.clone();
            tokio::spawn(async move {
                let text = format!("您的验证码是 {number}\n。");
                messenger
                    .send(&Message { at, channel: SMS, language: None, to: "13800138000", text: &text })
                    .await
            })
        });
        for send in sends.collect::<Vec<_>>() {
            send.await.unwrap().unwrap();
        }
        let lines = std::fs::read_to_string(messenger.path()).unwrap();
        assert_eq!(lines.lines().count(), 20);
        for line in lines.lines() {
            let message: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(message["at"], "2026-11-21T09:00:00Z");
            assert_eq!(message["to"], "13800138000");
        }
    }

    /// Three messages that wait.
    async fn waiting() -> (App, TempDir) {
        let (app, _, folder) = open().await;
        let (_, to) = sign_in(&app, "13800138000").await;
        let phone = Phone::parse_mobile("13800138000").unwrap();
        let messages = ["一", "二", "三"].map(|text| {
            let (to, phone, text) = (Some(to), phone.clone(), text.to_owned());
            NewMessage { to, phone, channel: Channel::Voice, language: "en", text }
        });
        app.store().write_messages(&messages, NOW).await.unwrap();
        (app, folder)
    }

    fn lines(app: &App) -> Vec<serde_json::Value> {
        let lines = std::fs::read_to_string(app.messenger().path()).unwrap();
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[tokio::test]
    async fn what_waits_is_sent_once_when_many_deliver_at_once() {
        let (app, _folder) = waiting().await;
        let deliveries = (0..8).map(|_| {
            let app = app.clone();
            tokio::spawn(async move { app.deliver_messages().await })
        });
        for delivery in deliveries.collect::<Vec<_>>() {
            delivery.await.unwrap();
        }
        let lines = lines(&app);
        assert_eq!(lines.len(), 3);
        let line = lines.first().unwrap();
        assert_eq!((&line["channel"], &line["language"]), (&"voice".into(), &"en".into()));
        assert_eq!(line["at"], "2026-11-20T01:00:00Z");
    }

    #[tokio::test]
    async fn what_could_not_be_written_down_as_sent_is_sent_again() {
        let (app, _folder) = waiting().await;
        for message in app.store().waiting_messages().await.unwrap() {
            app.messenger().send(&message.as_line()).await.unwrap();
        }
        app.deliver_messages().await;
        app.deliver_messages().await;
        assert_eq!(lines(&app).len(), 6, "better twice than never, and not for ever");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn nobody_else_on_the_machine_reads_a_code() {
        use std::os::unix::fs::PermissionsExt;
        let data = tempfile::tempdir().unwrap();
        let messenger = Messenger::open(data.path()).await.unwrap();
        assert_eq!(std::fs::metadata(messenger.path()).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
