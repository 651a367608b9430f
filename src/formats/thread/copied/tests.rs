//! Pages of every design, as text.

use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Thread {
    copied(text, Vocabulary::of(None)).unwrap_or_else(|| panic!("no thread: {text}"))
}

fn said(thread: &Thread) -> Vec<(Option<&str>, &str)> {
    let comments = thread.comments.iter();
    comments
        .map(|comment| (comment.author.as_deref(), comment.text.as_str()))
        .collect()
}

#[test]
fn a_page_of_now_has_post_and_comments() {
    let thread = read(
        "Skip to main content\nBridge lost near Kunduz : r/valley\nLog In\nr/valley\n•\n2y ago\nriver_watch\n\n\
         Bridge lost near Kunduz\nNews\nvalley.example\nOpen\nUpvote\n12\nDownvote\n7\nGo to comments\nShare\n\
         u/Shoes avatar\nu/Shoes\n•\nPromoted\nRun in Berlin.\nLearn More\nComments Section\n\
         u/one_reader avatar\none_reader\n•\n2y ago\n•\nEdited 2y ago\nI saw it.\n\nThe road is cut too.\nUpvote\n5\nDownvote\nReply\nShare\n\
         [deleted]\n•\n2y ago\nComment deleted by user\n3 more replies\n\
         river_watch\nOP\n•\n1d ago\nThanks.\nUpvote\n-2\nDownvote\nReply\nShare\n",
    );
    assert_eq!(thread.title.as_deref(), Some("Bridge lost near Kunduz"));
    assert_eq!(thread.site.as_deref(), Some("valley.example"));
    assert_eq!(thread.submitter.as_deref(), Some("river_watch"));
    assert_eq!(thread.counted, Some(7));
    assert!(thread.body.is_empty(), "{:?}", thread.body);
    assert_eq!(
        said(&thread),
        [
            (Some("one_reader"), "I saw it.\n\nThe road is cut too."),
            (None, "Comment deleted by user"),
            (Some("river_watch"), "Thanks.")
        ]
    );
    let scores: Vec<_> = thread
        .comments
        .iter()
        .map(|comment| comment.score)
        .collect();
    assert_eq!(scores, [Some(5), None, Some(-2)]);
    assert_eq!(thread.comments[2].standing, Standing::Submitter);
}

#[test]
fn a_page_with_levels_has_a_tree() {
    let thread = read(
        "r/valley\n·\nPosted by\nu/river_watch\n3 years ago\nBridge lost\n7 Comments\nShare\nSave\n\
         level 1\none_reader\n·\n3 yr. ago\nI saw it.\n5\nReply\nShare\nReport\nSave\nFollow\n\
         level 2\nother\n·\n3 yr. ago\nMe too.\n1\nReply\nShare\nReport\nSave\nFollow\n",
    );
    assert_eq!(said(&thread).len(), 2);
    assert_eq!(thread.comments[1].parent.as_deref(), Some("1"));
    assert_eq!(thread.comments[0].score, Some(5));
    assert_eq!(thread.nesting, Nesting::Tree);
}

#[test]
fn an_old_page_has_post_and_comments() {
    let thread = read(
        "Bridge lost near Kunduz (valley.example)\nsubmitted 2 years ago by river_watch\n3 comments\nshare\nsave\n\
         all 3 comments\nsorted by: best\n\
         [–]one_reader 12 points 2 years ago\nI saw it.\npermalink\nembed\nsave\nreport\nreply\n\
         [–]river_watch[S] 3 points 2 years ago* (1 child)\nThanks.\npermalink\nembed\n\
         [–][deleted] 1 point 2 years ago\n[removed]\npermalink\n",
    );
    assert_eq!(thread.title.as_deref(), Some("Bridge lost near Kunduz"));
    assert_eq!(thread.site.as_deref(), Some("valley.example"));
    assert_eq!(thread.submitter.as_deref(), Some("river_watch"));
    assert_eq!(
        said(&thread),
        [
            (Some("one_reader"), "I saw it."),
            (Some("river_watch"), "Thanks."),
            (None, "[removed]")
        ]
    );
    assert_eq!(thread.comments[0].score, Some(12));
    assert_eq!(thread.comments[1].standing, Standing::Submitter);
}

