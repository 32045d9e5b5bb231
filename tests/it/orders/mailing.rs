//! One mail an order, with all its codes; without a mail server the order succeeds all the same.

use super::Shop;
use app_server::config::Hidden;
use domain::operators::SeededRole;
use serde_json::json;
use std::time::Duration;
use tests::{
    Result,
    mail_server::{MailServer, Manner},
};

async fn mailing(codes: usize) -> Result<(Shop, MailServer)> {
    let server = MailServer::start().await?;
    let url = server.url();
    let shop = Shop::with_config(codes, |config| {
        config.smtp_url = Some(Hidden(url));
        config.alerts_from = Some("Poisha <poisha@pay.example>".into());
        config.alerts_to = Some("finance@shop.example".into());
    })
    .await?;
    Ok((shop, server))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn all_codes_of_an_order_come_in_one_mail() -> Result {
    let (shop, server) = mailing(3).await?;
    let mut body = shop.cards(3);
    body["recipient_email"] = json!("rahima@mail.example");
    let placed = shop.paid(&body).await?;
    shop.app.run_workers_until_idle().await?;
    shop.app.pass(Duration::from_secs(3_600)).await?;
    assert_eq!(server.receivers(), [["rahima@mail.example"]]);
    let mails = server.mails();
    let head = mails[0].split("\r\n\r\n").next().unwrap_or_default().to_owned();
    assert!(head.contains(&placed.number) && !head.contains("CARD-"), "{head}");
    assert!(head.contains(&format!("<{}@pay.example>", placed.id)), "{head}");
    let now = shop.now(&placed).await?;
    assert_eq!(now.text_at("/data/dispatched_email"), "rahima@mail.example");
    assert!(now.at("/data/email_sent_at").is_string());
    let desk = shop.app.operator("ops", SeededRole::SuperAdmin).await?;
    let path = format!("/admin/orders/{}/resend-email", placed.id);
    let again = desk.post(&path, &json!({ "recipient_email": "karim@mail.example" })).await?;
    assert_eq!((again.status.as_u16(), again.text_at("/data/mail")), (200, "DUE"), "{again}");
    shop.app.run_workers_until_idle().await?;
    assert_eq!(server.receivers().last().cloned(), Some(vec!["karim@mail.example".to_owned()]));
    let refused = desk.post(&path, &json!({ "recipient_email": "nowhere" })).await?;
    assert_eq!(refused.code(), "VALIDATION_ERROR", "{refused}");
    let open = shop.order(&shop.cards(1)).await?;
    let early = desk.post(&format!("/admin/orders/{}/resend-email", open.id), &json!({})).await?;
    assert_eq!((early.status.as_u16(), early.code()), (409, "INVALID_OPERATION_STATE"), "{early}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_refuses_is_tried_again() -> Result {
    let (shop, server) = mailing(1).await?;
    server.behaves(Manner::Refusing);
    let mut body = shop.cards(1);
    body["recipient_email"] = json!("rahima@mail.example");
    let placed = shop.paid(&body).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    server.behaves(Manner::Kind);
    shop.app.pass(Duration::from_secs(600)).await?;
    let now = shop.now(&placed).await?;
    assert!(now.at("/data/email_sent_at").is_string(), "{}", now.text);
    assert_eq!(server.receivers().last().cloned(), Some(vec!["rahima@mail.example".to_owned()]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_mail_server_an_order_succeeds_and_says_that_it_was_not_mailed() -> Result {
    let shop = Shop::with(1).await?;
    let mut body = shop.cards(1);
    body["recipient_email"] = json!("rahima@mail.example");
    let placed = shop.paid(&body).await?;
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 1");
    let desk = shop.app.operator("ops", SeededRole::SuperAdmin).await?;
    let seen = desk.get(&format!("/admin/orders/{}", placed.id)).await?;
    assert_eq!(
        (seen.text_at("/data/mail"), seen.text_at("/data/mail_reason")),
        ("NOT_SENT", "no mail server is configured")
    );
    Ok(())
}
