use crate::diagnostics::{Diagnostic, Lack};
use crate::document::{BlockId, Comment, CommentKind, Document, Edited, Fact, Hints, InferredFrom};
use crate::formats::{Content, FormatError, InputKind, Reading, read};
use jiff::Timestamp;
use proptest::prelude::*;
use std::fmt::Write;

const SAVED: &str = include_str!("../../../tests/fixtures/threads/flood.reddit.json");
const FEED: &str = include_str!("../../../tests/fixtures/threads/flood.atom");
const PASTED: &str = include_str!("../../../tests/fixtures/threads/flood.txt");

fn understand(kind: InputKind, text: &str) -> Result<Reading, FormatError> {
    read(
        kind,
        Content::Text(text.to_owned()),
        None,
        &Hints::default(),
    )
}

fn reading(kind: InputKind, text: &str) -> Reading {
    understand(kind, text).unwrap_or_else(|problem| panic!("{problem}"))
}

/// Who said what when, without what only some sources tell: sorted, to the minute.
fn said(document: &Document) -> Vec<String> {
    let mut said: Vec<String> = comments(document)
        .map(|(comment, text)| {
            let minute = comment.time.map_or(0, |time| time.as_second() / 60);
            // Only the JSON says who is a moderator.
            let kind = match comment.kind {
                CommentKind::Moderator => CommentKind::User,
                kind => kind,
            };
            format!("{} {minute} {kind:?} {text:?}", comment.author)
        })
        .collect();
    said.sort();
    said
}

fn comments(document: &Document) -> impl Iterator<Item = (&Comment, &str)> {
    let blocks = document.blocks.iter();
    blocks.filter_map(|block| Some((document.comment(block.id)?, document.block_text(block))))
}

#[test]
fn one_thread_says_the_same_as_json_as_feed_and_as_text() {
    let saved = reading(InputKind::RedditJson, SAVED);
    let feed = reading(InputKind::Atom, FEED);
    let pasted = reading(InputKind::Text, PASTED);
    assert_eq!(said(&saved.document), said(&feed.document));
    assert_eq!(said(&saved.document), said(&pasted.document));
    let ids = |document: &Document| {
        let mut ids: Vec<_> = document
            .comments
            .iter()
            .map(|c| c.source_id.clone())
            .collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&saved.document), ids(&feed.document));
    for other in [&feed.document.metadata, &pasted.document.metadata] {
        assert_eq!(saved.document.metadata.title, other.title);
        assert_eq!(saved.document.metadata.submitter, other.submitter);
        assert_eq!(saved.document.metadata.site, other.site);
    }
    let lacks = Diagnostic::ThreadLacks {
        what: Lack::ScoresAndAnswers,
    };
    assert!(feed.notices.contains(&lacks), "{:?}", feed.notices);
    assert!(!saved.notices.contains(&lacks));
}

#[test]
fn a_saved_thread_keeps_tree_scores_and_standing() {
    let reading = reading(InputKind::RedditJson, SAVED);
    let mut outline = String::new();
    for (comment, text) in comments(&reading.document) {
        let parent = comment.parent.map_or("-".to_owned(), |n| n.to_string());
        let score = comment.score.map_or("-".to_owned(), |n| n.to_string());
        let text = text.replace('\n', "/");
        writeln!(
            outline,
            "{} {:?} {parent} {score} {text}",
            comment.author, comment.kind
        )
        .unwrap();
    }
    let expected = "\
        MapReader User - 12 > The river rose.//That is 5 < 6 & true.\n\
        RiverWatcher Submitter 1 3 SS: I live there. See this map (https://maps.example/faizabad).\n\
        [deleted] Deleted 2 - [removed]\n\
        HillWalker User 3 - The road to Ishkashim is open again.\n\
        DeskMod Moderator - 1 Keep to the topic.\n\
        AutoModerator Bot - 1 A summary.//I am a bot, and this action was performed automatically.\n";
    assert_eq!(outline, expected);
    let document = &reading.document;
    assert_eq!(
        document.comments[0].edited,
        Edited::Yes(Some(Timestamp::from_second(1_628_704_000).unwrap()))
    );
    assert_eq!(document.comments[1].edited, Edited::No);
    assert!(
        document.comments[0]
            .permalink
            .as_deref()
            .unwrap()
            .starts_with("https://www.reddit.com/r/maps/")
    );
    assert_eq!(
        reading.notices,
        [
            Diagnostic::ArticleElsewhere {
                address: "https://www.example.org/flood?a=1&b=2".to_owned()
            },
            Diagnostic::CommentsLeftOut { count: 8 }
        ]
    );
    assert_eq!(
        document.metadata.date,
        Fact::Inferred {
            value: jiff::civil::Date::constant(2021, 8, 11),
            from: InferredFrom::LinkingPost
        }
    );
}

