//! What goes to residents' phones. By default into a file, one JSON object a line, where a sign-in code can be read and
//! from where a federation's own gateway can take it.

use anyhow::{Context, Result};
use serde::Serialize;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use time::OffsetDateTime;
use tokio::{
    fs::{File, OpenOptions},
    io::AsyncWriteExt,
    sync::Mutex,
};

/// One message.
#[derive(Clone, Debug, Serialize)]
pub struct Message<'a> {
    /// When it was written.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// How it shall travel.
    pub channel: &'static str,
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
        Ok(Self { path, file: Arc::new(Mutex::new(file)) })
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
}

#[cfg(test)]
mod tests {
    use super::*;
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
                messenger.send(&Message { at, channel: "sms", to: "13800138000", text: &text }).await
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

    #[cfg(unix)]
    #[tokio::test]
    async fn nobody_else_on_the_machine_reads_a_code() {
        use std::os::unix::fs::PermissionsExt;
        let data = tempfile::tempdir().unwrap();
        let messenger = Messenger::open(data.path()).await.unwrap();
        assert_eq!(std::fs::metadata(messenger.path()).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
