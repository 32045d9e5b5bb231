//! Payments that came for orders, until a worker has taken them up. The database notices them; here they are read.

use crate::postgres::{
    convert::{RowName, database, to_uuid},
    schema::orders::paid_orders,
    store::Store,
};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::{
    OrderId, PaymentId, StoreFailed,
    orders::{KeepsPaidOrders, PaidForOrder},
};
use uuid::Uuid;

impl KeepsPaidOrders for Store {
    async fn paid_for_orders(&self, limit: u32) -> Result<Vec<PaidForOrder>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows: Vec<(Uuid, String, Uuid, Uuid)> = paid_orders::table
            .order(paid_orders::noticed_at)
            .limit(i64::from(limit))
            .select((paid_orders::app_id, paid_orders::mode, paid_orders::order_id, paid_orders::payment_id))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let paid = rows.into_iter().map(|(app, mode, order, payment)| {
            Ok(PaidForOrder {
                scope: RowName { table: "paid_orders", id: payment }.scope(app, &mode)?,
                order: OrderId::from_u128(order.as_u128()),
                payment: PaymentId::from_u128(payment.as_u128()),
            })
        });
        paid.collect()
    }

    async fn taken_up(&self, paid: &PaidForOrder) -> Result<(), StoreFailed> {
        let key = (to_uuid(paid.scope.app.as_u128()), paid.scope.mode.as_str(), to_uuid(paid.payment.as_u128()));
        let mut connection = self.connection().await?;
        let delete = diesel::delete(paid_orders::table.find(key));
        delete.execute(&mut connection).await.map(|_| ()).map_err(database)
    }
}