#[test]
fn flat_dumps_build_the_tree() {
    let lines = r#"
        {"id":"b","link_id":"t3_x","parent_id":"t1_a","author":"ali","body":"Two.","created_utc":"1628703300","score":1,"subreddit":"maps"}
        {"id":"a","link_id":"t3_x","parent_id":"t3_x","author":"jane","body":"One &amp;lt; two.","created_utc":1628703200.0,"subreddit":"maps"}
        {"id":"c","link_id":"t3_x","parent_id":"t1_zz","author":"eve","body":"An answer to nobody here.","created_utc":1,"subreddit":"maps"}
        {"id":"d","link_id":"t3_y","parent_id":"t3_y","author":"eve","body":"Elsewhere.","created_utc":1,"subreddit":"maps"}"#;
    let reading = reading(InputKind::RedditJson, lines);
    let found: Vec<_> = comments(&reading.document)
        .map(|(c, text)| (c.author.as_str(), c.parent, text))
        .collect();
    assert_eq!(
        found,
        [
            // `&amp;lt;` is `&lt;` in the Markdown, which shows as `<`.
            ("jane", None, "One < two."),
            ("ali", Some(1), "Two."),
            ("eve", None, "An answer to nobody here.")
        ]
    );
    assert!(
        reading
            .notices
            .contains(&Diagnostic::OtherThreads { count: 1 })
    );
    assert_eq!(
        reading.document.comments[1].time.unwrap().as_second(),
        1_628_703_300
    );
}

#[test]
fn circles_and_depth_lose_no_comment() {
    let circle = r#"[{"id":"a","parent_id":"t1_b","author":"x1","body":"One","subreddit":"m"},
                     {"id":"b","parent_id":"t1_a","author":"x2","body":"Two","subreddit":"m"}]"#;
    assert_eq!(
        reading(InputKind::RedditJson, circle)
            .document
            .comments
            .len(),
        2
    );
    let depth = 1_500;
    let mut deep = String::new();
    for n in 0..depth {
        write!(
            deep,
            r#"{{"kind":"Listing","data":{{"children":[{{"kind":"t1","data":{{"id":"{n}","author":"ab","body":"x","parent_id":"t1_{}","replies":"#,
            n - 1
        )
        .unwrap();
    }
    deep.push_str("\"\"");
    deep.push_str(&"}}]}}".repeat(depth as usize));
    let document = reading(InputKind::RedditJson, &deep).document;
    assert_eq!(document.comments.len(), 1_500);
    assert_eq!(document.comments[1_499].parent, Some(1_499));
    assert_eq!(
        understand(InputKind::RedditJson, &"[".repeat(100_000)),
        Err(FormatError::TooDeep { levels: 20_000 })
    );
}

#[test]
fn refusals_and_lists_are_told_from_threads() {
    let refusal = understand(
        InputKind::RedditJson,
        r#"{"message": "Forbidden", "error": 403}"#,
    )
    .unwrap_err();
    assert_eq!(refusal.exit_code(), 4);
    let list = r#"{"kind":"Listing","data":{"children":[
        {"kind":"t3","data":{"title":"A &amp; B","permalink":"/r/m/comments/1/a/"}},
        {"kind":"t3","data":{"title":"C","permalink":"/r/m/comments/2/c/"}}]}}"#;
    let choose = understand(InputKind::RedditJson, list).unwrap_err();
    assert_eq!(choose.exit_code(), 2);
    assert!(
        choose
            .to_string()
            .contains("https://www.reddit.com/r/m/comments/1/a/  A & B"),
        "{choose}"
    );
    let broken = understand(InputKind::RedditJson, "[{\"kind\":\n oops").unwrap_err();
    assert_eq!(
        (
            broken.exit_code(),
            broken.to_string().starts_with("line 2, column ")
        ),
        (3, true)
    );
    assert_eq!(
        understand(InputKind::RedditJson, "[]"),
        Err(FormatError::NoPosts)
    );
}