#[test]
fn names_times_and_badges_stand_in_many_ways() {
    for head in [
        "one_reader\n·\n3 yr. ago\n·\nedited 3 yr. ago",
        "one_reader\n· 3 yr. ago · edited 3 yr. ago",
        "one_reader · 3 yr. ago",
        "one_reader • 3y ago",
        "one_reader\n•\n3y ago\n•\nEdited 3y ago\n•\nTop 1% Commenter",
        "u/one_reader avatar\none_reader\n•\n3y ago\n\nProfile Badge for the Achievement Top 1% Commenter",
    ] {
        let thread = read(&format!(
            "Bridge lost : r/valley\nr/valley\n•\n3y ago\nriver_watch\nBridge lost\nUpvote\n1.2K\nDownvote\n9\nComments\nShare\n\
             {head}\nI saw it.\nUpvote\n5\nDownvote\nReply\nShare\n"
        ));
        assert_eq!(said(&thread), [(Some("one_reader"), "I saw it.")], "{head}");
        assert_eq!(
            (thread.counted, thread.title.as_deref()),
            (Some(9), Some("Bridge lost")),
            "{head}"
        );
    }
    let op = read(
        "Posted by u/ab\nUpvote\nDownvote\nShare\nab\nOp · 3 yr. ago\nThanks.\n23\nReply\nShare\n",
    );
    assert_eq!(op.comments[0].standing, Standing::Submitter);
    assert_eq!(
        (op.comments[0].text.as_str(), op.comments[0].score),
        ("Thanks.", Some(23))
    );
}

#[test]
fn an_old_page_without_its_style_has_three_scores() {
    let thread = read(
        "[–]one_reader 11 points12 points13 points 2 years ago (0 children)\nI saw it.\npermalinkembedsavereportreply\n",
    );
    assert_eq!(
        (thread.comments[0].score, thread.comments[0].text.as_str()),
        (Some(12), "I saw it.")
    );
    let hidden = read(
        "[–]AutoModerator[M] [score hidden] 2 years ago stickied comment (0 children)\nBe kind.\n",
    );
    assert_eq!(
        (hidden.comments[0].score, hidden.comments[0].standing),
        (None, Standing::Moderator)
    );
}

#[test]
fn what_is_not_copied_is_counted() {
    let old = read(
        "Bridge lost (valley.example)\nsubmitted 2 years ago by river_watch\n212 commentssharesavehidereport\nall 212 comments\n\
         [–]one_reader 12 points 2 years ago\nI saw it.\npermalinkembedsavereportreply\nload more comments (12 replies)\n",
    );
    assert_eq!((old.counted, old.left_out), (Some(212), 12));
    let new = read(
        "Bridge lost : r/valley\nr/valley\n\n2 yr. ago\nriver_watch\n\nBridge lost\nThe river rose in the night and took the bridge.\n\
         Archived post.\nUpvote\n1.4K\nDownvote\n212\nComments\nShare\none_reader\n•\n2 yr. ago\nI saw it.\nUpvote\n12\nDownvote\nShare\n",
    );
    assert_eq!(new.counted, Some(212));
    assert_eq!(new.submitter.as_deref(), Some("river_watch"));
    assert_eq!(
        new.body,
        ["The river rose in the night and took the bridge."]
    );
}

#[test]
fn an_article_is_no_copied_page() {
    for text in [
        "Bridge lost\n\nThe river rose two days ago.\n\nShare\n\nReply",
        "He left\n3y ago\nand came back.",
        "",
    ] {
        assert!(copied(text, Vocabulary::of(None)).is_none(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn lines_in_any_order_are_read_or_left(
        lines in prop::collection::vec(prop::sample::select(vec![
            "•", "· 3y ago", "2 days ago", "user_a", "[deleted]", "Upvote", "12", "Reply", "Share", "level 3", "level 9",
            "[–]ab 2 points 3 years ago", "[–][deleted]", "[–]", "u/a avatar", "3 more replies", "Title : r/x", "Words of a comment.",
            "submitted 2 years ago by", "r/x", "MOD", "", "İ • 1h ago",
        ]), 0..40)
    ) {
        if let Some(thread) = copied(&lines.join("\n"), Vocabulary::of(None)) {
            let starts = lines.iter().filter(|line| line.contains("ago")).count();
            prop_assert!(thread.comments.len() <= starts);
        }
    }
}
