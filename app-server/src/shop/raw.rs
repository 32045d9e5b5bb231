//! JSON as it came, with line breaks: reading it into values and writing it again would change the order of its keys.

/// How deep the layout goes; nothing that the shop is sent is half as deep.
const DEPTH_MAX: usize = 32;

/// Puts line breaks and indents between the parts of a JSON text and changes nothing else.
pub(super) fn laid_out(json: &str) -> String {
    let mut text = String::with_capacity(json.len().saturating_mul(2));
    let mut depth: usize = 0;
    let mut in_string = false;
    let mut is_escaped = false;
    let mut before = ' ';
    for letter in json.chars() {
        if in_string {
            text.push(letter);
            in_string = is_escaped || letter != '"';
            is_escaped = !is_escaped && letter == '\\';
            before = letter;
            continue;
        }
        match letter {
            '"' => {
                open_after(before, depth, &mut text);
                in_string = true;
                text.push(letter);
            }
            '{' | '[' => {
                open_after(before, depth, &mut text);
                depth = depth.saturating_add(1);
                text.push(letter);
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                if !matches!(before, '{' | '[') {
                    line(depth, &mut text);
                }
                text.push(letter);
            }
            ':' => text.push_str(": "),
            space if space.is_whitespace() => continue,
            other => {
                open_after(before, depth, &mut text);
                text.push(other);
            }
        }
        before = letter;
    }
    text
}

/// What follows an opening bracket or a comma begins a line.
fn open_after(before: char, depth: usize, text: &mut String) {
    if matches!(before, '{' | '[' | ',') {
        line(depth, text);
    }
}

fn line(depth: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth.min(DEPTH_MAX)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn the_order_and_every_letter_of_a_text_stay() {
        let json = r#"{"b":1,"a":[true,null,{}],"text":"{\"x\": [1, 2]}\\","empty":[] }"#;
        let expected = "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    {}\n  ],\n  \"text\": \"{\\\"x\\\": [1, 2]}\\\\\",\n  \"empty\": []\n}";
        assert_eq!(laid_out(json), expected);
        assert_eq!(
            serde_json::from_str::<Value>(&laid_out(json)).unwrap(),
            serde_json::from_str::<Value>(json).unwrap()
        );
    }

    #[test]
    fn a_text_that_is_no_json_is_only_laid_out() {
        assert_eq!(laid_out("]]"), "\n]\n]");
        assert_eq!(laid_out(&"[".repeat(1_000)).matches('[').count(), 1_000);
    }
}
