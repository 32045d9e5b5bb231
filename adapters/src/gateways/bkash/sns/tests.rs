//! Messages as OpenSSL signs them.

use super::*;
use serde_json::json;

const CERTIFICATE: &[u8] = include_bytes!("../../../../keys/bkash_sandbox_sns.cert.pem");
const TOPIC: &str = "arn:aws:sns:ap-southeast-1:123456789012:pay";
const MESSAGE: &str = r#"{"trxID":"CKL5A7B9D1","merchantInvoiceNumber":"JHHT5A6YVC6SEZ3K5BWQ","amount":"1150.00"}"#;
// Signed by `openssl dgst -sign`, with SHA-1 and SHA-256.
const NOTIFIED: [(&str, &str); 2] = [
    (
        "1",
        "b5X0Rz+rtNkWB6yw/dW7iF1vb5IzGNcdkxOQ8zKzJcPQ8zBeo4ZdD2dW/knmQVKAGS0ySxlX/juVchUI/cfQwW9FDQCbnfIFnMV5\
b5HJgV7vKk4YLO6evl+EXMWW8utcrmYIygMjtGjWSDTs0skGfictwKA3DDYb9ofFJ70es+TW8vZQOgGfvBcuW+hdhk+iyGG6NZON\
7cJVi21kkQYkdSUpZ9XidzZAW52izRsbEDd2BTHeetdkZ86pQcgqrUF98XUzo/DrWUFCZI2xH5YCn6kpgM9/1kgrmFKVE9Zev0Rr\
PBrchBuvH2eWyTPH3yYFIjrN7Ploi6pHmDR8Ym52Nw==",
    ),
    (
        "2",
        "ZDtuuW/9ti5S5G87paN78Rgiu6KRXn04d9RhF8By7802ueNtSF8xbP/IA1LboAMs1rar5Oae2I6OpBxl89Pg8DYgFfiK0lU+eHO2\
gYs0jNqzg0WEqGU1DzVSMLD9mpgP6t/EnDDyVreVKdSFxQ+OWkz5YHbQMywgypjco4SEpZTgi+D7kwDf7MNBp3m4AFm3/hZSFrQz\
AgwxhnFdLc6cgAoWWL794LgrkC+kjJ6YHlfY5ng7rzuS2xjWJCWKpT7sMMRpbE40PygdZN6ha0thBqrUZ39Hkntgde78gskxNPKX\
0ORewBbsyQ/dmK4NkiwBxDrjkbsAT+4w9wxUlAm6MQ==",
    ),
];
const CONFIRMING: [(&str, &str); 2] = [
    (
        "1",
        "E8P9LL8cR7ooj1Td++ylgbRl4QeZpADYuClQv2wdBKX55Bhj9NxKxOEQDon/suHpXs5i3MVui17ImJtQu2LXgC0hyHsP+mWOkeTp\
cQ0kG7EX75p74E30o/OtT7e7Hu1IZmLFbT5e830JeqA2uhMKulobuCT0bY2u7u/uORUtOKe1cyzfzvQR2mmOmaUdVt7Gp/ZNqsv+\
pAFkXNeQsgJEHJ3nKw+PpfY4OwUacZE3OzcJoT6qJ0zh5t2QEeWGxLtTw/OKp+qIvGciT3ggo0ugt3OQtoXKgh783oJs9LZEHsF4\
sVROkaiNDMCMaYXB1XDZ0/0w/6hXOdXpZCqXbi9ODw==",
    ),
    (
        "2",
        "UlQQoGojy00kEroA8lI+XucvJ9sLwmhb3NxX5xn6Z8WUIJH9S67fdzutWlJ9bEA6kvLo8k3yRNwhWEY9QP+WhgNnXR1XairRa1xh\
eMU2fQgbzmyARQm36FC604Gd073zlso36pHfZ77wGUPJEuHqpyQWnY2xo9vGx8f8CWMQIbit77Wf9CIHAKqNEvUAfzrtJzFFYmhM\
92pqM4bbQ+qsOePo7TTu2p90Ggb7GfrxfZrcbfDFPo2uUXZENEg6Ok5PTN7X7seBPzSmOPYo5Jc+LaLpdmFqUZr01qtkFboqyCLq\
RTjsdud6h5cVQxrD0sS+3IsxdWupW67M5Ih/MGhqLA==",
    ),
];

fn notification() -> serde_json::Value {
    json!({
        "Type": "Notification", "MessageId": "m-1", "TopicArn": TOPIC, "Subject": "Paid", "Message": MESSAGE,
        "Timestamp": "2026-11-21T08:00:00.000Z", "UnsubscribeURL": "https://sns.ap-southeast-1.amazonaws.com/",
    })
}

