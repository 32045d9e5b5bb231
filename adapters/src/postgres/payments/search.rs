//! Searching payments: a merge of short, ordered runs.
//!
//! There is one run for each application, mode and status, and an index that is in order within each: whatever is asked,
//! a run gives its first few and stops. Names that belong to one payment are looked up first, each by its own index.

mod runs;

use self::runs::{Run, runs};
use super::{
    load::payments_of,
    names::{by_any_name, by_attempt, by_reference, by_transaction},
};
use crate::postgres::{
    asked::{Bind, Question},
    convert::{database, to_time, to_uuid},
    store::Store,
    total::{Part, total},
};
use diesel::{QueryableByName, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AppId, Mode, StoreFailed, Timestamp,
    access::Reach,
    payments::{
        Found, ListOrder, Mark, Payment, PaymentSearch, PaymentSort, PaymentStatus, SearchesPayments, Stretch, Total,
    },
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// So many applications have runs of their own; planning one takes a tenth of a millisecond.
const APPS_APART: usize = 6;

/// Where the items of a list are found.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Key {
    #[diesel(sql_type = sql_types::Uuid)]
    pub(super) app_id: Uuid,
    #[diesel(sql_type = sql_types::Text)]
    pub(super) mode: String,
    #[diesel(sql_type = sql_types::Uuid)]
    pub(super) id: Uuid,
}

impl SearchesPayments for Store {
    async fn search_payments(&self, search: &PaymentSearch, stretch: Stretch) -> Result<Found<Payment>, StoreFailed> {
        let mut connection = self.connection().await?;
        let wanted = Wanted::of(&mut connection, search).await?;
        if wanted.is_nothing() {
            return Ok(Found { items: Vec::new(), total: Total::Exact(0) });
        }
        let items = wanted.read(&mut connection, stretch).await?;
        let skipped = stretch.after.is_none().then_some(stretch.skip);
        let part = Part { skipped, size: stretch.size, count: items.len() };
        let total = total(&mut connection, &wanted.all(), part).await?;
        Ok(Found { items, total })
    }

    async fn next_payments(&self, search: &PaymentSearch, stretch: Stretch) -> Result<Vec<Payment>, StoreFailed> {
        let mut connection = self.connection().await?;
        let wanted = Wanted::of(&mut connection, search).await?;
        if wanted.is_nothing() {
            return Ok(Vec::new());
        }
        wanted.read(&mut connection, stretch).await
    }
}

/// A search whose names are looked up.
struct Wanted<'a> {
    search: &'a PaymentSearch,
    /// The payments that the names belong to, when names were given.
    named: Option<BTreeSet<Uuid>>,
    /// The payments that the text names, when a text was given.
    told: Option<(String, Vec<Uuid>)>,
}

