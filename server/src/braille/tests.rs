//! Braille as it comes out: known phrases in cells, and pages an embosser takes. The words and cells are those of
//! liblouis 3.24; `cargo xtask test` sees to it that it is there.

use super::{
    Braille, Sheets,
    lines::{Block, Shape},
    words::{Splitter, Table},
};
use std::{
    path::Path,
    sync::{Arc, LazyLock},
};
use tantu_app::{
    document::{Document, Fact, Part, Section},
    locale::{Language, Locale},
};

static SPLITTER: LazyLock<Arc<std::sync::OnceLock<Splitter>>> = LazyLock::new(Arc::default);

/// The one dictionary for all tests.
async fn braille() -> Braille {
    let braille =
        Braille::find(Path::new("lou_translate")).await.expect("liblouis is installed for the tests");
    Braille { splitter: Arc::clone(&SPLITTER), ..braille }
}

fn split(text: &str, language: Language) -> String {
    let pieces = SPLITTER.get_or_init(Splitter::new).pieces(text, language);
    let mut said = String::new();
    for piece in pieces {
        if !piece.is_joined && !said.is_empty() {
            said.push(' ');
        }
        said.push_str(&piece.text);
    }
    said
}

/// A text in cells, its words apart, and how many characters no table knows.
async fn cells(text: &str, language: Language) -> (String, usize) {
    let texts = vec![(Shape::Paragraph, text.to_owned())];
    let (blocks, missing) = braille().await.blocks(Locale::new(language), texts).await.unwrap();
    (blocks.into_iter().flat_map(|block| block.words).collect::<Vec<_>>().join(" "), missing)
}

async fn check(language: Language, rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(cells(text, language).await, ((*expected).to_owned(), 0), "{text}");
    }
}

#[test]
fn chinese_is_read_word_by_word() {
    for (text, words) in [
        ("残疾人证到期换证", "残疾人 证 到期 换证"),
        ("街道残联正在看您的材料。", "街道 残联 正在 看 您 的 材料。"),
        ("我们收到了，看过了。", "我们 收到了， 看过了。"),
        ("按“申请复核”，就可以写。", "按 “申请 复核”， 就 可以 写。"),
        ("电话（区残联）：0755-12385", "电话 （区 残联）： 0755-12385"),
        ("2026 年 11 月 20 日 9:00", "2026 年 11 月 20 日 9:00"),
        ("最多20个工作日", "最 多 20 个 工作日"),
        ("用App下载", "用 App 下载"),
    ] {
        assert_eq!(split(text, Language::Chinese), words);
    }
}

#[test]
fn chinese_in_english_says_where_it_begins_and_ends() {
    assert_eq!(split("Dear 李明, hello", Language::English), "Dear ⠐⠷⠄李明⠠⠐⠾, hello");
}

#[tokio::test]
async fn known_phrases_are_the_cells_of_the_common_braille_scheme() {
    check(
        Language::Chinese,
        &[
            ("残疾人证到期换证", "⠉⠧⠛⠊⠂⠚⠴ ⠌⠼ ⠙⠖⠅⠊⠁ ⠓⠻⠆⠌⠼"),
            ("您好，李明。", "⠝⠣⠓⠖⠄⠐ ⠇⠊⠄⠍⠡⠐⠆"),
            ("2026 年 11 月 20 日 9:00", "⠼⠃⠚⠃⠋ ⠝⠩ ⠼⠁⠁ ⠾ ⠼⠃⠚ ⠚⠆ ⠼⠊⠒⠼⠚⠚"),
            ("2611-5414-7182", "⠼⠃⠋⠁⠁⠤⠼⠑⠙⠁⠙⠤⠼⠛⠁⠓⠃"),
            ("12385", "⠼⠁⠃⠉⠓⠑"),
        ],
    )
    .await;
}

#[tokio::test]
async fn english_is_contracted_and_keeps_chinese_names() {
    check(
        Language::English,
        &[
            ("Receipt 2611-5414-7182", "⠠⠗⠑⠉⠑⠊⠏⠞ ⠼⠃⠋⠁⠁⠤⠼⠑⠙⠁⠙⠤⠼⠛⠁⠓⠃"),
            ("the braille", "⠮ ⠃⠗⠇"),
            ("Ask 残联", "⠠⠁⠎⠅ ⠐⠷⠄⠉⠧⠇⠩⠂⠠⠐⠾"),
        ],
    )
    .await;
}

#[tokio::test]
async fn no_character_is_lost_unsaid() {
    assert_eq!(cells("㗂", Language::Chinese).await, ("⠿⠿".to_owned(), 1));
    assert_eq!(cells("李㗂😀", Language::English).await.1, 2);
    let (said, missing) = cells("\\x0041 \u{0}a\u{1b}b", Language::Chinese).await;
    assert_eq!((said.split(' ').count(), missing), (3, 0), "what looks like a command is text: {said}");
    let long = "a".repeat(5000);
    let (said, missing) = cells(&long, Language::Chinese).await;
    assert_eq!((said.chars().count(), missing), (5000, 0));
}

