//! Serves the page and its requests, within limits.

use super::alive::Alive;
pub(super) use super::alive::Ended;
use super::door::{Door, Refused};
use super::errands::Errands;
use super::page::{POLICY_HEADERS, Page};
use crate::cli::exit::{Exit, Failed};
use crate::engine::{Failure, told};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue,
};
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// Largest request, in bytes: a file of the largest size that is read, and what goes with it.
const MOST_ASKED: usize = 96 << 20;
/// Most connections at a time: a browser opens six.
const MOST_CONNECTIONS: usize = 32;
/// Most tasks at a time, given up or not.
const MOST_TASKS: usize = 4;
/// How long a request may take to come.
const COMING: Duration = Duration::from_secs(60);
/// How long its head may.
const HEAD: Duration = Duration::from_secs(10);
/// How long a task may take: the page waits as long.
const TASK: Duration = Duration::from_secs(180);
/// As much room on the stack as the main thread has.
const STACK: usize = 16 << 20;

type Answer = Response<BoxBody<Bytes, Infallible>>;

/// What is served.
pub(super) struct Server {
    desk: Arc<Desk>,
    idle: Duration,
}

struct Desk {
    door: Door,
    page: Page,
    errands: Arc<Errands>,
    alive: Arc<Alive>,
    tasks: Arc<Semaphore>,
}

impl Server {
    pub(super) fn new(door: Door, errands: Errands, idle: Duration) -> Result<Self, Failed> {
        let desk = Desk {
            page: Page::new(errands.engine())?,
            door,
            errands: Arc::new(errands),
            alive: Arc::new(Alive::new()),
            tasks: Arc::new(Semaphore::new(MOST_TASKS)),
        };
        let desk = Arc::new(desk);
        Ok(Self { desk, idle })
    }

    /// Serves until the page is closed or nothing is asked for. `begun` is called once it does.
    pub(super) fn run(
        self,
        listener: TcpListener,
        begun: impl FnOnce() + Send + 'static,
    ) -> Result<Ended, Failed> {
        let failed = |problem| Failed::with(Exit::Failed, format!("cannot listen: {problem}"));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .thread_stack_size(STACK)
            .build()
            .map_err(failed)?;
        let ended = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
            tokio::task::spawn_blocking(begun);
            let desk = Arc::clone(&self.desk);
            tokio::spawn(async move { desk.accept(&listener).await });
            Ok(self.desk.alive.ended(self.idle).await)
        });
        // What is under way serves nobody any more.
        runtime.shutdown_background();
        ended
    }
}

