//! Every text a customer reads, English beside Bangla. A key cannot be in one language only: both are made of one table.
//!
//! `{merchant}`, `{amount}`, `{time}` and `{n}` are filled in; both languages of a key use the same ones.

macro_rules! catalogue {
    ($($key:ident: $english:literal, $bangla:literal;)*) => {
        /// The texts of one language.
        #[derive(Debug)]
        pub(super) struct Words { $(pub(super) $key: &'static str,)* }
        /// The English texts.
        pub(super) const ENGLISH: Words = Words { $($key: $english,)* };
        /// The Bangla texts.
        pub(super) const BANGLA: Words = Words { $($key: $bangla,)* };
        #[cfg(test)]
        const TABLE: &[(&str, &str, &str)] = &[$((stringify!($key), $english, $bangla),)*];
    };
}

catalogue! {
    // The frame
    skip: "Skip to content", "মূল অংশে যান";
    language: "Language", "ভাষা";
    test_mode: "Test mode", "পরীক্ষামূলক";
    test_note: "No real money moves here.", "এখানে আসল টাকা লেনদেন হয় না।";
    brand_note: "Payments by Poisha", "পেমেন্ট সেবায় পয়সা";

    // The summary
    summary: "Payment summary", "পেমেন্টের সারাংশ";
    amount_due: "Amount to pay", "পরিশোধযোগ্য টাকা";
    amount_paid: "Amount paid", "পরিশোধিত টাকা";
    amount: "Amount", "টাকার পরিমাণ";
    to: "To", "প্রাপক";
    product: "For", "বাবদ";
    reference: "Reference", "রেফারেন্স";
    paid_at: "Paid at", "পরিশোধের সময়";
    time_left: "Time left", "বাকি সময়";
    until: "until {time}", "{time} পর্যন্ত";
    under_a_minute: "less than a minute", "এক মিনিটের কম";
    one_minute: "1 minute", "1 মিনিট";
    minutes: "{n} minutes", "{n} মিনিট";
    one_hour: "1 hour", "1 ঘণ্টা";
    hours: "{n} hours", "{n} ঘণ্টা";
    one_day: "1 day", "1 দিন";
    days: "{n} days", "{n} দিন";
    months: "January February March April May June July August September October November December",
        "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর";

    // Choosing and paying
    checkout_title: "Pay {merchant}", "{merchant} – পেমেন্ট";
    choose: "How would you like to pay?", "কীভাবে পরিশোধ করতে চান?";
    pay: "Pay {amount}", "{amount} পরিশোধ করুন";
    opening: "Opening the payment page…", "পেমেন্টের পাতা খোলা হচ্ছে…";
    cancel: "Cancel and return to {merchant}", "বাতিল করে {merchant}-এ ফিরে যান";
    cancel_alone: "Cancel this payment", "এই পেমেন্ট বাতিল করুন";
    safety: "You pay on the payment provider’s own secure page. Your card number and PIN never reach us.",
        "আপনি পেমেন্ট সেবাদাতার নিজস্ব নিরাপদ পাতায় পরিশোধ করবেন। আপনার কার্ড নম্বর বা পিন আমাদের কাছে আসে না।";
    sslcommerz: "Cards, internet banking, Rocket", "কার্ড, ইন্টারনেট ব্যাংকিং, রকেট";
    sslcommerz_note: "through SSLCOMMERZ", "SSLCOMMERZ-এর মাধ্যমে";
    bkash: "bKash", "বিকাশ";
    bkash_note: "with your bKash account", "আপনার বিকাশ অ্যাকাউন্ট থেকে";
    paystation: "Cards and mobile wallets", "কার্ড ও মোবাইল ওয়ালেট";
    paystation_note: "through PayStation", "PayStation-এর মাধ্যমে";
    nagad: "Nagad", "নগদ";
    nagad_note: "with your Nagad account", "আপনার নগদ অ্যাকাউন্ট থেকে";
    dcb: "Phone bill or balance", "মোবাইল বিল বা ব্যালেন্স";
    dcb_note: "charged to your phone number", "আপনার মোবাইল নম্বর থেকে কাটা হবে";
    failing: "has trouble just now", "এই মুহূর্তে সমস্যা হচ্ছে";
    no_method: "No way to pay is available right now. Please go back to {merchant}.",
        "এই মুহূর্তে পরিশোধের কোনো উপায় চালু নেই। অনুগ্রহ করে {merchant}-এ ফিরে যান।";

    // Notices above the choice
    notice_underway: "You have opened a payment page already. If you have paid there, please do not pay again.",
        "আপনি আগেই একটি পেমেন্টের পাতা খুলেছেন। সেখানে পরিশোধ করে থাকলে আবার পরিশোধ করবেন না।";
    notice_underway_link: "See whether it was paid", "পরিশোধ হয়েছে কি না দেখুন";
    notice_failed: "The last try did not go through. You can try again or choose another way.",
        "শেষ চেষ্টাটি সফল হয়নি। আবার চেষ্টা করুন অথবা অন্য উপায় বেছে নিন।";
    notice_cancelled: "You left the payment page without paying. You can try again whenever you like.",
        "আপনি পরিশোধ না করেই ফিরে এসেছেন। চাইলে আবার চেষ্টা করতে পারেন।";
    refused_method: "Please choose one of the ways to pay.", "অনুগ্রহ করে পরিশোধের একটি উপায় বেছে নিন।";
    refused_too_many: "This payment has been tried too often. Please go back to {merchant} and start again.",
        "এই পেমেন্টে অনেকবার চেষ্টা করা হয়েছে। অনুগ্রহ করে {merchant}-এ ফিরে গিয়ে নতুন করে শুরু করুন।";
    refused_gateway: "The payment provider did not answer, and nothing was charged. Please try again or choose another way.",
        "পেমেন্ট সেবাদাতা সাড়া দেয়নি, কোনো টাকা কাটা হয়নি। আবার চেষ্টা করুন অথবা অন্য উপায় বেছে নিন।";
    refused_busy: "Many people are paying right now. Please try again in a moment.",
        "এই মুহূর্তে অনেকে পরিশোধ করছেন। একটু পরে আবার চেষ্টা করুন।";
    refused_cancel: "The payment could not be cancelled, because it has moved on meanwhile.",
        "পেমেন্টটি বাতিল করা যায়নি, কারণ এর মধ্যে এর অবস্থা বদলে গেছে।";

    // Agreeing to a charge on the phone bill
    mobile_title: "Pay from your mobile balance", "মোবাইল ব্যালেন্স থেকে পরিশোধ";
    mobile_operator: "Your operator", "আপনার অপারেটর";
    mobile_robi: "Robi or Airtel", "রবি বা এয়ারটেল";
    mobile_robi_note: "A code is sent to your phone", "আপনার ফোনে একটি কোড পাঠানো হবে";
    mobile_gp: "Grameenphone", "গ্রামীণফোন";
    mobile_gp_note: "You confirm on Grameenphone’s own page", "গ্রামীণফোনের নিজস্ব পাতায় নিশ্চিত করবেন";
    mobile_bounds: "Charges from {least} to {most} only", "শুধু {least} থেকে {most} পর্যন্ত কাটা যায়";
    mobile_no_price: "Does not charge this amount", "এই পরিমাণ টাকা কাটা যায় না";
    mobile_none: "This amount cannot be charged to a mobile number. Please choose another way to pay.",
        "এই পরিমাণ টাকা মোবাইল নম্বর থেকে কাটা যায় না। অনুগ্রহ করে অন্য উপায় বেছে নিন।";
    mobile_number: "Mobile number", "মোবাইল নম্বর";
    mobile_hint: "Banglalink and Teletalk numbers cannot be used.", "বাংলালিংক ও টেলিটক নম্বর ব্যবহার করা যাবে না।";
    mobile_disclosure: "{amount} with all taxes is taken from your balance, or added to your next bill. It is charged once.",
        "সব করসহ {amount} আপনার ব্যালেন্স থেকে কাটা হবে, অথবা পরের বিলে যোগ হবে। টাকা একবারই কাটা হবে।";
    mobile_continue: "Continue", "এগিয়ে যান";
    mobile_sending: "Asking your operator…", "অপারেটরকে জানানো হচ্ছে…";
    mobile_code_sent: "A code was sent to {number}. Type it to agree.", "{number} নম্বরে একটি কোড পাঠানো হয়েছে। সম্মতি দিতে কোডটি লিখুন।";
    mobile_code: "Code from the message", "মেসেজের কোড";
    mobile_agree: "Agree and pay {amount}", "সম্মতি দিয়ে {amount} পরিশোধ করুন";
    mobile_charging: "Charging…", "টাকা কাটা হচ্ছে…";
    mobile_again: "Send another code", "আরেকটি কোড পাঠান";
    mobile_again_in: "Send another code (in {n} seconds)", "আরেকটি কোড পাঠান ({n} সেকেন্ড পরে)";
    mobile_change: "Use another number", "অন্য নম্বর ব্যবহার করুন";
    mobile_other_way: "Choose another way to pay", "পরিশোধের অন্য উপায় বেছে নিন";
    mobile_at_operator: "Your operator asks for your agreement on its own page.", "অপারেটর তার নিজস্ব পাতায় আপনার সম্মতি চাইবে।";
    mobile_go: "Go to {operator}", "{operator}-এর পাতায় যান";
    mobile_answered: "I have answered there", "আমি সেখানে উত্তর দিয়েছি";
    mobile_waiting: "We are asking your operator. This takes a few seconds.", "আপনার অপারেটরকে জিজ্ঞেস করা হচ্ছে। কয়েক সেকেন্ড লাগবে।";
    mobile_safety: "Type the code only here and tell it to nobody. Your number is used for this payment alone.",
        "কোডটি শুধু এখানেই লিখুন, কাউকে বলবেন না। আপনার নম্বর শুধু এই পেমেন্টের জন্য ব্যবহৃত হবে।";
    mobile_number_wrong: "This is no mobile number. Please type all eleven digits, such as 01812345678.",
        "এটি মোবাইল নম্বর নয়। অনুগ্রহ করে এগারোটি সংখ্যাই লিখুন, যেমন ০১৮১২৩৪৫৬৭৮।";
    mobile_not_served: "Banglalink and Teletalk numbers cannot be charged. Please use a Robi, Airtel or Grameenphone number, or choose another way to pay.",
        "বাংলালিংক ও টেলিটক নম্বর থেকে টাকা কাটা যায় না। রবি, এয়ারটেল বা গ্রামীণফোন নম্বর ব্যবহার করুন, অথবা অন্য উপায় বেছে নিন।";
    mobile_not_theirs: "The operator does not know this number. Please check the number and the operator.",
        "অপারেটর এই নম্বরটি চেনে না। নম্বর ও অপারেটর মিলিয়ে দেখুন।";
    mobile_barred: "The operator does not let this number pay this way. Please use another number or another way to pay.",
        "অপারেটর এই নম্বর থেকে এভাবে পরিশোধ করতে দেয় না। অন্য নম্বর বা অন্য উপায় ব্যবহার করুন।";
    mobile_amount: "This operator does not charge this amount.", "এই অপারেটর এই পরিমাণ টাকা কাটে না।";
    mobile_too_soon: "Please wait {n} seconds before asking for another code.", "আরেকটি কোড চাওয়ার আগে {n} সেকেন্ড অপেক্ষা করুন।";
    mobile_too_many: "Too many codes were asked for. Please choose another way to pay, or try again later.",
        "অনেকবার কোড চাওয়া হয়েছে। অন্য উপায় বেছে নিন, অথবা পরে আবার চেষ্টা করুন।";
    mobile_no_code: "Please type the digits of the code.", "অনুগ্রহ করে কোডের সংখ্যাগুলো লিখুন।";
    mobile_wrong: "The code is not right. Tries left: {n}", "কোডটি সঠিক নয়। আর চেষ্টা করা যাবে: {n} বার";
    mobile_spent: "This code is not good any more. Please ask for another one.", "এই কোডটি আর চলবে না। অনুগ্রহ করে আরেকটি কোড নিন।";
    mobile_unavailable: "The operator did not answer, and nothing was charged. Please try again.",
        "অপারেটর সাড়া দেয়নি, কোনো টাকা কাটা হয়নি। অনুগ্রহ করে আবার চেষ্টা করুন।";
    mobile_no_balance: "There is not enough balance on this number. Nothing was charged.",
        "এই নম্বরে যথেষ্ট ব্যালেন্স নেই। কোনো টাকা কাটা হয়নি।";

    // Outcomes
    confirming_title: "Confirming your payment", "আপনার পেমেন্ট যাচাই করা হচ্ছে";
    confirming_text: "We are asking the payment provider whether your money has arrived. This usually takes a few seconds. Please do not pay again.",
        "আপনার টাকা পৌঁছেছে কি না, আমরা পেমেন্ট সেবাদাতার কাছ থেকে জেনে নিচ্ছি। সাধারণত কয়েক সেকেন্ড লাগে। অনুগ্রহ করে আবার পরিশোধ করবেন না।";
    confirming_close: "You may close this page. {merchant} will be told as soon as the answer is known.",
        "আপনি এই পাতা বন্ধ করতে পারেন। ফলাফল জানা মাত্রই {merchant}-কে জানানো হবে।";
    check_again: "Check again", "আবার দেখুন";
    not_paid_yet: "Not paid yet? Choose how to pay", "এখনও পরিশোধ করেননি? উপায় বেছে নিন";
    succeeded_title: "Payment received", "পেমেন্ট সম্পন্ন হয়েছে";
    succeeded_text: "Thank you. Your payment to {merchant} is confirmed.",
        "ধন্যবাদ। {merchant}-এ আপনার পেমেন্ট নিশ্চিত হয়েছে।";
    failed_title: "The payment did not go through", "পেমেন্ট সফল হয়নি";
    failed_text: "The payment provider reports that you have not paid.",
        "পেমেন্ট সেবাদাতা জানিয়েছে, টাকা পরিশোধ হয়নি।";
    failed_unsure_text: "We could not confirm your payment. If money has left your account, do not pay again: ask {merchant} and name the reference of this payment.",
        "আমরা আপনার পেমেন্ট নিশ্চিত করতে পারিনি। আপনার অ্যাকাউন্ট থেকে টাকা কাটা হয়ে থাকলে আবার পরিশোধ করবেন না: এই পেমেন্টের রেফারেন্স উল্লেখ করে {merchant}-এর সঙ্গে যোগাযোগ করুন।";
    retry_text: "You can try again, with the same or another way to pay.",
        "আপনি একই বা অন্য উপায়ে আবার চেষ্টা করতে পারেন।";
    retry: "Try again", "আবার চেষ্টা করুন";
    left_title: "You have not paid", "আপনি পরিশোধ করেননি";
    left_text: "You left the payment page before paying.", "আপনি পরিশোধের আগেই পেমেন্টের পাতা থেকে ফিরে এসেছেন।";
    cancelled_title: "Payment cancelled", "পেমেন্ট বাতিল হয়েছে";
    cancelled_text: "This payment was cancelled and cannot be paid any more.",
        "এই পেমেন্ট বাতিল করা হয়েছে, এটি আর পরিশোধ করা যাবে না।";
    expired_title: "Time is over", "সময় শেষ";
    expired_text: "This payment was not paid in time. Please go back to {merchant} and start again.",
        "এই পেমেন্ট সময়মতো পরিশোধ করা হয়নি। অনুগ্রহ করে {merchant}-এ ফিরে গিয়ে নতুন করে শুরু করুন।";
    review_title: "Your payment is being reviewed", "আপনার পেমেন্ট পর্যালোচনা করা হচ্ছে";
    review_text: "Your money has arrived, and a person checks the payment before it is completed. Please do not pay again; {merchant} will be told the result.",
        "আপনার টাকা পৌঁছেছে। পেমেন্টটি চূড়ান্ত করার আগে একজন কর্মী যাচাই করছেন। আবার পরিশোধ করবেন না; ফলাফল {merchant}-কে জানানো হবে।";
    return_to: "Return to {merchant}", "{merchant}-এ ফিরে যান";
    returning: "You will be taken back in a few seconds.", "কয়েক সেকেন্ডের মধ্যে আপনাকে ফিরিয়ে নেওয়া হবে।";
    keep_reference: "Please keep the reference if you have questions.", "কোনো প্রশ্ন থাকলে রেফারেন্সটি রেখে দিন।";

    // Problems
    missing_title: "This payment does not exist", "এমন কোনো পেমেন্ট নেই";
    missing_text: "The link may be incomplete. Please open it again from where you found it.",
        "লিংকটি হয়তো অসম্পূর্ণ। যেখান থেকে পেয়েছেন, সেখান থেকে আবার খুলুন।";
    page_missing_title: "There is no such page", "এমন কোনো পাতা নেই";
    page_missing_text: "The address may be mistyped, or the page has moved.",
        "ঠিকানাটি ভুল হতে পারে, অথবা পাতাটি সরানো হয়েছে।";
    broken_title: "Something went wrong on our side", "আমাদের দিকে একটি সমস্যা হয়েছে";
    broken_text: "Please try again in a moment. If you have just paid, do not pay again: the payment is kept and will be confirmed.",
        "একটু পরে আবার চেষ্টা করুন। এইমাত্র পরিশোধ করে থাকলে আবার পরিশোধ করবেন না: পেমেন্টটি সংরক্ষিত আছে এবং তা যাচাই করা হবে।";
    busy_title: "One moment, please", "একটু অপেক্ষা করুন";
    busy_text: "There were too many requests. The page tries again by itself.",
        "অনেক বেশি অনুরোধ এসেছে। পাতাটি নিজে থেকেই আবার চেষ্টা করবে।";
    bad_request_title: "This could not be understood", "অনুরোধটি বোঝা যায়নি";
    bad_request_text: "Please go back and try again.", "অনুগ্রহ করে ফিরে গিয়ে আবার চেষ্টা করুন।";
    try_again: "Try again", "আবার চেষ্টা করুন";
    request: "Request", "অনুরোধ নম্বর";

    // The front page
    home_title: "A payment server", "পেমেন্ট সার্ভার";
    home_text: "Poisha takes payments for the applications of one company: hosted checkout, verified results, signed webhooks and a double-entry ledger.",
        "পয়সা একটি প্রতিষ্ঠানের সব অ্যাপ্লিকেশনের হয়ে পেমেন্ট নেয়: হোস্টেড চেকআউট, যাচাই করা ফলাফল, স্বাক্ষরিত ওয়েবহুক এবং দুতরফা খতিয়ান।";
    home_customer: "If you came here to pay, please use the link that the shop gave you.",
        "আপনি পরিশোধ করতে এসে থাকলে, দোকান থেকে পাওয়া লিংকটি ব্যবহার করুন।";
    home_portal: "Developer portal", "ডেভেলপার পোর্টাল";
    home_portal_note: "From nothing to a first payment in ten minutes", "শূন্য থেকে দশ মিনিটে প্রথম পেমেন্ট";
    home_docs: "API reference", "API নির্দেশিকা";
    home_docs_note: "Every endpoint, with examples to try", "প্রতিটি এন্ডপয়েন্ট, চালিয়ে দেখার উদাহরণসহ";
    home_openapi: "OpenAPI document", "OpenAPI নথি";
    home_openapi_note: "For client generators and other tools", "ক্লায়েন্ট জেনারেটর ও অন্যান্য টুলের জন্য";
    home_health: "Health", "সার্ভারের অবস্থা";
    home_health_note: "Whether this server is ready to serve", "সার্ভারটি কাজের জন্য প্রস্তুত কি না";
    home_shop: "Demo shop", "নমুনা দোকান";
    home_shop_note: "Buy something and watch the webhook arrive", "কিছু কিনুন এবং ওয়েবহুক আসতে দেখুন";

    // Invoices
    invoice_title: "Invoice {number} of {merchant}", "{merchant}-এর ইনভয়েস {number}";
    invoice_number: "Invoice", "ইনভয়েস";
    invoice_status: "Status", "অবস্থা";
    invoice_for: "For", "গ্রাহক";
    invoice_issued_on: "Issued", "ইস্যুর তারিখ";
    invoice_due: "Due", "পরিশোধের শেষ তারিখ";
    invoice_due_on: "due {time}", "শেষ তারিখ {time}";
    invoice_issued: "Unpaid", "অপরিশোধিত";
    invoice_partly: "Partly paid", "আংশিক পরিশোধিত";
    invoice_paid: "Paid", "পরিশোধিত";
    invoice_overdue: "Overdue", "সময় পেরিয়ে গেছে";
    invoice_void: "Void", "বাতিল";
    invoice_overdue_note: "Something of this invoice is overdue. Please pay it soon.",
        "এই ইনভয়েসের কিছু টাকা পরিশোধের সময় পেরিয়ে গেছে। অনুগ্রহ করে দ্রুত পরিশোধ করুন।";
    invoice_paid_note: "Thank you. This invoice is paid in full.", "ধন্যবাদ। এই ইনভয়েসের পুরো টাকা পরিশোধ করা হয়েছে।";
    invoice_void_note: "This invoice was withdrawn. Please do not pay it.",
        "এই ইনভয়েস বাতিল করা হয়েছে। অনুগ্রহ করে এটি পরিশোধ করবেন না।";
    invoice_refused_amount: "This amount cannot be paid online. Please contact the company below.",
        "এই পরিমাণ টাকা অনলাইনে পরিশোধ করা যাচ্ছে না। অনুগ্রহ করে নিচের প্রতিষ্ঠানের সঙ্গে যোগাযোগ করুন।";
    invoice_choose: "What would you like to pay?", "কত টাকা পরিশোধ করতে চান?";
    invoice_pay_all: "Everything outstanding", "বাকি সব টাকা";
    invoice_pay_next: "Installment {n}", "কিস্তি {n}";
    invoice_pay_now: "Continue to payment", "পরিশোধ করতে এগিয়ে যান";
    invoice_installments: "Installments", "কিস্তিসমূহ";
    invoice_installment: "Installment {n}", "কিস্তি {n}";
    invoice_lines: "What it is for", "বিবরণ";
    invoice_off: "{amount} off", "{amount} ছাড়";
    invoice_net: "Net", "কর ছাড়া মূল্য";
    invoice_vat: "VAT {n}%", "ভ্যাট {n}%";
    invoice_total: "Total", "মোট";
    invoice_credited: "Credited", "ক্রেডিট নোট";
    invoice_receipts: "Receipts", "রসিদ";
    invoice_pdf: "Download as PDF", "পিডিএফ ডাউনলোড করুন";
    invoice_receipt_pdf: "Receipt as PDF", "রসিদ (পিডিএফ)";
    invoice_bin: "BIN", "বিআইএন";
}

/// Puts values into the places of a text.
pub(super) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        filled.push_str(before);
        filled.push_str(values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<&str> {
        let mut found: Vec<&str> =
            text.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect();
        found.sort_unstable();
        found
    }

    #[test]
    fn every_key_has_a_text_in_both_languages() {
        assert!(TABLE.len() > 50);
        for (key, english, bangla) in TABLE {
            assert!(!english.trim().is_empty(), "{key} has no English text");
            assert!(bangla.chars().any(|c| ('\u{980}'..='\u{9ff}').contains(&c)), "{key} has no Bangla text");
            assert!(english.is_ascii() || english.contains(['’', '…']), "{key} has Bangla in its English text");
        }
    }

    #[test]
    fn both_texts_of_a_key_have_the_same_places() {
        for (key, english, bangla) in TABLE {
            assert_eq!(places(english), places(bangla), "{key}");
        }
    }

    #[test]
    fn both_languages_name_twelve_months() {
        assert_eq!(ENGLISH.months.split(' ').count(), 12);
        assert_eq!(BANGLA.months.split(' ').count(), 12);
    }

    #[test]
    fn a_filled_value_is_never_read_as_a_place() {
        assert_eq!(fill("Pay {merchant} {amount}", &[("merchant", "{amount}"), ("amount", "৳1")]), "Pay {amount} ৳1");
    }
}
