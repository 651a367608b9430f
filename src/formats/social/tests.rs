//! Each shape with its reading: who says what, in answer to whom, when.

use super::*;
use crate::document::Document;
use crate::vocabulary::Vocabulary;

fn document(json: &str) -> Document {
    let values: Vec<Value> = serde_json::Deserializer::from_str(json)
        .into_iter()
        .collect::<Result<_, _>>()
        .unwrap();
    let vocabulary = Vocabulary::of(None);
    match social(&values).unwrap_or_else(|| panic!("no shape: {json}")) {
        Social::Messages(conversation) => conversation.into_reading(vocabulary).document,
        Social::Thread(thread) => thread.into_reading(vocabulary).document,
    }
}

/// Author, the number of what is answered, and time of each message or comment.
fn said(document: &Document) -> Vec<(&str, Option<u32>, String)> {
    let all = document.metadata.messages.iter().chain(&document.comments);
    all.map(|by| {
        let time = by.time.map(|time| time.to_string());
        (by.author.as_str(), by.parent, time.unwrap_or_default())
    })
    .collect()
}

const AT: [&str; 2] = ["2021-08-11T17:35:00Z", "2021-08-11T17:40:00Z"];

/// Ann spoke first, and Bo answered.
fn ann_then_bo(document: &Document, json: &str) {
    let expected = [
        ("Ann", None, AT[0].to_owned()),
        ("Bo", Some(1), AT[1].to_owned()),
    ];
    assert_eq!(said(document), expected, "{json}");
}

/// What each of these says: Ann that the road is cut, Bo in answer that it is open again.
#[test]
fn messages_of_every_network_are_read() {
    let shapes = [
        r#"{"name": "Valley", "type": "public_channel", "id": 1, "messages": [
            {"id": 1, "type": "message", "date": "2021-08-11T19:35:00", "date_unixtime": "1628703300", "from": "Ann", "text": ["The road is ", {"type": "bold", "text": "cut."}]},
            {"id": 2, "type": "service", "date": "2021-08-11T19:36:00", "actor": "Bo", "text": ""},
            {"id": 3, "type": "message", "date": "2021-08-11T19:40:00", "date_unixtime": "1628703600", "from": "Bo", "text": "It is open again.", "reply_to_message_id": 1}]}"#,
        r#"{"guild": {"name": "G"}, "channel": {"name": "Valley"}, "messages": [
            {"id": "1", "type": "Default", "timestamp": "2021-08-11T17:35:00+00:00", "content": "The road is cut.", "author": {"name": "ann1", "nickname": "Ann"}},
            {"id": "2", "type": "Reply", "timestamp": "2021-08-11T17:40:00+00:00", "content": "It is open again.", "author": {"name": "Bo"}, "reference": {"messageId": "1"}}]}"#,
        r#"[{"type": "message", "ts": "1628703300.1", "text": "The road is cut.", "user": "U1", "user_profile": {"real_name": "Ann"}},
            {"type": "message", "ts": "1628703600.2", "thread_ts": "1628703300.1", "text": "It is open again.", "user": "Bo"}]"#,
        r#"[{"id": "1", "created_at": "2021-08-11T17:35:00.000Z", "content": "<p>The road is cut.</p>", "account": {"acct": "ann", "display_name": "Ann"}, "in_reply_to_id": null, "url": "https://m.example/@ann/1"},
            {"id": "2", "created_at": "2021-08-11T17:40:00.000Z", "content": "<p>It is open again.</p>", "account": {"acct": "Bo"}, "in_reply_to_id": "1", "url": "https://m.example/@bo/2"}]"#,
        r#"{"thread": {"post": {"uri": "at://a/app.bsky.feed.post/1", "author": {"handle": "ann.example", "displayName": "Ann"}, "record": {"text": "The road is cut.", "createdAt": "2021-08-11T17:35:00Z"}},
            "replies": [{"post": {"uri": "at://b/app.bsky.feed.post/2", "author": {"handle": "Bo"}, "record": {"text": "It is open again.", "createdAt": "2021-08-11T17:40:00Z", "reply": {"parent": {"uri": "at://a/app.bsky.feed.post/1"}}}}}]}}"#,
        r#"{"data": [{"id": "2", "text": "It is open again.", "author_id": "b", "created_at": "2021-08-11T17:40:00Z", "referenced_tweets": [{"type": "replied_to", "id": "1"}]},
            {"id": "1", "text": "The road is cut.", "author_id": "a", "created_at": "2021-08-11T17:35:00Z"}], "includes": {"users": [{"id": "a", "username": "Ann"}, {"id": "b", "username": "Bo"}]}}"#,
    ];
    for json in shapes {
        let document = document(json);
        assert_eq!(
            document.kind(),
            crate::document::DocumentKind::Messages,
            "{json}"
        );
        let titled = format!(
            "{}The road is cut.\n\nIt is open again.",
            match document.metadata.title.value() {
                Some(title) => format!("{title}\n\n"),
                None => String::new(),
            }
        );
        assert_eq!(document.text, titled, "{json}");
        ann_then_bo(&document, json);
    }
}

