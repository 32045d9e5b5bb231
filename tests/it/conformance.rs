//! What every gateway must do alike: the same stories for each, told over its own protocol by its own sandbox.
//!
//! A gateway joins with a driver, which knows where its customers press what, and one line here. Where gateways differ by
//! nature, a story asks [`driver::Driver`] and says why; it never asks which gateway it is.

mod bkash;
mod dcb;
mod driver;
mod ending;
mod failing;
mod giving_back;
mod nagad;
mod paying;
mod paystation;
mod sslcommerz;
mod storms;

use tests::Result;

/// One gateway, through all stories.
macro_rules! conforms {
    ($gateway:ident, $Driver:ty) => {
        mod $gateway {
            conforms!(@stories $Driver:
                paying::a_customer_pays_and_the_merchant_has_it_coming,
                paying::a_customer_who_is_declined_has_not_paid,
                paying::a_customer_who_gives_up_has_not_paid,
                paying::a_return_that_nobody_paid_for_moves_nothing,
                paying::a_customer_who_failed_tries_again_on_our_page,
                ending::a_customer_who_never_comes_back_is_found_by_the_sweep,
                ending::who_comes_back_after_the_end_is_late,
                ending::two_ways_paid_are_one_sale_and_a_surplus,
                failing::a_gateway_that_opens_nothing_is_a_502_and_a_failed_payment,
                failing::a_gateway_that_cannot_be_asked_fails_the_payment_until_it_can,
                failing::a_gateway_that_answers_garbage_fails_the_payment_until_it_answers,
                giving_back::what_can_go_back_goes_back_once,
                storms::a_thousand_copies_in_any_order_are_one_sale,
            );
        }
    };
    (@stories $Driver:ty: $($part:ident::$story:ident,)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() -> super::Result {
                super::$part::$story::<$Driver>().await
            }
        )*
    };
}

conforms!(of_sslcommerz, crate::conformance::sslcommerz::Sslcommerz);
conforms!(of_paystation, crate::conformance::paystation::Paystation);
conforms!(of_nagad, crate::conformance::nagad::Nagad);
conforms!(of_bkash, crate::conformance::bkash::Bkash);
conforms!(of_robi, crate::conformance::dcb::Robi);
conforms!(of_grameenphone, crate::conformance::dcb::Grameenphone);
