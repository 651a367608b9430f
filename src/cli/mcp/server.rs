//! The protocol's side: which tools there are, and calls of them.

use super::tools::{Answer, TOOLS, Tools};
use crate::batch::caught;
use crate::cli::exit::Failed;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
    InitializeResult, ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig,
    Tool, ToolAnnotations,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};
use std::sync::Arc;

const INSTRUCTIONS: &str = "Finds the places that a news text names and says how sure it is. A place whose status is \
                            \"check\" is not decided: ask the user, or look at the candidates with `why`, and keep \
                            the decision with `fix`. Names that are \"unmapped\" are in no gazetteer.";

/// Serves the tools.
#[derive(Debug, Clone)]
pub(super) struct Server(Arc<Tools>);

impl Server {
    pub(super) fn new(tools: Tools) -> Self {
        Self(Arc::new(tools))
    }
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().build();
        InitializeResult::new(capabilities)
            .with_server_info(Implementation::new("geobrief", env!("CARGO_PKG_VERSION")))
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let tools = TOOLS.iter().map(|tool| {
            let reads = ToolAnnotations::new().read_only(!tool.writes);
            Tool::new(tool.name, tool.description, (tool.schema)()).annotate(reads)
        });
        Ok(ListToolsResult::with_all_items(tools.collect()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(tool) = TOOLS.iter().find(|tool| tool.name == request.name) else {
            let message = format!("there is no tool \"{}\"", request.name);
            return Err(ErrorData::invalid_params(message, None));
        };
        let tools = Arc::clone(&self.0);
        let arguments = request.arguments.unwrap_or_default().into();
        // A long text does not hold up answers to other requests.
        let work = move || caught(|| (tool.call)(&tools, arguments));
        let result = match tokio::task::spawn_blocking(work).await {
            Ok(Ok(Ok(answer))) => answered(answer),
            Ok(Ok(Err(Failed::With { message, .. }))) => failed(message),
            Ok(Ok(Err(Failed::ClosedPipe))) => failed("the output was closed".to_owned()),
            Ok(Err(problem)) => failed(problem.to_string()),
            Err(problem) => failed(problem.to_string()),
        };
        Ok(result.into())
    }
}

fn answered(answer: Answer) -> CallToolResult {
    match answer {
        Answer::Words(words) => CallToolResult::success(vec![ContentBlock::text(words)]),
        Answer::Data(data) => CallToolResult::structured(data),
    }
}

fn failed(message: String) -> CallToolResult {
    CallToolResult::error(vec![ContentBlock::text(message)])
}
