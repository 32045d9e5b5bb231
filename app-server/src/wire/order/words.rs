//! What customers read of an order's standing, in English and in Bangla. No word of it says "failed" about an order that is
//! paid.

use super::LanguageView;
use domain::orders::Standing;

/// A standing in two or three words.
pub const fn label(standing: Standing, language: LanguageView) -> &'static str {
    let (english, bangla) = match standing {
        Standing::Placed => ("Order placed", "অর্ডার গৃহীত"),
        Standing::AwaitingPayment => ("Awaiting payment", "পেমেন্টের অপেক্ষায়"),
        Standing::UnderReview => ("Payment under review", "পেমেন্ট যাচাই চলছে"),
        Standing::PaymentReceived => ("Payment received", "পেমেন্ট পাওয়া গেছে"),
        Standing::Delivered => ("Delivered", "ডেলিভারি সম্পন্ন"),
        Standing::PaymentFailed => ("Payment failed", "পেমেন্ট ব্যর্থ"),
        Standing::PaymentCancelled => ("Payment cancelled", "পেমেন্ট বাতিল"),
        Standing::NeedsAttention => ("Being looked after", "আমরা দেখছি"),
        Standing::MoneyGoesBack => ("Refund on its way", "টাকা ফেরত যাচ্ছে"),
        Standing::MoneyBack => ("Refunded", "টাকা ফেরত দেওয়া হয়েছে"),
    };
    spoken(language, english, bangla)
}

/// A sentence about a standing.
pub const fn message(standing: Standing, language: LanguageView) -> &'static str {
    let (english, bangla) = match standing {
        Standing::Placed => {
            ("Your order is placed. Please pay to receive it.", "আপনার অর্ডার গৃহীত হয়েছে। পেতে পেমেন্ট করুন।")
        }
        Standing::AwaitingPayment => ("Your payment is not complete yet.", "আপনার পেমেন্ট এখনো সম্পন্ন হয়নি।"),
        Standing::UnderReview => (
            "We have your payment and are looking at it. You do not need to pay again.",
            "আপনার পেমেন্ট পেয়েছি এবং যাচাই করছি। আবার পেমেন্ট করার দরকার নেই।",
        ),
        Standing::PaymentReceived => {
            ("We have your payment and are preparing your order.", "আপনার পেমেন্ট পেয়েছি, অর্ডার প্রস্তুত করছি।")
        }
        Standing::Delivered => ("Your order is complete. Thank you.", "আপনার অর্ডার সম্পন্ন হয়েছে। ধন্যবাদ।"),
        Standing::PaymentFailed => {
            ("The payment did not go through. You can try again.", "পেমেন্ট সম্পন্ন হয়নি। আবার চেষ্টা করতে পারেন।")
        }
        Standing::PaymentCancelled => {
            ("The payment was cancelled. You can try again.", "পেমেন্ট বাতিল করা হয়েছে। আবার চেষ্টা করতে পারেন।")
        }
        Standing::NeedsAttention => (
            "We have your payment. Delivery is taking longer than usual and our team is on it; you do not need to pay again.",
            "আপনার পেমেন্ট পেয়েছি। ডেলিভারিতে একটু সময় লাগছে, আমাদের দল কাজ করছে; আবার পেমেন্ট করার দরকার নেই।",
        ),
        Standing::MoneyGoesBack => {
            ("We could not deliver your order and are returning your money.", "অর্ডারটি দিতে পারিনি, আপনার টাকা ফেরত দিচ্ছি।")
        }
        Standing::MoneyBack => ("Your money was returned.", "আপনার টাকা ফেরত দেওয়া হয়েছে।"),
    };
    spoken(language, english, bangla)
}

const fn spoken(language: LanguageView, english: &'static str, bangla: &'static str) -> &'static str {
    match language {
        LanguageView::En => english,
        LanguageView::Bn => bangla,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::orders::OrderStatus;
    use std::collections::BTreeSet;

    #[test]
    fn every_standing_has_words_of_its_own_in_both_languages() {
        for language in [LanguageView::En, LanguageView::Bn] {
            let all = Standing::ALL.map(|standing| (label(standing, language), message(standing, language)));
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), Standing::ALL.len());
        }
        for standing in Standing::ALL {
            let is_bangla = |text: &str| text.chars().any(|c| ('\u{980}'..='\u{9ff}').contains(&c));
            let (english, bangla) = (message(standing, LanguageView::En), message(standing, LanguageView::Bn));
            assert!(!is_bangla(english) && is_bangla(bangla), "{english} {bangla}");
        }
    }

    #[test]
    fn an_order_that_is_paid_is_never_said_to_have_failed() {
        let paid = Standing::ALL.into_iter().filter(|standing| standing.status() == OrderStatus::NeedsAttention);
        for standing in paid {
            for text in [label(standing, LanguageView::En), message(standing, LanguageView::En)] {
                assert!(!text.to_lowercase().contains("fail"), "{text}");
            }
            for text in [label(standing, LanguageView::Bn), message(standing, LanguageView::Bn)] {
                assert!(!text.contains("ব্যর্থ"), "{text}");
            }
            assert_ne!(standing.severity(), domain::orders::Severity::Error);
        }
    }
}