#[tokio::test]
async fn every_word_of_a_paper_can_be_read_back() {
    // Each word of ASCII that a reference, a date or a number is made of goes there and back.
    let output = std::process::Command::new("lou_translate")
        .args(["--backward", "unicode.dis,zhcn-cbs.ctb"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn();
    let mut child = output.unwrap();
    let numbers = ["2611-5414-7182", "12385", "2026", "0755"];
    let mut input = child.stdin.take().unwrap();
    for number in numbers {
        let (said, _) = cells(number, Language::Chinese).await;
        std::io::Write::write_all(&mut input, format!("{said}\n").as_bytes()).unwrap();
    }
    drop(input);
    let back = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!(back.lines().collect::<Vec<_>>(), numbers);
}

fn words(shape: Shape, words: &[&str]) -> Block {
    Block { shape, words: words.iter().map(|word| (*word).to_owned()).collect() }
}

#[test]
fn a_line_holds_32_cells_and_breaks_between_words() {
    let eleven = "⠁⠁⠁⠁⠁⠁⠁⠁⠁⠁⠁";
    let text = Sheets::of(&[
        words(Shape::Paragraph, &[eleven, eleven, eleven]),
        words(Shape::Item, &[eleven, eleven, eleven]),
    ])
    .text();
    let lines: Vec<_> = text.lines().take(4).collect();
    assert_eq!(lines[0], format!("⠀⠀{eleven}⠀{eleven}"), "a third would make 37");
    assert_eq!(lines[1], eleven);
    assert_eq!(lines[2], format!("{eleven}⠀{eleven}"), "a third would make 35");
    assert_eq!(lines[3], format!("⠀⠀{eleven}"));
    let long = "⠃".repeat(70);
    let text = Sheets::of(&[words(Shape::Item, &["⠁", &long, "⠁"])]).text();
    let lengths: Vec<_> = text.lines().take(4).map(|line| line.chars().count()).collect();
    assert_eq!(lengths, [1, 32, 32, 14], "only what is longer than a line is broken: {text}");
}

#[test]
fn a_page_holds_25_lines_and_ends_with_its_number() {
    let blocks: Vec<_> = (0..60).map(|_| words(Shape::Item, &["⠁"])).collect();
    let brf = Sheets::of(&blocks).brf();
    let pages: Vec<_> = brf.split_terminator('\u{c}').collect();
    assert_eq!(pages.len(), 3);
    for (page, number) in pages.iter().zip(["#A", "#B", "#C"]) {
        let lines: Vec<_> = page.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), 25);
        assert_eq!(lines[24], format!("{number:>32}"));
    }
    assert!(brf.is_ascii());
}

#[test]
fn a_heading_is_never_the_last_on_its_page() {
    let mut blocks: Vec<_> = (0..22).map(|_| words(Shape::Item, &["⠁"])).collect();
    blocks.extend([words(Shape::Heading, &["⠃"]), words(Shape::Paragraph, &["⠉"])]);
    let text = Sheets::of(&blocks).text();
    let second: Vec<_> = text.split('\u{c}').nth(1).unwrap().lines().take(2).collect();
    assert_eq!(second, ["⠀⠀⠀⠀⠃", "⠀⠀⠉"]);
}

#[tokio::test]
async fn a_paper_says_what_could_not_be_written() {
    let document = Document {
        title: "交好了".to_owned(),
        facts: vec![Fact { name: "办件号".to_owned(), value: "2611-5414-7182".to_owned() }],
        sections: vec![Section {
            title: "接下来".to_owned(),
            parts: vec![Part::Quotes("㗂先生".to_owned()), Part::Steps(vec!["等电话".to_owned()])],
        }],
    };
    let sheets = braille().await.write(Locale::new(Language::Chinese), &document, "12385").await.unwrap();
    let text = sheets.text();
    for cells in ["⠼⠃⠋⠁⠁⠤⠼⠑⠙⠁⠙⠤⠼⠛⠁⠓⠃", "⠿⠿", "⠼⠁⠃⠉⠓⠑", "⠼⠁⠲"]
    {
        assert!(text.contains(cells), "{cells}: {text}");
    }
    assert!(text.chars().all(|cell| matches!(cell, '\u{2800}'..='\u{283f}' | '\n' | '\u{c}')), "{text}");
    let brf = sheets.brf();
    assert!(brf.contains("#BFAA-#EDAD-#GAHB"), "{brf}");
    assert!(brf.lines().all(|line| line.trim_end_matches('\r').len() <= 32), "{brf}");
}

#[tokio::test]
async fn without_liblouis_there_is_no_braille() {
    for program in ["/nowhere/lou_translate", "/bin/cat", "/bin/false"] {
        assert!(Braille::find(Path::new(program)).await.is_none(), "{program}");
    }
    assert_eq!(Table::Chinese.other(), Table::English);
}
