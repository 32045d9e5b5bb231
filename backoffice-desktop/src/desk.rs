//! What the window knows between two commands.

use crate::{
    address::{AddressRefused, ServerAddress},
    appearance::Appearance,
    call::{NotCalled, NotDone, SignInFailed},
    files::{FileRefused, NotKept},
    papers::PaperRefused,
    printer::PrintRefused,
    server::{Away, Server, Sight},
    settings::{Settings, SettingsFile},
};
use serde::Serialize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The settings, and the server that they name.
#[derive(Debug)]
pub(crate) struct Desk {
    file: SettingsFile,
    known: Mutex<Known>,
    /// Whether there were settings that could not be read. They are chosen anew, and somebody should know why.
    are_settings_lost: bool,
}

#[derive(Debug, Default)]
struct Known {
    settings: Settings,
    server: Option<Arc<Server>>,
}

/// A refusal as the window hears it: a code for the program, and the facts that belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Refused {
    code: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_seconds: Option<u64>,
}

/// Every code that a command can answer with. The window has a sentence for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Code {
    /// The address does not keep the rules.
    Address(AddressRefused),
    /// The server does not answer as one.
    Away(Away),
    /// The page asks for what is not for it.
    Call(NotCalled),
    /// What the server itself said.
    Server(String),
    /// A file on this machine.
    File(FileRefused),
    /// Pages made on this machine.
    Paper(PaperRefused),
    /// A printer of this machine.
    Printer(PrintRefused),
    /// The rest.
    Desk(DeskRefused),
}

/// What can go wrong on this side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum DeskRefused {
    /// No server was chosen yet.
    NoServer,
    /// The settings could not be written.
    NotKept,
}

impl From<Code> for Refused {
    fn from(code: Code) -> Refused {
        Refused { code, reason: None, request_id: None, retry_after_seconds: None }
    }
}

impl From<AddressRefused> for Refused {
    fn from(refused: AddressRefused) -> Refused {
        Code::Address(refused).into()
    }
}

impl From<Away> for Refused {
    fn from(why: Away) -> Refused {
        Code::Away(why).into()
    }
}

impl From<NotCalled> for Refused {
    fn from(refused: NotCalled) -> Refused {
        Code::Call(refused).into()
    }
}

impl From<DeskRefused> for Refused {
    fn from(refused: DeskRefused) -> Refused {
        Code::Desk(refused).into()
    }
}

impl Refused {
    /// Pages that could not be made, and why.
    pub(crate) fn paper(refused: PaperRefused, why: String) -> Refused {
        Refused { reason: Some(why), ..refused.into() }
    }

    /// A printer that did not do it, and why.
    pub(crate) fn printer(refused: PrintRefused, error: &std::io::Error) -> Refused {
        Refused { reason: Some(error.to_string()), ..Code::Printer(refused).into() }
    }

    /// A file that could not be dealt with, and why.
    pub(crate) fn file(refused: FileRefused, error: &std::io::Error) -> Refused {
        Refused { reason: Some(error.to_string()), ..Code::File(refused).into() }
    }
}

impl From<PaperRefused> for Refused {
    fn from(refused: PaperRefused) -> Refused {
        Code::Paper(refused).into()
    }
}

impl From<NotKept> for Refused {
    fn from(why: NotKept) -> Refused {
        match why {
            NotKept::Asked(failed) => failed.into(),
            NotKept::File(error) => Refused::file(FileRefused::NotSaved, &error),
        }
    }
}

impl From<SignInFailed> for Refused {
    fn from(failed: SignInFailed) -> Refused {
        match failed {
            SignInFailed::Away(why) => why.into(),
            SignInFailed::NotDone(NotDone { code, request_id, retry_after_seconds }) => {
                Refused { code: Code::Server(code), reason: None, request_id: Some(request_id), retry_after_seconds }
            }
        }
    }
}

