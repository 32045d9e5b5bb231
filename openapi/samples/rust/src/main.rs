//! Opens the shop with what it was told: POISHA_URL, POISHA_KEY, POISHA_SECRET, POISHA_WEBHOOK_SECRET and PORT.

use poisha_client::Client;
use shop::Shop;
use std::{env::var, error::Error, future::pending};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // region client
    let poisha = Client::new(&var("POISHA_URL")?, &var("POISHA_KEY")?, &var("POISHA_SECRET")?)?;
    // endregion client
    let shop = Shop::new(poisha, &var("POISHA_WEBHOOK_SECRET")?)?;
    let listener = TcpListener::bind(format!("127.0.0.1:{}", var("PORT")?)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    Ok(shop.serve(listener, pending()).await?)
}
