//! The engine, as the service worker holds it: every argument and every result is a string.

use crate::{
    call::{Call, moment},
    device::Device,
    exchange::{Answer, Around, Request},
};
use serde::{Serialize, de::DeserializeOwned};
use tantu_app::{
    catalog::Catalog,
    device::{Delivered, Delivery, Snapshot},
    page::Assets,
};
use tantu_domain::{ids::DraftId, json};
use wasm_bindgen::prelude::*;

/// Everything there is to apply for, and the names of the files a page refers to.
#[wasm_bindgen]
#[derive(Clone)]
pub struct Engine {
    catalog: Catalog,
    assets: Assets,
}

/// What is kept from now on, and what the person is to be told of it.
#[derive(Serialize)]
struct Changed {
    state: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<crate::outbox::Notice>,
    waiting: usize,
    here: Vec<DraftId>,
}

impl Changed {
    fn of(device: &Device, notice: Option<crate::outbox::Notice>) -> String {
        let changed =
            Self { state: device.write(), notice, waiting: device.commands.len(), here: device.here() };
        to_json(&changed)
    }
}

#[wasm_bindgen]
impl Engine {
    /// Reads the definitions and the names of the files.
    ///
    /// # Errors
    /// What cannot be read of them: they come from the same server, so that is a mistake of ours.
    #[wasm_bindgen(constructor)]
    pub fn new(definitions: &str, files: &str) -> Result<Self, String> {
        let catalog = Catalog::of_device(definitions)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
        let assets = from_json(files)?;
        Ok(Self { catalog, assets })
    }

    /// Answers a request.
    ///
    /// # Errors
    /// A request that is none.
    pub fn answer(&self, state: Option<String>, request: &str, around: &str) -> Result<String, String> {
        let request = from_json::<Request>(request)?;
        let around = from_json::<Around>(around)?;
        Ok(to_json(&self.answered(state.as_deref(), &request, &around)))
    }

    /// What waits to be delivered to the server, if anything does.
    pub fn outgoing(&self, state: &str, now: f64) -> Option<String> {
        Device::read(Some(state)).outgoing(moment(now as i64)).map(|delivery| to_json(&delivery))
    }

    /// Takes in what came of a delivery.
    ///
    /// # Errors
    /// Words that are no answer to it; then nothing has changed.
    pub fn delivered(&self, state: &str, sent: &str, answer: &str) -> Result<String, String> {
        let (sent, answer) = (from_json::<Delivery>(sent)?, from_json::<Delivered>(answer)?);
        let mut device = Device::read(Some(state));
        let notice = device.delivered(&sent, answer);
        Ok(Changed::of(&device, notice))
    }

    /// Takes in how everything stands by now.
    ///
    /// # Errors
    /// What is no snapshot; then nothing has changed.
    pub fn take(&self, state: Option<String>, snapshot: &str) -> Result<String, String> {
        let (told, snapshot) = (snapshot, from_json::<Snapshot>(snapshot)?);
        let mut device = Device::read(state.as_deref());
        device.take(told, snapshot);
        Ok(Changed::of(&device, None))
    }

    /// Takes over what was begun before this person had signed in.
    pub fn join(&self, state: Option<String>, strays: &str) -> String {
        let mut device = Device::read(state.as_deref());
        device.join(Device::read(Some(strays)));
        Changed::of(&device, None)
    }
}

impl Engine {
    /// An engine with a catalogue of one's own, of which it knows what a device is told.
    pub fn with(catalog: Catalog, assets: Assets) -> Self {
        Self { catalog: catalog.without_recordings(), assets }
    }

    /// Answers a request, from what the device keeps.
    pub fn answered(&self, state: Option<&str>, request: &Request, around: &Around) -> Answer {
        let device = Device::read(state);
        let catalog = self.knowing(&device);
        let before = device.write();
        let mut call = Call::new(&catalog, device, request, around);
        let said = call.route();
        call.answered(said, &before, &self.assets)
    }

    /// The catalogue, and in it what this person's drafts and cases began with.
    fn knowing(&self, device: &Device) -> std::borrow::Cow<'_, Catalog> {
        use std::borrow::Cow;
        let past = device.snapshot.iter().flat_map(|snapshot| &snapshot.past);
        let mut catalog = Cow::Borrowed(&self.catalog);
        for past in past {
            // What this version cannot read is shown as the present one would have it.
            _ = catalog.to_mut().remember(&past.service, &past.region, &past.version, &past.sources);
        }
        catalog
    }
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    json::read(text).map_err(|error| error.to_string())
}

fn to_json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("plain data fits into JSON")
}