fn confirmation() -> serde_json::Value {
    json!({
        "Type": "SubscriptionConfirmation", "MessageId": "m-2", "TopicArn": TOPIC, "Token": "t-1",
        "Message": "You have chosen to subscribe.", "Timestamp": "2026-11-21T08:00:00.000Z",
        "SubscribeURL": "https://sns.ap-southeast-1.amazonaws.com/?Action=ConfirmSubscription",
    })
}

fn holds(mut message: serde_json::Value, (version, signature): (&str, &str)) -> bool {
    (message["SignatureVersion"], message["Signature"]) = (version.into(), signature.into());
    let told: Envelope = json(message.to_string().as_bytes()).unwrap();
    told.check_signature(&read_certificate(CERTIFICATE).unwrap().key).is_ok()
}

#[test]
fn both_versions_of_a_signature_hold_and_a_changed_message_s_do_not() {
    for signed in NOTIFIED {
        assert!(holds(notification(), signed));
        for name in ["Message", "MessageId", "Subject", "Timestamp", "TopicArn"] {
            let mut changed = notification();
            changed[name] = json!("other");
            assert!(!holds(changed, signed), "{name}");
        }
        let mut bare = notification();
        bare.as_object_mut().unwrap().remove("Subject");
        assert!(!holds(bare, signed));
    }
    for signed in CONFIRMING {
        assert!(holds(confirmation(), signed));
        for name in ["SubscribeURL", "Token", "Type"] {
            let mut changed = confirmation();
            changed[name] = json!(if name == "Type" { "UnsubscribeConfirmation" } else { "other" });
            assert!(!holds(changed, signed), "{name}");
        }
    }
    assert!(!holds(notification(), ("1", NOTIFIED[1].1)) && !holds(notification(), ("3", NOTIFIED[1].1)));
    assert!(!holds(notification(), ("2", "")) && !holds(notification(), ("2", "not base64")));
}

#[test]
fn only_amazons_own_hosts_are_asked() {
    let fine = |text: &str| Place::Amazon.certificate(text).is_some();
    assert!(fine(
        "https://sns.ap-southeast-1.amazonaws.com/SimpleNotificationService-56e67fcb41f6fec09b0196692625d385.pem"
    ));
    assert!(fine("https://sns.cn-north-1.amazonaws.com.cn/a.pem"));
    for elsewhere in [
        "http://sns.ap-southeast-1.amazonaws.com/a.pem",
        "https://sns.ap-southeast-1.amazonaws.com/a.txt",
        "https://sns.ap-southeast-1.amazonaws.com/a?b=.pem",
        "https://sns.ap-southeast-1.amazonaws.com:8443/a.pem",
        "https://sns.ap-southeast-1.amazonaws.com.evil.example/a.pem",
        "https://sns.ap-southeast-1.amazonaws.com@evil.example/a.pem",
        "https://evil.example/sns.ap-southeast-1.amazonaws.com/a.pem",
        "https://sns.evil.example.amazonaws.com/a.pem",
        "https://bucket.s3.amazonaws.com/a.pem",
        "https://sns..amazonaws.com/a.pem",
        "http://127.0.0.1/a.pem",
        "a.pem",
        "",
    ] {
        assert!(!fine(elsewhere), "{elsewhere}");
    }
    let near = Place::Sandbox(Url::parse("http://127.0.0.1:8081").unwrap());
    assert!(near.certificate("http://127.0.0.1:8081/a.pem").is_some());
    assert!(near.certificate("http://127.0.0.1:8082/a.pem").is_none());
}

#[test]
fn a_notification_names_the_attempt_and_the_transaction_and_says_nothing_more() {
    let raw = |body: String| RawCallback {
        method: Method::Bkash,
        http_method: "POST".into(),
        path: format!("/api/v1{PATH}"),
        query: String::new(),
        headers: Vec::new(),
        body: body.into_bytes(),
        peer: "127.0.0.1".into(),
    };
    let reading = read(&raw(notification().to_string()));
    assert_eq!(reading.reference.as_ref().map(AttemptReference::as_str), Some("JHHT5A6YVC6SEZ3K5BWQ"));
    assert_eq!(reading.hint, Hint::at("CKL5A7B9D1"));
    let mut by_qr = notification();
    by_qr["Message"] = json!(r#"{"trxID":"CKL5A7B9D1","amount":"5.00"}"#);
    for odd in [by_qr.to_string(), confirmation().to_string(), "{".into(), String::new()] {
        assert_eq!(read(&raw(odd.clone())).reference, None, "{odd}");
    }
}
