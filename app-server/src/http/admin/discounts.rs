//! Discounts of an application, as operators keep them.

use super::{
    onboarding::{Reached, told},
    operator::Operator,
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::IdempotencyKey,
        document::BASE_PATH,
        envelope::{Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at},
        refusal::{ErrorCode, Refusal},
        request,
    },
    wire::{
        discount::{DiscountStatusView, DiscountView, PutDiscountBody},
        ids::Id,
        list,
        one_of::OneOf,
    },
};
use domain::{
    AppId, DiscountId, Mode, Scope,
    access::{ManageOrders, ReadOrders},
    discounts::{self, ChangeRefused, Discount, DiscountFilter, FindsDiscounts},
    ids::NewIds,
    money::UnknownCurrency,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with discounts.
pub struct AdminDiscountsApi;

#[OpenApi]
impl AdminDiscountsApi {
    /// An application's discounts in one mode, newest first
    ///
    /// Those that were taken away are listed only when they are asked for.
    #[oai(
        path = "/admin/apps/:id/discounts/:mode",
        method = "get",
        operation_id = "listDiscounts",
        tag = "Tag::Selling"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// With this status.
        status: Query<Option<DiscountStatusView>>,
        /// With this code, however it is written.
        #[oai(validator(min_length = 1, max_length = 40))]
        code: Query<Option<String>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<DiscountView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let page = list::counted(page.0, size.0);
        let code = code.0.as_deref().map(discounts::code_of);
        let filter = DiscountFilter { state: status.0.map(Into::into), code };
        let found = house.store.discounts(Scope { app: id.0.0, mode: mode.0.0 }, &filter, page).await?;
        let views = found.items.iter().map(Into::into).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, None)))
    }

    /// Make a discount
    ///
    /// Its code is kept in capitals and unique in the application and mode.
    #[oai(
        path = "/admin/apps/:id/discounts/:mode",
        method = "post",
        operation_id = "createDiscount",
        tag = "Tag::Selling"
    )]
    async fn create(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        body: Body<PutDiscountBody>,
    ) -> Result<Created<DiscountView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let scope = Scope { app: id.0.0, mode: mode.0.0 };
        let asked = who.asks(&house, scope, "createDiscount", key, body.fingerprint);
        let wanted = body.value.wanted().map_err(other_currency)?;
        let new = (DiscountId::from_u128(house.ids.ordered()), &wanted);
        let context = request::current();
        let show = |discount: &Discount| Answer::<Envelope<DiscountView>, 201>::snapshot(discount.into(), context);
        let made = discounts::create(&house.store, &asked, &by, new, show).await;
        let path = format!("/admin/apps/{}/discounts/{}", scope.app, scope.mode.as_str());
        let made = made.map(|discount| Answer::at((&discount).into(), format!("{BASE_PATH}{path}/{}", discount.id)));
        kept_at(made, below(&path, ID))
    }

    /// One discount
    ///
    /// With how often it was used.
    #[oai(
        path = "/admin/apps/:id/discounts/:mode/:discount_id",
        method = "get",
        operation_id = "getDiscount",
        tag = "Tag::Selling"
    )]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The discount's id.
        #[oai(name = "discount_id")]
        discount_id: Path<Id<DiscountId>>,
    ) -> Result<Shown<DiscountView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let found = house.store.discount(Scope { app: id.0.0, mode: mode.0.0 }, discount_id.0.0).await?;
        Ok(Shown::of((&found.ok_or_else(|| Refusal::not_found("discount"))?).into()))
    }

    /// Change a discount, or switch it on or off
    ///
    /// The whole discount is replaced by what is sent; its code stays, and what was used of it stays used.
    #[oai(
        path = "/admin/apps/:id/discounts/:mode/:discount_id",
        method = "put",
        operation_id = "putDiscount",
        tag = "Tag::Selling"
    )]
    async fn put(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The discount's id.
        #[oai(name = "discount_id")]
        discount_id: Path<Id<DiscountId>>,
        body: Body<PutDiscountBody>,
    ) -> Result<Shown<DiscountView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let wanted = body.value.wanted().map_err(other_currency)?;
        let kept = discounts::change(&house.store, &asked, &by, (discount_id.0.0, wanted)).await?;
        Ok(Shown::of((&kept).into()))
    }

    /// Take a discount away that nobody used
    ///
    /// Its code is free again. One that was used is switched off instead.
    #[oai(
        path = "/admin/apps/:id/discounts/:mode/:discount_id",
        method = "delete",
        operation_id = "removeDiscount",
        tag = "Tag::Selling"
    )]
    async fn remove(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The discount's id.
        #[oai(name = "discount_id")]
        discount_id: Path<Id<DiscountId>>,
    ) -> Result<Shown<DiscountView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let removed = discounts::remove(&house.store, &asked, &by, discount_id.0.0).await?;
        Ok(Shown::of((&removed).into()))
    }
}

fn other_currency(unknown: UnknownCurrency) -> Refusal {
    Refusal::field("currency", unknown.to_string())
}

impl From<ChangeRefused> for Refusal {
    fn from(refused: ChangeRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ChangeRefused::Fields(fields) => told(fields),
            ChangeRefused::Used => Refusal::new(ErrorCode::InvalidState, words),
            ChangeRefused::Removed => Refusal::new(ErrorCode::NotFound, "there is no such record"),
        }
    }
}
