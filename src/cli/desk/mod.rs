//! `geobrief desk`: the page of the desk, served on this machine only, with this program as its engine.

mod alive;
mod door;
mod errands;
mod keeping;
mod page;
mod server;

use super::context::Context;
use super::exit::{Exit, Failed};
use super::input_reader::FetchArgs;
use super::{atlas, opening};
use clap::Args;
use door::Door;
use errands::Errands;
use server::{Ended, Server};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};
use std::time::Duration;

/// Open the desk: a page to make and correct briefings, served on this machine only
///
/// The page is the one of geobrief.html, with this program behind it: addresses can be fetched, imported
/// gazetteers and your own places are used, and corrections are saved beside their articles. It listens on
/// 127.0.0.1 (or [::1]), answers only the page that it opened, and ends when that is closed.
#[derive(Debug, Args)]
pub(crate) struct DeskArgs {
    /// Articles to open, each in a tab: files, folders, addresses
    #[arg(value_name = "INPUT")]
    inputs: Vec<String>,
    /// Print the address and open no browser
    #[arg(long)]
    no_open: bool,
    /// End after so many minutes in which nothing was asked for
    #[arg(long, value_name = "MINUTES", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=1440))]
    idle: u64,
    #[command(flatten)]
    fetch: FetchArgs,
}

pub(crate) fn run(arguments: DeskArgs, context: &Context) -> Result<Exit, Failed> {
    let (inputs, _) = atlas::inputs::expanded(&arguments.inputs, None)?;
    let inputs = inputs.into_iter().map(|input| input.argument).collect();
    let (listener, address) = listener()?;
    let (door, key) = Door::new(address)?;
    let errands = Errands::new(inputs, arguments.fetch, context.clone())?;
    let server = Server::new(door, errands, Duration::from_secs(arguments.idle * 60))?;
    let url = format!("http://{address}/#{key}");
    context.messages.print(&url)?;
    let messages = context.messages.clone();
    let wants_browser = !arguments.no_open;
    let open = move || match opening::opened(url.as_ref()) {
        _ if !wants_browser => {}
        Ok(()) => {}
        Err(problem) => messages.error(&format!(
            "no browser opens: {problem}; open the address yourself"
        )),
    };
    let ended = server.run(listener, open)?;
    context.messages.report(match ended {
        Ended::Closed => "the page was closed",
        Ended::Unused => "nothing was asked for in a while",
    });
    Ok(Exit::Done)
}

/// A port that is free, on the loopback addresses alone.
fn listener() -> Result<(TcpListener, SocketAddr), Failed> {
    let addresses = [
        SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        SocketAddr::from((Ipv6Addr::LOCALHOST, 0)),
    ];
    let failed = |problem| {
        let message = format!("127.0.0.1: no port to listen on: {problem}");
        Failed::with(Exit::Failed, message)
    };
    let listener = TcpListener::bind(&addresses[..]).map_err(failed)?;
    listener.set_nonblocking(true).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}
