//! What a hand does to the frame of a window, which no driver reaches: here, pressing the cross that closes it.
//!
//! X is spoken directly, in the few words that this takes: there is no window manager on these screens, and one would only
//! send the same message.

use crate::rig::WAIT;
use std::{
    io::{self, Read, Write},
    os::unix::net::UnixStream,
};

/// As in the protocol: the requests that are made, and the one event that is sent.
const INTERN_ATOM: u8 = 16;
const QUERY_TREE: u8 = 15;
const SEND_EVENT: u8 = 25;
const CLIENT_MESSAGE: u8 = 33;
/// Words of four bytes are counted; a reply has eight of them before whatever else it brings.
const REPLY: usize = 32;
/// One event is as long as a reply, and its values are words here.
const WORDS: u8 = 32;

/// Has every window on a screen asked to close, as the cross of a window manager does.
pub(crate) fn presses_the_cross(display: &str) -> io::Result<()> {
    let mut screen = UnixStream::connect(format!("/tmp/.X11-unix/X{}", display.trim_start_matches(':')))?;
    screen.set_read_timeout(Some(WAIT))?;
    let root = greets(&mut screen)?;
    let (protocols, delete) = (atom(&mut screen, "WM_PROTOCOLS")?, atom(&mut screen, "WM_DELETE_WINDOW")?);
    for window in children(&mut screen, root)? {
        let mut words = vec![window, 0, u32::from_le_bytes([CLIENT_MESSAGE, WORDS, 0, 0]), window, protocols, delete];
        words.resize(10, 0);
        request(&mut screen, SEND_EVENT, 0, &bytes(&words))?;
    }
    // An answer to something asked afterwards says that all of it has arrived.
    children(&mut screen, root).map(drop)
}

/// Opens the conversation; answers the window that is behind all others.
fn greets(screen: &mut UnixStream) -> io::Result<u32> {
    screen.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
    let mut head = [0; 8];
    screen.read_exact(&mut head)?;
    assert_eq!(head[0], 1, "the screen lets nobody in");
    let said = reads(screen, usize::from(u16::from_le_bytes([head[6], head[7]])) * 4)?;
    let (vendor, formats) = (usize::from(u16::from_le_bytes([said[16], said[17]])), usize::from(said[21]));
    Ok(word(&said, 32 + vendor.next_multiple_of(4) + formats * 8))
}

fn atom(screen: &mut UnixStream, name: &str) -> io::Result<u32> {
    let mut body = bytes(&[u32::try_from(name.len()).unwrap()]);
    body.extend(name.as_bytes());
    body.resize(body.len().next_multiple_of(4), 0);
    request(screen, INTERN_ATOM, 0, &body)?;
    Ok(word(&reads(screen, REPLY)?, 8))
}

fn children(screen: &mut UnixStream, window: u32) -> io::Result<Vec<u32>> {
    request(screen, QUERY_TREE, 0, &bytes(&[window]))?;
    let head = reads(screen, REPLY)?;
    let more = reads(screen, usize::try_from(word(&head, 4)).unwrap() * 4)?;
    Ok((0..more.len()).step_by(4).map(|at| word(&more, at)).collect())
}

fn request(screen: &mut UnixStream, code: u8, detail: u8, body: &[u8]) -> io::Result<()> {
    let length = u16::try_from(body.len() / 4 + 1).unwrap().to_le_bytes();
    screen.write_all(&[code, detail, length[0], length[1]])?;
    screen.write_all(body)
}

fn reads(screen: &mut UnixStream, length: usize) -> io::Result<Vec<u8>> {
    let mut said = vec![0; length];
    screen.read_exact(&mut said)?;
    Ok(said)
}

fn word(said: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(said[at..at + 4].try_into().unwrap())
}

fn bytes(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