impl Desk {
    /// A desk with the settings of a file.
    pub(crate) fn open(file: SettingsFile) -> Desk {
        let loaded = file.load();
        let are_settings_lost = loaded.is_err();
        let known = Mutex::new(Known { settings: loaded.unwrap_or_default(), server: None });
        Desk { file, known, are_settings_lost }
    }

    /// What was chosen so far.
    pub(crate) fn settings(&self) -> Settings {
        self.known().settings.clone()
    }

    /// Whether earlier choices could not be read.
    pub(crate) const fn are_settings_lost(&self) -> bool {
        self.are_settings_lost
    }

    /// Goes over to another server, once it has shown to be one.
    pub(crate) async fn choose_server(&self, address: ServerAddress) -> Result<Sight, Refused> {
        let server = Server::at(address.clone())?;
        let sight = server.look().await;
        if let Sight::Away { why } = sight {
            return Err(why.into());
        }
        let before = {
            let mut known = self.known();
            self.keep(&mut known, |settings| settings.server = Some(address))?;
            known.server.replace(Arc::new(server))
        };
        // A session stays with its server. That one may be away by now, and nobody waits for it.
        if let Some(before) = before {
            tauri::async_runtime::spawn(async move { before.sign_out().await });
        }
        Ok(sight)
    }

    /// Goes over to another appearance.
    pub(crate) fn choose_appearance(&self, appearance: Appearance) -> Result<(), Refused> {
        self.keep(&mut self.known(), |settings| settings.appearance = appearance)
    }

    /// The server that was chosen.
    pub(crate) fn server(&self) -> Result<Arc<Server>, Refused> {
        let mut known = self.known();
        if let Some(server) = &known.server {
            return Ok(Arc::clone(server));
        }
        let address = known.settings.server.clone().ok_or(DeskRefused::NoServer)?;
        let server = Arc::new(Server::at(address)?);
        known.server = Some(Arc::clone(&server));
        Ok(server)
    }

    /// The file first: what cannot be kept is not so.
    fn keep(&self, known: &mut Known, choose: impl FnOnce(&mut Settings)) -> Result<(), Refused> {
        let mut settings = known.settings.clone();
        choose(&mut settings);
        self.file
            .keep(&settings)
            .map_err(|error| Refused { reason: Some(error.to_string()), ..DeskRefused::NotKept.into() })?;
        known.settings = settings;
        Ok(())
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, DeskRefused};
    use crate::{
        address::AddressRefused, call::NotCalled, files::FileRefused, papers::PaperRefused, printer::PrintRefused,
        server::Away,
    };

    #[test]
    fn the_window_has_a_sentence_for_every_code() {
        let words = include_str!("../ui/src/lib/words.ts");
        let address = [
            AddressRefused::NotAWebAddress,
            AddressRefused::PlainHttp,
            AddressRefused::WithCredentials,
            AddressRefused::MoreThanTheServer,
        ];
        let away = [Away::Unreachable, Away::TooSlow, Away::Untrusted, Away::Failing, Away::NotPoisha];
        let desk = [DeskRefused::NoServer, DeskRefused::NotKept];
        let codes = (address.map(Code::Address).into_iter())
            .chain(away.map(Code::Away))
            .chain(desk.map(Code::Desk))
            .chain([FileRefused::NotSaved, FileRefused::NotOpened].map(Code::File))
            .chain([PrintRefused::NoPrinter, PrintRefused::NotTaken].map(Code::Printer))
            .chain([Code::Call(NotCalled::NotForThePage)])
            .chain(
                [PaperRefused::AlreadyPrinting, PaperRefused::OtherTemplate, PaperRefused::NotPrinted].map(Code::Paper),
            )
            .map(|code| serde_json::to_string(&code).unwrap());
        for code in codes {
            let code = code.trim_matches('"');
            assert_eq!(code, code.to_uppercase());
            assert!(words.contains(&format!("\n  {code}: ")), "{code}");
        }
    }
}
