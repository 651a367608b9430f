//! Comments, threads and messages in pages.

use super::*;

#[test]
fn weblog_comments_have_authors_times_and_parents() {
    let html = article(
        "<ol class=comment-list><li id=comment-7 class='comment even'><article class=comment-body>\
         <footer><div class='comment-author vcard'><b class=fn>Jane</b> <span class=says>says:</span></div>\
         <div class=comment-metadata><a href='https://example.org/a#comment-7'><time datetime='2021-08-11T17:35:00+00:00'>x</time></a></div></footer>\
         <div class=comment-content><p>First.</p><p>Second, see <a href='https://a.example/'>this</a>.</p></div></article>\
         <ol class=children><li id=comment-9 class='comment bypostauthor'><article class=comment-body>\
         <div class=comment-author><b class=fn>Ali</b></div><div class=comment-content><p>No.</p></div></article></li></ol></li>\
         <li class=pingback>Pingback: other</li></ol>",
    );
    let document = read(&html).document;
    assert_eq!(
        said(&document),
        [
            "Jane/User/-/-: First.//Second, see this (https://a.example/).",
            "Ali/Submitter/1/-: No."
        ]
    );
    let first = &document.comments[0];
    assert_eq!(first.time.unwrap().to_string(), "2021-08-11T17:35:00Z");
    assert_eq!(
        first.permalink.as_deref(),
        Some("https://example.org/a#comment-7")
    );
    assert_eq!(first.source_id.as_deref(), Some("7"));
    let words = document
        .blocks
        .iter()
        .filter(|block| matches!(block.id, BlockId::Paragraph(_)));
    assert_eq!(
        words.count(),
        3,
        "comments are no paragraphs: {}",
        document.text
    );
}

#[test]
fn comments_in_the_pages_data_are_read() {
    let html = article(
        r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge lost to flood","comment":[
           {"@type":"Comment","author":{"name":"Jane"},"text":"I <b>saw</b> it.","dateCreated":"2021-08-11T17:35:00Z",
            "upvoteCount":5,"downvoteCount":2,"comment":{"@type":"Comment","author":"Ali","text":"Me too."}}]}</script>"#,
    );
    assert_eq!(
        said(&read(&html).document),
        ["Jane/User/-/3: I saw it.", "Ali/User/1/-: Me too."]
    );
}

#[test]
fn old_forum_pages_are_threads() {
    let comment = |id: &str, author: &str, class: &str, words: &str, below: &str| {
        format!(
            "<div class='thing {class} comment' data-fullname=t1_{id} data-author={author} data-permalink='/r/maps/comments/x/y/{id}/'>\
             <div class=entry><p class=tagline><a class='author submitter'>{author}</a> <span class='score dislikes' title=4>4 points</span>\
             <span class='score unvoted' title=5>5 points</span> <time datetime='2021-08-11T17:35:00+00:00'>x</time></p>\
             <form class=usertext><div class=usertext-body><div class=md><p>{words}</p></div></div></form></div>\
             <div class=child><div class=sitetable>{below}</div></div></div>"
        )
    };
    let html = format!(
        "<html><head><title>x</title></head><body><div id=siteTable><div class='thing link' data-fullname=t3_x data-author=river \
         data-url='https://example.org/a' data-permalink='/r/maps/comments/x/y/'><p class=title><a class=title href=x>Bridge lost</a></p>\
         <time datetime='2021-08-11T16:22:00+00:00'>x</time></div></div><div class=commentarea>{}{}\
         <span class=morecomments><a>load more comments <span>(12 replies)</span></a></span></div></body></html>",
        comment(
            "a",
            "jane",
            "",
            "One.",
            &comment(
                "b",
                "river",
                "",
                "Two.",
                "<div class='thing morerecursion'><span class=deepthread><a href='/r/maps/comments/x/y/b/'>continue this thread</a></span></div>"
            )
        ),
        comment("c", "gone", "deleted", "[deleted]", "")
    );
    let reading = read(&html);
    assert_eq!(
        said(&reading.document),
        [
            "jane/Submitter/-/5: One.",
            "river/Submitter/1/5: Two.",
            "gone/Deleted/-/5: [deleted]"
        ]
    );
    let metadata = &reading.document.metadata;
    assert_eq!(metadata.site, Fact::Stated("example.org".to_owned()));
    assert_eq!(metadata.submitter, Fact::Stated("river".to_owned()));
    assert_eq!(
        reading.notices,
        [
            Diagnostic::ArticleElsewhere {
                address: "https://example.org/a".to_owned()
            },
            Diagnostic::CommentsLeftOut { count: 13 }
        ]
    );
    assert_eq!(reading.document.comments[0].edited, Edited::No);
}