impl Desk {
    async fn accept(self: Arc<Self>, listener: &tokio::net::TcpListener) {
        let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
        loop {
            let Ok(place) = Arc::clone(&room).acquire_owned().await else {
                continue;
            };
            // One that is gone before it is taken up, or too many open files: the next may do.
            let Ok((stream, _)) = listener.accept().await else {
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            let desk = Arc::clone(&self);
            tokio::spawn(async move {
                let service = service_fn(|request| {
                    let desk = Arc::clone(&desk);
                    async move { Ok::<_, Infallible>(desk.answer(request).await) }
                });
                let connection = http1::Builder::new()
                    .timer(TokioTimer::new())
                    .header_read_timeout(HEAD)
                    .serve_connection(TokioIo::new(stream), service);
                // What goes wrong on a connection ends that connection.
                let _ = connection.await;
                drop(place);
            });
        }
    }

    async fn answer(&self, request: Request<Incoming>) -> Answer {
        let (head, body) = request.into_parts();
        let answer = match (&head.method, head.uri.path()) {
            (&Method::GET, "/") => self.show(&head),
            (&Method::POST, "/enter") => self.enter(&head),
            (&Method::POST, "/stay") => self.stay(&head),
            (&Method::POST, "/ask") => match self.door.admits(&head) {
                Ok(()) => self.ask(body).await,
                Err(refused) => turned_away(refused),
            },
            (_, "/" | "/enter" | "/stay" | "/ask") => {
                plain(StatusCode::METHOD_NOT_ALLOWED, "not in this way")
            }
            _ => plain(StatusCode::NOT_FOUND, "there is nothing here"),
        };
        with_headers(answer)
    }

    fn show(&self, head: &Parts) -> Answer {
        match self.door.shows_page(head) {
            Err(refused) => turned_away(refused),
            Ok(()) => {
                let mut answer = bytes(self.page.html.clone(), "text/html; charset=utf-8");
                let policy = self.page.policy.clone();
                answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
                answer
            }
        }
    }

    fn enter(&self, head: &Parts) -> Answer {
        match self.door.enter(head) {
            Ok(key) => bytes(Bytes::from(key), "text/plain"),
            Err(refused) => turned_away(refused),
        }
    }

    fn stay(&self, head: &Parts) -> Answer {
        match self.door.admits(head) {
            Err(refused) => turned_away(refused),
            Ok(()) => {
                let mut answer = Response::new(self.alive.stay().boxed());
                let kind = HeaderValue::from_static("application/octet-stream");
                answer.headers_mut().insert(CONTENT_TYPE, kind);
                answer
            }
        }
    }

    async fn ask(&self, body: Incoming) -> Answer {
        self.alive.ask();
        let too_large = || {
            plain(
                StatusCode::PAYLOAD_TOO_LARGE,
                "more than the desk reads at once",
            )
        };
        if body.size_hint().lower() > MOST_ASKED as u64 {
            return too_large();
        }
        let whole = timeout(COMING, Limited::new(body, MOST_ASKED).collect()).await;
        let request = match whole {
            Ok(Ok(request)) => request.to_bytes(),
            Ok(Err(problem)) if problem.is::<LengthLimitError>() => return too_large(),
            Ok(Err(_)) => return plain(StatusCode::BAD_REQUEST, "the request was cut short"),
            Err(_) => return plain(StatusCode::REQUEST_TIMEOUT, "the request did not come"),
        };
        let answer = timeout(TASK, self.work(request)).await;
        self.alive.ask();
        let late = || Failure::new("stopped", "it took more than three minutes");
        let message = answer.unwrap_or_else(|_| told(Err(late())));
        bytes(Bytes::from(message), "application/octet-stream")
    }

    /// Does what a request asks for, on a thread of its own; what is given up still counts until it ends.
    async fn work(&self, request: Bytes) -> Vec<u8> {
        let broken = |problem: &dyn std::fmt::Display| {
            told(Err(Failure::new("broken", problem.to_string())))
        };
        let place = match Arc::clone(&self.tasks).acquire_owned().await {
            Ok(place) => place,
            Err(problem) => return broken(&problem),
        };
        let errands = Arc::clone(&self.errands);
        let work = tokio::task::spawn_blocking(move || {
            let _place = place;
            errands.answer(&request)
        });
        // A panic is of this task alone.
        work.await
            .unwrap_or_else(|_| broken(&"geobrief gave up on it"))
    }
}

fn turned_away(refused: Refused) -> Answer {
    plain(StatusCode::FORBIDDEN, &refused.to_string())
}

fn plain(status: StatusCode, words: &str) -> Answer {
    let text = Bytes::from(format!("{words}\n"));
    let mut answer = bytes(text, "text/plain; charset=utf-8");
    *answer.status_mut() = status;
    answer
}

fn bytes(bytes: Bytes, kind: &'static str) -> Answer {
    let mut answer = Response::new(Full::new(bytes).boxed());
    let kind = HeaderValue::from_static(kind);
    answer.headers_mut().insert(CONTENT_TYPE, kind);
    answer
}

fn with_headers(mut answer: Answer) -> Answer {
    let headers = answer.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for (name, value) in POLICY_HEADERS {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    answer
}