#[test]
fn the_search_interface_of_hacker_news_has_a_tree() {
    let item = r#"{"id":1,"type":"story","author":"river","title":"Bridge lost","url":"https://example.org/a","created_at_i":1628698920,"points":50,
        "children":[{"id":2,"type":"comment","author":"jane","text":"One &gt; two.<p>See <a href=\"https:&#x2F;&#x2F;a.example&#x2F;b\">https://a.example/b</a></p>","created_at_i":1628703300,"parent_id":1,
                     "children":[{"id":3,"type":"comment","author":null,"text":null,"created_at_i":1628703400,"parent_id":2,"children":[]}]}]}"#;
    let reading = reading(InputKind::HnJson, item);
    let found: Vec<_> = comments(&reading.document)
        .map(|(c, text)| (c.kind, c.parent, text))
        .collect();
    assert_eq!(
        found,
        [
            (
                CommentKind::User,
                None,
                "One > two.\n\nSee https://a.example/b"
            ),
            (CommentKind::Deleted, Some(1), "[deleted]")
        ]
    );
    let items = r#"{"by":"river","id":1,"title":"Bridge lost","type":"story","time":1628698920,"kids":[2,9],"descendants":2,"text":"My own words."}
        {"by":"jane","id":2,"parent":1,"type":"comment","time":1628703300,"text":"One."}"#;
    let reading = self::reading(InputKind::HnJson, items);
    assert_eq!(reading.document.comments.len(), 1);
    assert_eq!(
        reading.document.comments[0].permalink.as_deref(),
        Some("https://news.ycombinator.com/item?id=2")
    );
    assert!(
        reading
            .notices
            .contains(&Diagnostic::CommentsLeftOut { count: 1 })
    );
    assert!(reading.document.text.contains("My own words."));
}

#[test]
fn weblogs_and_comment_services_are_read() {
    let wordpress = r#"[{"id":4,"post":1,"parent":0,"author_name":"Jane","date":"2021-08-11T19:35:00","date_gmt":"2021-08-11T17:35:00",
          "link":"https://example.org/a#comment-4","content":{"rendered":"<p>One &#8211; two.</p>"}},
        {"id":5,"post":1,"parent":4,"author_name":"Ali","date_gmt":"2021-08-11T17:40:00","content":{"rendered":"<p>Yes.</p>"}},
        {"id":1,"date_gmt":"2021-08-11T10:00:00","link":"https://example.org/a","title":{"rendered":"Bridge lost"},"content":{"rendered":"<p>The river rose.</p>"}}]"#;
    let document = reading(InputKind::WordpressJson, wordpress).document;
    assert_eq!(document.comments[1].parent, Some(1));
    assert_eq!(
        document.comments[0].time.unwrap().to_string(),
        "2021-08-11T17:35:00Z"
    );
    assert!(
        document
            .text
            .starts_with("Bridge lost\n\nThe river rose.\n\nOne – two.")
    );
    let disqus = r#"{"cursor":{},"code":0,"response":[
        {"id":"8","parent":null,"forum":"f","thread":"1","author":{"name":"Jane"},"createdAt":"2021-08-11T17:35:00","message":"<p>One.</p>","likes":4,"dislikes":1,"isDeleted":false},
        {"id":"9","parent":8,"forum":"f","thread":"1","author":{"name":"Ali"},"createdAt":"2021-08-11T17:36:00","message":"<p>Gone.</p>","isDeleted":true}]}"#;
    let document = reading(InputKind::Disqus, disqus).document;
    assert_eq!(document.comments[0].score, Some(3));
    assert_eq!(
        (document.comments[1].kind, document.comments[1].parent),
        (CommentKind::Deleted, Some(1))
    );
    let export = r#"<?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
        <thread dsq:id="1"><link>https://example.org/a</link><title>Bridge lost</title></thread>
        <post dsq:id="8"><message><![CDATA[<p>One.</p>]]></message><createdAt>2021-08-11T17:35:00Z</createdAt><isDeleted>false</isDeleted>
          <author><name>Jane</name></author><thread dsq:id="1"/></post>
        <post dsq:id="9"><message>Two.</message><createdAt>2021-08-11T17:36:00Z</createdAt><author><name>Ali</name></author><thread dsq:id="1"/><parent dsq:id="8"/></post></disqus>"#;
    let document = reading(InputKind::Disqus, export).document;
    assert_eq!(document.comments[1].parent, Some(1));
    assert_eq!(
        document.metadata.title,
        Fact::Stated("Bridge lost".to_owned())
    );
}

#[test]
fn a_feed_of_articles_is_a_list() {
    let rss = "<rss version='2.0'><channel><title>Example</title><item><title>Bridge lost</title><link>https://example.org/a</link></item>\
               <item><title>Road open</title><link>https://example.org/b</link></item></channel></rss>";
    let problem = understand(InputKind::Atom, rss).unwrap_err();
    assert!(
        problem
            .to_string()
            .contains("https://example.org/b  Road open"),
        "{problem}"
    );
    let comments = "<rss><channel><title>Comments on: Bridge lost</title><link>https://example.org/a</link>\
        <item><dc:creator xmlns:dc='x'>Jane</dc:creator><pubDate>Wed, 11 Aug 2021 17:35:00 +0000</pubDate><guid>g1</guid><description>One.</description></item></channel></rss>";
    let document = reading(InputKind::Atom, comments).document;
    assert_eq!(document.comments[0].author, "Jane");
    assert_eq!(
        document.comments[0].time.unwrap().to_string(),
        "2021-08-11T17:35:00Z"
    );
}

