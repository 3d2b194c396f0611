//! Posts: the JSON under `/api/staff/v1/posts`.

use crate::work::{Post, PostNumber};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What an office has published, `GET /posts`, the newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PostFiles {
    /// At most a hundred.
    pub posts: Vec<PostFile>,
}

/// A post, `GET /posts/{number}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PostFile {
    /// What it is called by.
    pub number: PostNumber,
    /// Whether it has not been closed.
    pub is_open: bool,
    /// When it was published.
    #[serde(with = "time::serde::rfc3339")]
    pub published_at: OffsetDateTime,
    /// When it was last changed.
    #[serde(with = "time::serde::rfc3339")]
    pub changed_at: OffsetDateTime,
    /// What is offered.
    pub post: Post,
}

/// A post that is not published as it is, 422.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostRefusal {
    /// A word for programs: `to-mend`.
    pub error: String,
    /// Everything that is to be mended.
    pub problems: Vec<PostProblem>,
}

/// Something to mend before a post is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostProblem {
    /// Where, as in the JSON that was sent: `words.zh-CN.easy`.
    pub field: String,
    /// What is the matter and how to mend it, for whoever wrote it.
    pub mend: String,
}