#[test]
fn new_forum_pages_are_threads() {
    let html = "<html><head><title>x</title></head><body><shreddit-post post-title='Bridge lost' author=river \
        content-href='https://example.org/a' permalink='/r/maps/comments/x/y/' created-timestamp='2021-08-11T16:22:00.000000+0000'>\
        <h1>Bridge lost</h1></shreddit-post>\
        <shreddit-comment author=jane thingid=t1_a depth=0 score=5 permalink='/r/maps/comments/x/comment/a/'>\
        <time datetime='2021-08-11T17:35:00.123+0000'>x</time><div slot=comment><p>One.</p></div>\
        <shreddit-comment author=river thingid=t1_b parentid=t1_a depth=1 score=2><div slot=comment><p>Two.</p></div></shreddit-comment>\
        <faceplate-partial slot=children src='/svc/shreddit/more-comments/maps/t3_x?top-level=1'></faceplate-partial>\
        </shreddit-comment></body></html>";
    let counted = html.replacen("<shreddit-post ", "<shreddit-post comment-count=9 ", 1);
    let seven = Diagnostic::CommentsLeftOut { count: 7 };
    assert!(read(&counted).notices.contains(&seven));
    let reading = read(html);
    assert_eq!(
        said(&reading.document),
        ["jane/User/-/5: One.", "river/Submitter/1/2: Two."]
    );
    assert_eq!(
        reading.document.comments[0].time.unwrap().to_string(),
        "2021-08-11T17:35:00.123Z"
    );
    assert!(
        reading
            .notices
            .contains(&Diagnostic::CommentsLeftOut { count: 1 })
    );
}

#[test]
fn tables_of_comments_are_threads() {
    let row = |id: u32, indent: u32, author: &str, words: &str| {
        format!(
            "<tr class='athing comtr' id={id}><td><table><tr><td class=ind indent={indent}><img width={}></td><td class=default>\
             <span class=comhead><a href='user?id={author}' class=hnuser>{author}</a> <span class=age title='2021-08-11T17:35:00 1628703300'>x</span></span>\
             <div class=comment><div class='commtext c00'>{words}<p>More.<div class=reply></div></div></div></td></tr></table></td></tr>",
            indent * 40
        )
    };
    let html = format!(
        "<html><body><table class=fatitem><tr class='athing submission' id=1><td><span class=titleline><a href='https://example.org/a'>Bridge lost</a></span></td></tr>\
         <tr><td class=subtext><a href='user?id=river' class=hnuser>river</a> <span class=age title='2021-08-11T16:22:00'>x</span></td></tr></table>\
         <table>{}{}{}</table></body></html>",
        row(2, 0, "jane", "One."),
        row(3, 1, "ali", "Two."),
        row(4, 0, "river", "Three.")
    );
    assert_eq!(
        said(&read(&html).document),
        [
            "jane/User/-/-: One.//More.",
            "ali/User/1/-: Two.//More.",
            "river/Submitter/-/-: Three.//More."
        ]
    );
}

#[test]
fn comments_by_programs_are_bots() {
    let html = article(
        "<ol class=comment-list><li id=comment-1 class=comment><cite class=fn>helper</cite>\
         <div class=comment-content><p>I am a bot, and this action was performed automatically.</p></div></li></ol>",
    );
    assert_eq!(read(&html).document.comments[0].kind, CommentKind::Bot);
}

#[test]
fn channels_are_read_message_by_message() {
    let message = |n: u32| {
        format!(
            "<div class=tgme_widget_message data-post='valley/{n}'><div class=tgme_widget_message_bubble><a class=tgme_widget_message_owner_name><span>Valley</span></a>\
         <div class='tgme_widget_message_text js-message_text'>The river rose to {n} metres.</div>\
         <a class=tgme_widget_message_date><time datetime='2021-08-11T0{n}:00:00+00:00'>x</time></a></div></div>"
        )
    };
    let document = read(&format!(
        "<div class=tgme_channel_info_header_title>Valley</div>{}{}{}",
        message(1),
        message(2),
        message(3)
    ))
    .document;
    let messages = &document.metadata.messages;
    assert_eq!(
        document.text,
        "Valley\n\nThe river rose to 1 metres.\n\nThe river rose to 2 metres.\n\nThe river rose to 3 metres."
    );
    assert_eq!(messages.len(), 3);
    assert_eq!(messages[2].author, "Valley");
    assert_eq!(
        messages[2].time.unwrap().to_string(),
        "2021-08-11T03:00:00Z"
    );
    assert!(document.comments.is_empty());
}

