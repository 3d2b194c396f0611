//! Lines and pages of braille: 32 cells a line, 25 lines a page, the number of the page at the end of its last line.

const CELLS: usize = 32;
/// Of 25 lines the last is for the number.
const LINES: usize = 24;
const BLANK: char = '\u{2800}';

/// How a text stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Four cells in, below an empty line, never the last on its page.
    Heading,
    /// The first line two cells in.
    Paragraph,
    /// The first line at the edge, the others two cells in: fingers find the next one.
    Item,
}

impl Shape {
    /// How far in the first line begins, and the others.
    fn indents(self) -> (usize, usize) {
        match self {
            Self::Heading => (4, 4),
            Self::Paragraph => (2, 0),
            Self::Item => (0, 2),
        }
    }
}

/// A text in words of cells.
pub(super) struct Block {
    pub(super) shape: Shape,
    pub(super) words: Vec<String>,
}

/// A paper in braille, page by page.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheets(Vec<Vec<String>>);

impl Sheets {
    pub(super) fn of(blocks: &[Block]) -> Self {
        let mut pages = Vec::new();
        let mut page: Vec<String> = Vec::new();
        for block in blocks.iter().filter(|block| !block.words.is_empty()) {
            let lines = block.lines();
            let is_heading = block.shape == Shape::Heading;
            let needed = if is_heading { lines.len() + 2 } else { 1 };
            if !page.is_empty() && page.len() + needed > LINES {
                pages.push(std::mem::take(&mut page));
            }
            if is_heading && !page.is_empty() {
                page.push(String::new());
            }
            for line in lines {
                if page.len() == LINES {
                    pages.push(std::mem::take(&mut page));
                }
                page.push(line);
            }
        }
        if !page.is_empty() {
            pages.push(page);
        }
        for (page, number) in pages.iter_mut().zip(1..) {
            page.resize(LINES, String::new());
            page.push(right(&digits(number)));
        }
        Self(pages)
    }

    /// For embossers and braille displays: each cell as the ASCII character that stands for it in North America and, by
    /// now, everywhere (NABCC), lines ended as printers want it, a form feed after each page.
    pub fn brf(&self) -> String {
        self.paged("\r\n").chars().map(|sign| ascii(sign).unwrap_or(sign)).collect()
    }

    /// The same pages in the cells of Unicode, for any program that shows text.
    pub fn text(&self) -> String {
        self.paged("\n")
    }

    fn paged(&self, end: &str) -> String {
        let page =
            |page: &Vec<String>| page.iter().map(|line| format!("{line}{end}")).collect::<String>() + "\u{c}";
        self.0.iter().map(page).collect()
    }
}

impl Block {
    /// Its words in lines; only a word that is longer than a line is broken.
    fn lines(&self) -> Vec<String> {
        let (first, rest) = self.shape.indents();
        let mut lines = Vec::new();
        let (mut line, mut length) = (blanks(first), first);
        let mut is_empty = true;
        for word in &self.words {
            let mut word: Vec<char> = word.chars().collect();
            loop {
                let blank = usize::from(!is_empty);
                if length + blank + word.len() <= CELLS {
                    line.extend(std::iter::repeat_n(BLANK, blank).chain(word.iter().copied()));
                    length += blank + word.len();
                    is_empty = false;
                    break;
                }
                if is_empty {
                    let after = word.split_off(CELLS - length);
                    line.extend(word);
                    word = after;
                }
                lines.push(std::mem::replace(&mut line, blanks(rest)));
                (length, is_empty) = (rest, true);
            }
        }
        if !is_empty {
            lines.push(line);
        }
        lines
    }
}

fn blanks(count: usize) -> String {
    std::iter::repeat_n(BLANK, count).collect()
}

fn right(cells: &str) -> String {
    blanks(CELLS.saturating_sub(cells.chars().count())) + cells
}

/// The sign for numbers, then the digits, which are the letters a to j.
fn digits(number: usize) -> String {
    let cell = |digit: char| match digit {
        '1' => '⠁',
        '2' => '⠃',
        '3' => '⠉',
        '4' => '⠙',
        '5' => '⠑',
        '6' => '⠋',
        '7' => '⠛',
        '8' => '⠓',
        '9' => '⠊',
        _ => '⠚',
    };
    "⠼".chars().chain(number.to_string().chars().map(cell)).collect()
}

/// The ASCII characters of the 64 cells, in the order of Unicode.
const ASCII: &[u8; 64] = b" A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";

fn ascii(cell: char) -> Option<char> {
    let place = u32::from(cell).checked_sub(0x2800)?;
    ASCII.get(usize::try_from(place).ok()?).map(|byte| char::from(*byte))
}
