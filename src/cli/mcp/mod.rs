//! `geobrief mcp`: the same functions for agents, by the Model Context Protocol
//! (<https://modelcontextprotocol.io>) over standard input and output.
//!
//! Files are read and written in the folders that were named at the start and nowhere else, and nothing is
//! fetched unless that was allowed.

mod article;
mod folders;
mod server;
mod tools;

use super::context::Context;
use super::exit::{Exit, Failed};
use clap::Args;
use folders::Folders;
use rmcp::ServiceExt;
use rmcp::transport::stdio;
use server::Server;
use std::path::PathBuf;
use tools::Tools;

#[derive(Debug, Args)]
#[command(
    after_help = "An agent starts it, for instance with\n  {\"mcpServers\": {\"geobrief\": {\"command\": \"geobrief\", \"args\": [\"mcp\", \"articles/\"]}}}"
)]
pub(crate) struct McpArgs {
    /// Folders whose files may be read and written; without one only texts are taken
    #[arg(value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// Also fetch the addresses that the agent asks for
    #[arg(long)]
    allow_network: bool,
}

/// Serves one client until it ends the connection.
pub(crate) fn run(arguments: &McpArgs, context: &Context) -> Result<Exit, Failed> {
    let tools = Tools::new(
        Folders::new(&arguments.folders)?,
        arguments.allow_network,
        context.clone(),
    )?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.map_err(|problem| Failed::with(Exit::Failed, problem))?;
    let served = runtime.block_on(async {
        let service = Server::new(tools).serve(stdio()).await;
        let service = service.map_err(|problem| Failed::with(Exit::Failed, problem))?;
        let ended = service.waiting().await;
        ended.map_err(|problem| Failed::with(Exit::Failed, problem))
    });
    // The thread that waits for standard input does not hold up the end.
    runtime.shutdown_background();
    served.map(|_| Exit::Done)
}
