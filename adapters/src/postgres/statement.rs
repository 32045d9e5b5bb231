//! Statements with a fixed text, which Diesel then prepares once and never again.
//!
//! Its own `Vec` inserts, updates and `sql_query` are prepared afresh on every call, which costs up to half of the
//! throughput; the committer's few statements are therefore written out over `unnest`, one array a column.

/// Defines a statement whose text never varies: the pieces of SQL with the binds between them.
///
/// `statement! { Name { column: SqlType = RustType, … } "before" , "between binds" , "after" }`; with `-> Row` types it can be
/// loaded from too.
macro_rules! statement {
    (
        $(#[$doc:meta])*
        $name:ident { $($field:ident: $sql:ty = $rust:ty),+ $(,)? } $before:literal .. $after:literal
        $(-> $row:ty)?
    ) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(in crate::postgres) struct $name { $(pub(in crate::postgres) $field: $rust),+ }

        impl diesel::query_builder::QueryId for $name {
            type QueryId = $name;
            const HAS_STATIC_QUERY_ID: bool = true;
        }

        impl diesel::query_builder::QueryFragment<diesel::pg::Pg> for $name {
            fn walk_ast<'b>(&'b self, mut out: diesel::query_builder::AstPass<'_, 'b, diesel::pg::Pg>) -> diesel::QueryResult<()> {
                out.push_sql($before);
                let mut separator = "";
                $(
                    out.push_sql(separator);
                    out.push_bind_param::<$sql, _>(&self.$field)?;
                    separator = ", ";
                )+
                let _ = separator;
                out.push_sql($after);
                Ok(())
            }
        }

        $(
            impl diesel::query_builder::Query for $name {
                type SqlType = $row;
            }
        )?
    };
}

pub(super) use statement;
