//! How a province's unified identity is set up, by whoever runs the server.

use anyhow::{Context, Result, ensure};
use openidconnect::{ClientId, ClientSecret, IssuerUrl, url::Url};
use std::net::IpAddr;
use tantu_app::locale::Language;

/// Which provider, and who we are to it. `Debug` does not show the secret.
#[derive(Clone, Debug)]
pub struct IdentityConfig {
    /// Who vouches for people: its address, to the letter as it names itself.
    pub issuer: IssuerUrl,
    /// What the provider calls us.
    pub client_id: ClientId,
    /// How we prove to it that we are.
    pub client_secret: ClientSecret,
    /// What people call it.
    pub names: Names,
}

/// What people call the provider, in each language.
#[derive(Clone, Debug)]
pub struct Names {
    /// In Chinese: “广东省统一身份认证平台”.
    pub chinese: String,
    /// In English.
    pub english: String,
}

impl Names {
    /// In this language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.chinese,
            Language::English => &self.english,
        }
    }
}

impl IdentityConfig {
    /// Reads what stands on the command line. Without an English name, the Chinese one is used.
    ///
    /// # Errors
    /// What is wrong with the issuer.
    pub fn new(
        issuer: String,
        client_id: String,
        client_secret: String,
        name: String,
        english_name: Option<String>,
    ) -> Result<Self> {
        let issuer = IssuerUrl::new(issuer).context("the address of the identity provider")?;
        let names = Names { english: english_name.unwrap_or_else(|| name.clone()), chinese: name };
        let (client_id, client_secret) = (ClientId::new(client_id), ClientSecret::new(client_secret));
        let config = Self { issuer, client_id, client_secret, names };
        let scheme = config.issuer.url().scheme();
        ensure!(
            scheme == "https" || scheme == "http" && config.is_on_this_machine(),
            "the address of the identity provider begins with https://"
        );
        Ok(config)
    }

    /// Whether the provider is on this machine. Only there may it be spoken to without encryption.
    pub(super) fn is_on_this_machine(&self) -> bool {
        is_loopback(self.issuer.url())
    }
}

/// Whether a host, with or without a port, is nobody but this machine.
pub fn is_this_machine(host: &str) -> bool {
    Url::parse(&format!("http://{host}/")).is_ok_and(|address| {
        // Nothing but a host: neither a user's name before it nor a path behind.
        is_loopback(&address) && address.path() == "/" && address.username().is_empty()
    })
}

fn is_loopback(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default();
    let number = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || number.is_ok_and(|number| number.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(issuer: &str) -> bool {
        let secret = "secret".to_owned();
        IdentityConfig::new(issuer.to_owned(), "tantu".to_owned(), secret, "平台".to_owned(), None).is_ok()
    }

    #[test]
    fn a_provider_is_spoken_to_in_private() {
        for private in
            ["https://id.example", "http://127.0.0.1:4000", "http://[::1]", "http://localhost:4000/oidc"]
        {
            assert!(check(private), "{private}");
        }
        for open in
            ["http://id.example", "http://10.0.0.7", "ftp://localhost", "http://localhost.example", "id"]
        {
            assert!(!check(open), "{open}");
        }
    }

    #[test]
    fn only_this_machine_is_this_machine() {
        for host in ["localhost", "localhost:3000", "127.0.0.1:3000", "[::1]:3000"] {
            assert!(is_this_machine(host), "{host}");
        }
        for host in [
            "tantu.example",
            "localhost@tantu.example",
            "tantu.example#@localhost",
            "10.0.0.7",
            "localhost/x",
            "",
        ] {
            assert!(!is_this_machine(host), "{host}");
        }
        assert!(!is_this_machine("user@localhost"));
    }

    #[test]
    fn the_secret_stays_out_of_logs() {
        let config = IdentityConfig::new(
            "https://id.example".to_owned(),
            "tantu".to_owned(),
            "hunter2".to_owned(),
            "平台".to_owned(),
            None,
        );
        assert!(!format!("{:?}", config.unwrap()).contains("hunter2"));
    }
}
