// The trail and the book: what was done, what was said about it, and the accounts.
export const trailWords = {
  "Application registered": "অ্যাপ্লিকেশন নিবন্ধিত", "Application changed": "অ্যাপ্লিকেশন বদলানো", "Credential issued": "চাবি দেওয়া", "Credential revoked": "চাবি প্রত্যাহার",
  "Endpoint created": "ঠিকানা তৈরি", "Endpoint changed": "ঠিকানা বদলানো", "Endpoint removed": "ঠিকানা সরানো", "Endpoint secret rotated": "ঠিকানার গোপন শব্দ বদলানো",
  "Event told again": "ঘটনা আবার জানানো", "Gateway configured": "গেটওয়ে সাজানো", "Gateway overridden": "গেটওয়ে একটিতে বাঁধা", "Gateway override cleared": "গেটওয়ের বাঁধন তোলা",
  "Operator invited": "কর্মীকে আমন্ত্রণ", "Operator changed": "কর্মীর তথ্য বদলানো", "Operator enabled": "কর্মী চালু", "Operator disabled": "কর্মী বন্ধ",
  "Operator reset": "কর্মীর পাসওয়ার্ড ও যন্ত্র বাতিল", "Operator unlocked": "কর্মীর তালা খোলা", "Password changed": "পাসওয়ার্ড বদলানো", "Device for codes added": "কোডের যন্ত্র যোগ",
  "Device for codes removed": "কোডের যন্ত্র সরানো", "Recovery code used": "উদ্ধার কোড ব্যবহৃত", "Recovery codes renewed": "উদ্ধার কোড নতুন করা",
  "Role created": "ভূমিকা তৈরি", "Role changed": "ভূমিকা বদলানো", "Role removed": "ভূমিকা সরানো",
  "Signed in": "সাইন ইন", "Signed out": "সাইন আউট হয়েছে", "Identity proved again": "পরিচয় আবার প্রমাণিত", "Sign-in refused": "সাইন ইন অস্বীকৃত", "Proof refused": "প্রমাণ অস্বীকৃত", "Access refused": "প্রবেশ অস্বীকৃত",
  "Payment reviewed": "পেমেন্ট যাচাই করা", "Payments exported": "পেমেন্ট রপ্তানি", "Refund approved": "ফেরত অনুমোদিত", "Refund rejected": "ফেরত প্রত্যাখ্যাত",
  "Refund withdrawn": "ফেরত প্রত্যাহৃত", "Refund recorded": "ফেরতের ফল লেখা", "Refund confirmed": "ফেরতের ফল নিশ্চিত",
  "Order run again": "অর্ডার আবার চালানো", "Order codes entered": "অর্ডারের কোড হাতে দেওয়া", "Order given up": "অর্ডার ছেড়ে দেওয়া", "Order mailed again": "অর্ডারের ই-মেইল আবার পাঠানো",
  "Invoice created": "ইনভয়েস তৈরি", "Invoice changed": "ইনভয়েস বদলানো", "Invoice rescheduled": "ইনভয়েসের কিস্তি বদলানো", "Invoice credited": "ইনভয়েসে ক্রেডিট নোট",
  "Invoice sent": "ইনভয়েস পাঠানো", "Invoice template changed": "ইনভয়েসের নকশা বদলানো", "Fulfilment address set": "পৌঁছানোর ঠিকানা দেওয়া",
  "Alert assigned": "সতর্কতার দায়িত্ব দেওয়া", "Alert reopened": "সতর্কতা আবার খোলা",
  "Product created": "পণ্য তৈরি", "Product changed": "পণ্য বদলানো", "Product archived": "পণ্য তুলে রাখা", "Vouchers imported": "ভাউচার আনা", "Voucher voided": "ভাউচার বাতিল",
  "Discount created": "ছাড় তৈরি", "Discount changed": "ছাড় বদলানো", "Discount removed": "ছাড় সরানো", "Secrets sealed anew": "গোপন তথ্য নতুন করে সিল করা",
  "Reconciliation asked for": "মেলানো চাওয়া", "Reconciliation done": "মেলানো শেষ", "Reconciliation failed": "মেলানো ব্যর্থ", "Reconciliation cancelled": "মেলানো বাতিল", "Reconciliation posted": "মেলানো খাতায় তোলা",
  "Settlement terms changed": "নিষ্পত্তির শর্ত বদলানো", "Month closed": "মাস বন্ধ করা", "Month opened again": "মাস আবার খোলা",
  "Exception assigned": "অমিলের দায়িত্ব নেওয়া", "Exception chased": "অমিলের তাগাদা", "Exception resolved": "অমিল মীমাংসিত", "Exception approved": "অমিলের প্রস্তাব অনুমোদিত",
  "Exception rejected": "অমিলের প্রস্তাব প্রত্যাখ্যাত", "Exception reopened": "অমিল আবার খোলা",
  "Statement received": "বিবরণী এসেছে", "Statement imported": "বিবরণী আনা শেষ", "Statement failed": "বিবরণী আনা ব্যর্থ", "Statement undone": "বিবরণী ফিরিয়ে নেওয়া", "Statement mapping saved": "বিবরণীর কলাম-মিল রাখা",
  "Dispute recorded": "আপত্তি লেখা", "Dispute evidence sent": "আপত্তির প্রমাণ পাঠানো", "Dispute proposed": "আপত্তির ফল প্রস্তাব", "Dispute approved": "আপত্তির ফল অনুমোদিত",
  "Dispute refused": "আপত্তির প্রস্তাব ফেরানো", "Dispute proven": "আপত্তির প্রমাণ যোগ", "Case commented": "মন্তব্য করা", "Case file added": "ফাইল যোগ করা",

  // What a record of the trail says about it.
  Version: "সংস্করণ", Grants: "ভূমিকা", With: "যা দিয়ে", Step: "ধাপ", State: "অবস্থা", Permissions: "অনুমতি", Duplicates: "পুনরাবৃত্তি",
  Configuration: "বিন্যাস", Added: "যোগ হয়েছে", Variant: "ধরন", "Valid until": "যে পর্যন্ত চলে", "Valid from": "যখন থেকে চলে", Url: "ঠিকানা",
  Unreadable: "পড়া যায়নি", "Total limit": "মোট সীমা", Remedy: "প্রতিকার", Note: "মন্তব্য", Moved: "সরেছে", Minimum: "সর্বনিম্ন", Left: "বাকি", Key: "চাবি",
  Instructions: "ব্যবহারের নিয়ম", "Grace seconds": "ছাড়ের সময় (সেকেন্ডে)", "Exceptions opened": "খোলা অমিল", "Exceptions closed": "বন্ধ অমিল", Entry: "লেখা নং",
  "Customer limit": "গ্রাহকপ্রতি সীমা", Codes: "কোড", "Assigned to": "যাঁর দায়িত্বে", Identifier: "পরিচয়", "Other address": "অন্য ঠিকানা",
  "Returned as": "যেভাবে ফিরেছে", "New secret": "নতুন গোপন শব্দ", "Not returned because": "ফেরেনি, কারণ", "Approvals needed": "যত অনুমোদন লাগে", "Approvals missing": "যত অনুমোদন বাকি", Events: "ঘটনা",

  // The accounts of the book.
  "Gateway receivable": "গেটওয়ের কাছে পাওনা", Bank: "ব্যাংক", "Accounts receivable": "গ্রাহকের কাছে পাওনা", "Sales revenue": "বিক্রির আয়", "Tax payable": "দেয় কর",
  "Discounts given": "দেওয়া ছাড়", "Refunds in transit": "পথে থাকা ফেরত", Chargebacks: "ব্যাংকের ফেরত নেওয়া", "No answer": "উত্তর নেই",
} as const;
