//! An answer whose fields keep their order and their exact digits, written as JSON or XML.
//!
//! A gateway's JSON is part of what it does: `"1150.00"` as text here, `1150.00` as a number there. A general JSON
//! value would turn the latter into a float, so the few shapes needed are written out by hand.

/// One value of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// A JSON string.
    Text(String),
    /// A JSON number, in exactly these digits.
    Number(String),
    /// Several objects.
    List(Vec<Answer>),
    /// One object.
    Object(Answer),
}

/// Named values in the order in which they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer(Vec<(&'static str, Field)>);

impl Answer {
    /// An answer without fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds text.
    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(name, Field::Text(value.into()))
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, name: &'static str, value: usize) -> Self {
        self.with(name, Field::Number(value.to_string()))
    }

    /// Adds any value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Field) -> Self {
        self.0.push((name, value));
        self
    }

    /// Adds all fields of another answer.
    #[must_use]
    pub fn and(mut self, other: Answer) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Replaces a value wherever the name stands, in nested objects too.
    #[must_use]
    pub fn replacing(self, name: &str, change: &impl Fn(Field) -> Field) -> Self {
        self.each(&|here, value| if here == name { change(value) } else { value })
    }

    /// Changes every plain value.
    #[must_use]
    pub fn each(self, change: &impl Fn(&str, Field) -> Field) -> Self {
        let one = |(name, value)| {
            let value = match value {
                Field::List(items) => Field::List(items.into_iter().map(|item| item.each(change)).collect()),
                Field::Object(item) => Field::Object(item.each(change)),
                plain @ (Field::Text(_) | Field::Number(_)) => plain,
            };
            (name, change(name, value))
        };
        Self(self.0.into_iter().map(one).collect())
    }

    /// JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let fields: Vec<_> = self.0.iter().map(|(name, value)| format!("{}:{}", quoted(name), value.json())).collect();
        format!("{{{}}}", fields.join(","))
    }

    /// XML text with element names equal to the JSON names; the gateway documents no other shape.
    #[must_use]
    pub fn to_xml(&self) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<result>{}</result>", self.xml_fields())
    }

    fn xml_fields(&self) -> String {
        self.0.iter().fold(String::new(), |mut out, (name, value)| {
            match value {
                Field::Text(text) | Field::Number(text) => out += &element(name, &escaped(text)),
                Field::Object(item) => out += &element(name, &item.xml_fields()),
                Field::List(items) => items.iter().for_each(|item| out += &element(name, &item.xml_fields())),
            }
            out
        })
    }
}

impl Field {
    fn json(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Number(digits) => digits.clone(),
            Self::Object(item) => item.to_json(),
            Self::List(items) => format!("[{}]", items.iter().map(Answer::to_json).collect::<Vec<_>>().join(",")),
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn element(name: &str, inside: &str) -> String {
    format!("<{name}>{inside}</{name}>")
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, letter| {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_order_and_digits() {
        let answer = Answer::new()
            .text("status", "VALID")
            .with("amount", Field::Number("10.50".into()))
            .with("element", Field::List(vec![Answer::new().text("value_a", "a \"b\" & <c>")]));
        assert_eq!(answer.to_json(), r#"{"status":"VALID","amount":10.50,"element":[{"value_a":"a \"b\" & <c>"}]}"#);
        assert!(answer.to_xml().ends_with(
            "<status>VALID</status><amount>10.50</amount>\
             <element><value_a>a \"b\" &amp; &lt;c&gt;</value_a></element></result>"
        ));
    }

    #[test]
    fn a_change_reaches_nested_objects() {
        let answer = Answer::new().with("element", Field::List(vec![Answer::new().text("amount", "10.00")]));
        let changed = answer.replacing("amount", &|_| Field::Text("9.00".into()));
        assert_eq!(changed.to_json(), r#"{"element":[{"amount":"9.00"}]}"#);
    }
}