#[test]
fn saved_posts_and_exported_chats_are_messages() {
    let post = "<article data-testid=tweet><div data-testid=User-Name><span>Ann</span><span>@ann</span><a href='/ann/status/7'><time datetime='2021-08-11T17:35:00.000Z'>x</time></a></div>\
                <div data-testid=tweetText><span>The road is cut.</span></div></article><article data-testid=tweet><img></article>";
    let reading = read(post);
    let by = &reading.document.metadata.messages[0];
    assert_eq!(
        (by.author.as_str(), reading.document.text.as_str()),
        ("ann", "The road is cut.")
    );
    assert_eq!(by.permalink.as_deref(), Some("https://x.com/ann/status/7"));
    assert_eq!(
        reading.notices,
        [Diagnostic::MessagesWithoutText { count: 1 }]
    );
    let chat = "<div class=page_header><div class=text>Valley</div></div><div class=history>\
                <div class='message default clearfix' id=message1><div class=body><div class='pull_right date details' title='11.08.2021 19:35:00 UTC+02:00'>19:35</div><div class=from_name>Ann</div><div class=text>The road is cut.</div></div></div>\
                <div class='message default clearfix joined' id=message2><div class=body><div class='pull_right date details' title='11.08.2021 19:40:00 UTC+02:00'>19:40</div><div class=reply_to>In reply to <a href='#go_to_message1'>this</a></div><div class=text>It is open.</div></div></div></div>";
    let document = read(chat).document;
    let messages = &document.metadata.messages;
    assert_eq!(document.text, "Valley\n\nThe road is cut.\n\nIt is open.");
    assert_eq!(
        (messages[1].author.as_str(), messages[1].parent),
        ("Ann", Some(1))
    );
    assert_eq!(
        messages[1].time.unwrap().to_string(),
        "2021-08-11T17:40:00Z"
    );
}

#[test]
fn comments_in_common_markup_are_read_and_missing_ones_told() {
    let words = "The river rose during the night and took the bridge that joins the two halves of the town, the mayor said.";
    let page = |comments: &str| {
        format!(
            "<html><head><title>Road cut</title><script type='application/ld+json'>{{\"@type\": \"NewsArticle\", \"headline\": \"Road cut\", \"commentCount\": 5}}</script></head>\
             <body><article><h1>Road cut</h1><p>{words}</p><p>{words} Again.</p></article>{comments}</body></html>"
        )
    };
    let shapes = [
        "<div class=comment><span class=author>Ann</span><time datetime='2021-08-11T17:35:00Z'></time><div class=comment-body><p>I saw it.</p></div>\
         <div class=comment><span class=author>Bo</span><div class=comment-body>Me too.</div></div></div>",
        "<div class=comment id=1><div class=comment-body><cite>Ann</cite> <time datetime='2021-08-11T17:35:00Z'>August 11</time> <div class=text><p>I saw it.</p></div></div>\
         <div class=comment id=2><div class=comment-body><cite>Bo</cite><div class=text>Me too.</div></div></div></div>",
        "<div itemscope itemtype='https://schema.org/Comment'><b itemprop=author>Ann</b><meta itemprop=dateCreated content='2021-08-11T17:35:00Z'><p itemprop=text>I saw it.</p>\
         <div itemscope itemtype='https://schema.org/Comment'><b itemprop=author>Bo</b><p itemprop=text>Me too.</p></div></div>",
    ];
    for comments in shapes {
        let reading = read(&page(comments));
        assert_eq!(
            said(&reading.document),
            ["Ann/User/-/-: I saw it.", "Bo/User/1/-: Me too."],
            "{comments}"
        );
        assert!(
            reading
                .notices
                .contains(&Diagnostic::CommentsLeftOut { count: 3 }),
            "{comments}"
        );
        assert_eq!(
            reading.document.comments[0].time.unwrap().to_string(),
            "2021-08-11T17:35:00Z"
        );
    }
    let none = read(&page("")).notices;
    assert!(
        none.contains(&Diagnostic::CommentsLeftOut { count: 5 }),
        "{none:?}"
    );
}