impl<'a> Wanted<'a> {
    async fn of(connection: &mut AsyncPgConnection, search: &'a PaymentSearch) -> Result<Wanted<'a>, StoreFailed> {
        let mut named: Option<BTreeSet<Uuid>> = search.id.map(|id| [to_uuid(id.as_u128())].into());
        let mut narrow = |found: Vec<Uuid>| {
            let found: BTreeSet<Uuid> = found.into_iter().collect();
            named = Some(named.take().map_or(found.clone(), |before| before.intersection(&found).copied().collect()));
        };
        if let Some(reference) = search.reference {
            narrow(by_reference(connection, reference).await?);
        }
        if let Some(reference) = &search.attempt_reference {
            narrow(by_attempt(connection, reference).await?);
        }
        if let Some(transaction) = &search.gateway_txn_id {
            narrow(by_transaction(connection, transaction).await?);
        }
        let told = match &search.text {
            None => None,
            Some(text) => Some((text.clone(), by_any_name(connection, text).await?)),
        };
        Ok(Wanted { search, named, told })
    }

    fn is_nothing(&self) -> bool {
        let search = self.search;
        let amounts = search.amount_from.zip(search.amount_to).is_some_and(|(from, to)| from > to);
        let times = search.from.zip(search.to).is_some_and(|(from, to)| from > to);
        search.reach.is_nowhere() || amounts || times || self.named.as_ref().is_some_and(BTreeSet::is_empty)
    }

    fn statuses(&self) -> Vec<PaymentStatus> {
        let wanted = &self.search.statuses;
        PaymentStatus::ALL.into_iter().filter(|status| wanted.is_empty() || wanted.contains(status)).collect()
    }

    /// Every row that is wanted, in no order; for counting.
    fn all(&self) -> Question {
        let mut question = Question::default();
        if self.is_named() {
            for (place, arm) in self.arms().iter().enumerate() {
                question.say(if place == 0 { "" } else { " union " });
                self.each_application(&mut question, "p.app_id, p.mode, p.id", arm);
            }
            return question;
        }
        question.say("select 1 from payments p where true");
        self.within(&mut question);
        let search = self.search;
        if !search.statuses.is_empty() || search.from.or(search.to).is_some() {
            // A stretch of time lies together in the index of each status. Elsewhere the planner would expect to meet its
            // rows soon, wherever it begins.
            question.say(&format!(" and p.status in ({})", quoted(&self.statuses())));
        }
        self.conditions(&mut question);
        question
    }

    /// Reads a stretch of the list.
    async fn read(&self, connection: &mut AsyncPgConnection, stretch: Stretch) -> Result<Vec<Payment>, StoreFailed> {
        let keys: Vec<Key> = self.keys(stretch).query().load(connection).await.map_err(database)?;
        payments_of(connection, &keys).await
    }

    fn keys(&self, stretch: Stretch) -> Question {
        let way = way(stretch.order);
        let mut question = Question::default();
        if self.is_named() {
            let column = match stretch.sort {
                PaymentSort::CreatedAt => "p.created_at",
                PaymentSort::UpdatedAt => "p.updated_at",
                PaymentSort::Amount => "p.amount_minor",
            };
            // All that is called so is read before any of it is sorted: in another order of reading, a name that few have
            // would be looked for among all that there are.
            question.say("with arms as materialized (");
            for (place, arm) in self.arms().iter().enumerate() {
                question.say(if place == 0 { "(" } else { " union (" });
                self.each_application(&mut question, &format!("p.app_id, p.mode, p.id, {column} as sorted_by"), arm);
                beyond(&mut question, column, stretch);
                question.say(")");
            }
            question.say(&format!(") select app_id, mode, id from arms order by sorted_by {way}, id {way} offset "));
            question.with(number(stretch.skip));
            question.say(" limit ").with(Bind::Number(stretch.size.into()));
            return question;
        }
        question.say("select app_id, mode, id from (");
        let mut is_first = true;
        for run in runs(stretch.sort, &self.statuses(), self.search.to) {
            for places in self.places() {
                for status in &run.statuses {
                    question.say(if is_first { "" } else { " union all " });
                    self.run(&mut question, &run, (places, *status), stretch);
                    is_first = false;
                }
            }
        }
        question.say(&format!(") as runs order by sorted_by {way}, id {way} offset ")).with(number(stretch.skip));
        question.say(" limit ").with(Bind::Number(stretch.size.into()));
        question
    }

    /// Where runs begin: with an application and a mode, or, where there would be too many, with neither.
    fn places(&self) -> Vec<Option<(AppId, Mode)>> {
        let modes = self.search.mode.map_or(vec![Mode::Live, Mode::Test], |mode| vec![mode]);
        match &self.search.reach {
            Reach::Apps(apps) if apps.len() <= APPS_APART => {
                apps.iter().flat_map(|app| modes.iter().map(|mode| Some((*app, *mode)))).collect()
            }
            Reach::Apps(_) | Reach::Everywhere => vec![None],
        }
    }

    /// The beginning of one run. It has an order and a limit of its own: PostgreSQL takes neither from outside.
    fn run(
        &self,
        question: &mut Question,
        run: &Run,
        (place, status): (Option<(AppId, Mode)>, PaymentStatus),
        stretch: Stretch,
    ) {
        let column = run.column;
        question.say(&format!(
            "(select p.app_id, p.mode, p.id, {column} as sorted_by from payments p where p.status = '{}' and {}",
            status.as_str(),
            run.condition,
        ));
        if let Some((app, mode)) = place {
            question.say(&format!(" and p.mode = '{}' and p.app_id = ", mode.as_str()));
            question.with(Bind::Uuid(to_uuid(app.as_u128())));
        } else {
            self.within(question);
        }
        self.conditions(question);
        if let (PaymentSort::UpdatedAt, Some(from)) = (stretch.sort, self.search.from) {
            // Nothing moves before it is created.
            question.say(&format!(" and {column} >= ")).with(Bind::Time(to_time(from)));
        }
        if let Some(latest) = run.latest {
            question.say(&format!(" and {column} <= ")).with(Bind::Time(to_time(latest)));
        }
        beyond(question, column, stretch);
        let way = way(stretch.order);
        question.say(&format!(" order by {column} {way}, p.id {way} limit "));
        question.with(reaching(stretch)).say(")");
    }

    /// Whether a name was given: then only a few payments are wanted, and each application's are looked up by it.
    fn is_named(&self) -> bool {
        let search = self.search;
        let names = [&search.customer_reference, &search.customer_email, &search.customer_phone];
        self.named.is_some() || self.told.is_some() || names.iter().any(|name| name.is_some())
    }

    /// Every row that is wanted, application by application: names begin with these in the indexes.
    fn each_application(&self, question: &mut Question, columns: &str, arm: &Arm) {
        question.say(&format!("select {columns} from "));
        match &self.search.reach {
            Reach::Everywhere => question.say("apps as a"),
            Reach::Apps(apps) => question.say("unnest(").with(app_ids(apps)).say(") as a (app_id)"),
        };
        let modes = self.search.mode.map_or(vec![Mode::Live, Mode::Test], |mode| vec![mode]);
        let modes: Vec<String> = modes.iter().map(|mode| format!("('{}')", mode.as_str())).collect();
        question.say(&format!(
            " cross join (values {}) as m (mode) join payments p on p.app_id = a.app_id and p.mode = m.mode",
            modes.join(", ")
        ));
        if !self.search.statuses.is_empty() {
            question.say(&format!(" and p.status in ({})", quoted(&self.statuses())));
        }
        match arm {
            Arm::All => {}
            Arm::Text { column, text } => {
                question.say(&format!(" and {column} = ")).with(Bind::Text(text.clone()));
            }
            Arm::Email(text) => {
                question.say(" and lower(p.customer_email) = lower(").with(Bind::Text(text.clone())).say(")");
            }
            Arm::Ids(ids) => {
                question.say(" and p.id = any(").with(Bind::Uuids(ids.clone())).say(")");
            }
        }
        self.conditions(question);
    }

    /// What a text may be the name of: one look for each, because no index serves them all.
    fn arms(&self) -> Vec<Arm> {
        let Some((text, ids)) = &self.told else { return vec![Arm::All] };
        let named = |column, text: &str| Arm::Text { column, text: text.to_owned() };
        let mut arms = vec![named("p.customer_reference", text), named("p.customer_phone", text)];
        arms.push(Arm::Email(text.clone()));
        if !ids.is_empty() {
            arms.push(Arm::Ids(ids.clone()));
        }
        arms
    }

    /// Of which applications and mode.
    fn within(&self, question: &mut Question) {
        if let Reach::Apps(apps) = &self.search.reach {
            question.say(" and p.app_id = any(").with(app_ids(apps)).say(")");
        }
        if let Some(mode) = self.search.mode {
            question.say(&format!(" and p.mode = '{}'", mode.as_str()));
        }
    }

    /// What a payment must be, beside its application, mode and status.
    fn conditions(&self, question: &mut Question) {
        let search = self.search;
        if let Some(named) = &self.named {
            question.say(" and p.id = any(").with(Bind::Uuids(named.iter().copied().collect())).say(")");
        }
        if let Some(customer) = &search.customer_reference {
            question.say(" and p.customer_reference = ").with(Bind::Text(customer.clone()));
        }
        if let Some(email) = &search.customer_email {
            question.say(" and lower(p.customer_email) = lower(").with(Bind::Text(email.clone())).say(")");
        }
        if let Some(phone) = &search.customer_phone {
            question.say(" and p.customer_phone = ").with(Bind::Text(phone.clone()));
        }
        if let Some(method) = search.method {
            question.say(&format!(
                " and exists (select from attempts t where t.app_id = p.app_id and t.mode = p.mode \
                 and t.payment_id = p.id and t.method = '{}')",
                method.as_str()
            ));
        }
        if let Some(currency) = search.currency {
            // Three capital letters, and the planner must see them to use the index of what is not in taka.
            question.say(&format!(" and p.currency = '{}'", currency.code()));
        }
        for (bound, sign) in [(search.amount_from, ">="), (search.amount_to, "<=")] {
            if let Some(minor) = bound {
                question.say(&format!(" and p.amount_minor {sign} ")).with(Bind::Number(minor));
            }
        }
        for (bound, sign) in [(search.from, ">="), (search.to, "<=")] {
            if let Some(at) = bound {
                question.say(&format!(" and p.created_at {sign} ")).with(Bind::Time(to_time(at)));
            }
        }
    }
}

/// Only what comes after the last item that was seen.
fn beyond(question: &mut Question, column: &str, stretch: Stretch) {
    let Some(Mark { key, id }) = stretch.after else { return };
    let key = match stretch.sort {
        PaymentSort::CreatedAt | PaymentSort::UpdatedAt => Bind::Time(to_time(Timestamp::from_micros(key))),
        PaymentSort::Amount => Bind::Number(key),
    };
    let sign = match stretch.order {
        ListOrder::Ascending => ">",
        ListOrder::Descending => "<",
    };
    question.say(&format!(" and ({column}, p.id) {sign} (")).with(key).say(", ");
    question.with(Bind::Uuid(to_uuid(id))).say(")");
}

/// One thing that a payment may be called by.
enum Arm {
    /// Nothing in particular.
    All,
    /// What stands in that column.
    Text { column: &'static str, text: String },
    /// The email address, in whatever case.
    Email(String),
    /// One of these ids.
    Ids(Vec<Uuid>),
}

const fn way(order: ListOrder) -> &'static str {
    match order {
        ListOrder::Ascending => "asc",
        ListOrder::Descending => "desc",
    }
}

fn number(value: u64) -> Bind {
    Bind::Number(i64::try_from(value).unwrap_or(i64::MAX))
}

/// How far a run or an arm is read: what is left out at the beginning may all come from it.
fn reaching(stretch: Stretch) -> Bind {
    number(stretch.skip.saturating_add(stretch.size.into()))
}

fn app_ids(apps: &BTreeSet<AppId>) -> Bind {
    Bind::Uuids(apps.iter().map(|app| to_uuid(app.as_u128())).collect())
}

fn quoted(statuses: &[PaymentStatus]) -> String {
    statuses.iter().map(|status| format!("'{}'", status.as_str())).collect::<Vec<_>>().join(", ")
}
