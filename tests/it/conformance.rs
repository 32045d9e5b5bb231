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
mod orders;
mod paying;
mod paystation;
mod sslcommerz;

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
                ending::who_pays_after_the_end_and_never_comes_back_is_found_late,
                ending::two_ways_paid_are_one_sale_and_a_surplus,
                ending::two_ways_paid_without_a_word_are_one_sale,
                failing::a_gateway_that_opens_nothing_is_a_502_and_a_failed_payment,
                failing::a_gateway_that_cannot_be_asked_fails_the_payment_until_it_can,
                failing::a_gateway_that_answers_garbage_fails_the_payment_until_it_answers,
                failing::a_sweep_that_hears_garbage_goes_on_until_it_is_answered,
                giving_back::what_can_go_back_goes_back_once,
                orders::init_without_a_url_is_a_502_and_the_order_can_be_paid_again,
                orders::cancelled_by_its_customer_an_order_is_cancelled_and_payable,
                orders::failed_at_the_gateway_an_order_has_failed_and_is_payable,
                orders::while_nobody_can_verify_an_order_has_failed_and_is_delivered_when_somebody_can,
                orders::paid_but_not_delivered_an_order_needs_attention_and_is_never_said_to_have_failed,
                orders::an_order_is_payable_in_the_states_of_the_table_and_in_no_other,
                orders::paid_with_two_payments_an_order_is_delivered_once_and_the_second_money_goes_back,
                orders::a_thousand_copies_in_any_order_deliver_an_order_once,
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
