//! A question whose text depends on what is asked: pieces of SQL with binds between them. Values never become text.
//!
//! Such a question is planned for its own values, which is what a search wants: what is rare today may be most of the
//! table for another customer.

use chrono::{DateTime, Utc};
use diesel::{
    pg::Pg,
    query_builder::{BoxedSqlQuery, SqlQuery},
    sql_types,
};
use uuid::Uuid;

/// A value in a question.
#[derive(Clone, Debug)]
pub(super) enum Bind {
    Uuid(Uuid),
    Uuids(Vec<Uuid>),
    Text(String),
    Number(i64),
    Time(DateTime<Utc>),
}

/// A question.
#[derive(Clone, Debug, Default)]
pub(super) struct Question {
    text: String,
    binds: Vec<Bind>,
}

impl Question {
    /// Goes on with this piece of SQL.
    pub(super) fn say(&mut self, sql: &str) -> &mut Self {
        self.text.push_str(sql);
        self
    }

    /// Goes on with this value.
    pub(super) fn with(&mut self, bind: Bind) -> &mut Self {
        self.binds.push(bind);
        let place = self.binds.len().to_string();
        self.say("$").say(&place)
    }

    /// The statement.
    pub(super) fn query(&self) -> BoxedSqlQuery<'static, Pg, SqlQuery> {
        let query = diesel::sql_query(self.text.clone()).into_boxed::<Pg>();
        self.binds.iter().cloned().fold(query, |query, bind| match bind {
            Bind::Uuid(value) => query.bind::<sql_types::Uuid, _>(value),
            Bind::Uuids(value) => query.bind::<sql_types::Array<sql_types::Uuid>, _>(value),
            Bind::Text(value) => query.bind::<sql_types::Text, _>(value),
            Bind::Number(value) => query.bind::<sql_types::BigInt, _>(value),
            Bind::Time(value) => query.bind::<sql_types::Timestamptz, _>(value),
        })
    }

    /// The same with this text before and after it.
    pub(super) fn between(&self, before: &str, after: &str) -> Question {
        Question { text: format!("{before}{}{after}", self.text), binds: self.binds.clone() }
    }
}
