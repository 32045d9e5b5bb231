//! Statistics for tables that are new.
//!
//! PostgreSQL plans without statistics as if every column had two hundred values, and gathers its own only once a minute.
//! A new database that is busy at once would be read row by row until then.

use super::{convert::database, store::Store};
use diesel::sql_types::Text;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use domain::StoreFailed;

/// Tables of ours that hold something worth knowing, and of which nothing is known. An identifier comes quoted.
const UNKNOWN: &str = "select quote_ident(c.relname) as name from pg_class c \
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.reltuples < 0 \
        and pg_relation_size(c.oid) >= 65536";

#[derive(diesel::QueryableByName)]
struct Unknown {
    #[diesel(sql_type = Text)]
    name: String,
}

impl Store {
    /// Gathers statistics of tables that have grown and were never looked at. Answers how many.
    pub async fn gather_statistics(&self) -> Result<usize, StoreFailed> {
        let mut connection = self.connection().await?;
        let unknown: Vec<Unknown> = diesel::sql_query(UNKNOWN).load(&mut connection).await.map_err(database)?;
        if unknown.is_empty() {
            return Ok(0);
        }
        let names: Vec<&str> = unknown.iter().map(|table| table.name.as_str()).collect();
        connection.batch_execute(&format!("analyze {}", names.join(", "))).await.map_err(database)?;
        Ok(names.len())
    }
}