#[test]
fn an_article_given_with_its_thread_stands_above_the_comments() {
    let thread = reading(InputKind::RedditJson, SAVED);
    let article = reading(
        InputKind::Text,
        "Flood cuts the road\n\nBy Jane Doe\n\nThe river rose at Faizabad.\n\nMore.",
    );
    let joined = thread.with_article(article);
    let metadata = &joined.document.metadata;
    assert_eq!(metadata.author, Fact::Stated("Jane Doe".to_owned()));
    assert_eq!(metadata.submitter, Fact::Stated("RiverWatcher".to_owned()));
    assert_eq!(metadata.site, Fact::Stated("example.org".to_owned()));
    assert_eq!(joined.document.blocks[0].id, BlockId::Title);
    assert_eq!(joined.document.comments.len(), 6);
    assert_eq!(joined.document.comments[1].parent, Some(1));
    assert_eq!(joined.notices, [Diagnostic::CommentsLeftOut { count: 8 }]);
}

/// Values of the shapes that forums write, and of others.
fn any_json() -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec![
        "kind",
        "data",
        "children",
        "replies",
        "body",
        "title",
        "id",
        "name",
        "parent_id",
        "link_id",
        "author",
        "created_utc",
        "score",
        "edited",
        "count",
        "text",
        "kids",
        "comment",
        "response",
        "content",
        "rendered",
        "author_name",
        "post",
        "parent",
        "hits",
        "error",
    ]);
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("\"\"".to_owned()),
        Just("true".to_owned()),
        Just("-1e300".to_owned()),
        Just("9223372036854775807".to_owned()),
        prop::sample::select(vec![
            "Listing",
            "t1",
            "t3",
            "more",
            "t1_a",
            "_",
            "a",
            "[deleted]",
            "&amp;lt;<",
            "\\ud83d",
            ">!x"
        ])
        .prop_map(|word| format!("\"{word}\"")),
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let pair =
            (key.clone(), inner.clone()).prop_map(|(key, value)| format!("\"{key}\":{value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(|values| format!("[{}]", values.join(","))),
            prop::collection::vec(pair, 0..6).prop_map(|pairs| format!("{{{}}}", pairs.join(","))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn json_of_any_shape_is_read_or_refused(text in any_json()) {
        for kind in [InputKind::RedditJson, InputKind::HnJson, InputKind::WordpressJson, InputKind::Disqus] {
            if let Ok(reading) = understand(kind, &text) {
                prop_assert_eq!(&reading, &understand(kind, &text).unwrap());
                for (index, comment) in reading.document.comments.iter().enumerate() {
                    prop_assert!(comment.parent.is_none_or(|parent| (1..=index as u32).contains(&parent)));
                }
            }
        }
    }

    #[test]
    fn feeds_cut_anywhere_are_read_or_refused(at in 0..FEED.len(), noise in "[<>&;/a\"']{0,6}") {
        let at = FEED.floor_char_boundary(at);
        let (start, end) = FEED.split_at(at);
        let text = format!("{start}{noise}{end}");
        let _ = understand(InputKind::Atom, &text);
        let _ = understand(InputKind::Atom, start);
        let _ = understand(InputKind::Html, &text);
    }
}

#[test]
fn answers_that_go_on_elsewhere_are_told() {
    let more = |reading: &Reading| {
        reading.notices.iter().find_map(|notice| match notice {
            Diagnostic::CommentsLeftOut { count } => Some(*count),
            _ => None,
        })
    };
    let post = r#"{"id": "1", "message": "<p>I saw it.</p>", "author": {"name": "Ann"}, "forum": "f", "thread": {"id": "9", "posts": POSTS}}"#;
    for (cursor, posts, expected) in [
        ("true", "0", Some(1)),
        ("false", "4", Some(3)),
        ("false", "1", None),
    ] {
        let post = post.replace("POSTS", posts);
        let json = format!("{{\"cursor\": {{\"hasNext\": {cursor}}}, \"response\": [{post}]}}");
        let reading = reading(InputKind::Disqus, &json);
        assert_eq!(more(&reading), expected, "{json}");
    }
}