#[test]
fn threads_of_every_forum_are_read() {
    let shapes = [
        r#"{"post_view": {"post": {"id": 1, "name": "Flood", "body": "The river rose.", "published": "2021-08-11T10:00:00Z", "ap_id": "https://l.example/post/1"}, "creator": {"name": "cleo"}, "counts": {"comments": 3}}}
           {"comments": [{"comment": {"id": 7, "content": "The road is cut.", "published": "2021-08-11T17:35:00Z", "path": "0.7"}, "creator": {"name": "Ann"}, "counts": {"score": 2}},
            {"comment": {"id": 8, "content": "It is open again.", "published": "2021-08-11T17:40:00Z", "path": "0.7.8"}, "creator": {"name": "Bo"}}]}"#,
        r#"{"title": "Flood", "posts_count": 4, "post_stream": {"posts": [
            {"id": 10, "post_number": 1, "username": "cleo", "created_at": "2021-08-11T10:00:00Z", "cooked": "<p>The river rose.</p>"},
            {"id": 11, "post_number": 2, "username": "Ann", "created_at": "2021-08-11T17:35:00Z", "cooked": "<p>The road is cut.</p>", "reply_to_post_number": null},
            {"id": 12, "post_number": 3, "username": "Bo", "created_at": "2021-08-11T17:40:00Z", "cooked": "<p>It is open again.</p>", "reply_to_post_number": 2}]}}"#,
        r#"{"id": "v", "title": "Flood", "description": "The river rose.", "uploader": "cleo", "webpage_url": "https://v.example/v", "upload_date": "20210811", "comment_count": 3,
            "comments": [{"id": "a", "text": "The road is cut.", "author": "Ann", "parent": "root", "timestamp": 1628703300, "like_count": 2},
            {"id": "b", "text": "It is open again.", "author": "Bo", "parent": "a", "timestamp": 1628703600}]}"#,
    ];
    for json in shapes {
        let document = document(json);
        assert_eq!(
            document.text, "Flood\n\nThe river rose.\n\nThe road is cut.\n\nIt is open again.",
            "{json}"
        );
        ann_then_bo(&document, json);
    }
}

#[test]
fn an_archive_of_x_names_its_owner_by_its_pictures() {
    let archive = r#"window.YTD.tweets.part0 = [
        {"tweet": {"id_str": "2", "full_text": "It is open again. https://t.co/p", "created_at": "Wed Aug 11 17:40:00 +0000 2021", "in_reply_to_status_id_str": "1",
          "entities": {"media": [{"url": "https://t.co/p", "expanded_url": "https://twitter.com/ann/status/2/photo/1"}], "urls": []}}},
        {"tweet": {"id_str": "1", "full_text": "The road is cut &amp; closed.", "created_at": "Wed Aug 11 17:35:00 +0000 2021", "entities": {"urls": []}}}]"#;
    let conversation = x_archive(archive).unwrap().unwrap();
    let document = conversation.into_reading(Vocabulary::of(None)).document;
    assert_eq!(
        document.text,
        "The road is cut & closed.\n\nIt is open again."
    );
    assert_eq!(
        said(&document),
        [
            ("ann", None, AT[0].to_owned()),
            ("ann", Some(1), AT[1].to_owned())
        ]
    );
    assert!(x_archive("window.YTD.tweets.part0 = []").unwrap().is_err());
    assert!(x_archive("[]").is_none());
}

#[test]
fn other_shapes_are_none() {
    for json in [
        "{}",
        "[]",
        "42",
        r#"{"messages": [1, 2]}"#,
        r#"{"comments": []}"#,
        r#"[{"id": "1"}]"#,
        r#"{"data": []}"#,
    ] {
        let value: Value = serde_json::from_str(json).unwrap();
        assert!(social(&[value]).is_none(), "{json}");
    }
}

#[test]
fn links_of_a_post_do_not_multiply_its_text() {
    let links = vec![r#"{"url": "a", "expanded_url": "aa"}"#; 60].join(",");
    let archive = format!(
        r#"window.YTD.tweets.part0 = [{{"tweet": {{"id_str": "1", "full_text": "a road",
        "created_at": "Wed Aug 11 17:35:00 +0000 2021", "entities": {{"urls": [{links}]}}}}}}]"#
    );
    let read = x_archive(&archive).unwrap().unwrap();
    assert_eq!(read.messages[0].text.len(), "a road".len() + 60);
}
