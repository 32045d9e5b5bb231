// The codes of the API, as people read them.
export const codes = {
  Pending: "অপেক্ষমাণ", Cancelled: "বাতিল", Expired: "মেয়াদোত্তীর্ণ", Review: "যাচাই", Initiated: "শুরু", Redirected: "পাঠানো",
  Verifying: "যাচাই চলছে", Abandoned: "পরিত্যক্ত", "Awaiting approval": "অনুমোদনের অপেক্ষায়", Rejected: "প্রত্যাখ্যাত",
  Withdrawn: "প্রত্যাহৃত", Draft: "খসড়া", Issued: "জারি", "Partially paid": "আংশিক পরিশোধিত", Paid: "পরিশোধিত", Overdue: "বকেয়া",
  Void: "বাতিলকৃত", Active: "সচল", Disabled: "বন্ধ", Invited: "আমন্ত্রিত", Resolved: "মীমাংসিত", Assigned: "দায়িত্বপ্রাপ্ত",
  Delivered: "পৌঁছেছে", Parked: "থেমে আছে", Accepted: "গৃহীত", Duplicate: "পুনরাবৃত্ত", Forged: "জাল", Unmatched: "অমিল",
  Mismatch: "গরমিল", Received: "প্রাপ্ত", Unpaid: "অপরিশোধিত", Started: "শুরু হয়েছে", Fulfilled: "পূরণ", "Needs attention": "নজর দরকার",
  Done: "হয়েছে", Refused: "অস্বীকৃত", Enabled: "চালু", Gone: "আর নেই", Removed: "সরানো", Revoked: "প্রত্যাহৃত", Retiring: "বিদায়ী",
  "Payment created": "পেমেন্ট তৈরি", "Attempt begun": "চেষ্টা শুরু", "Attempt moved": "চেষ্টা বদলেছে", "Callback received": "কলব্যাক এসেছে",
  "Payment moved": "পেমেন্ট বদলেছে", "Refund requested": "ফেরত চাওয়া", "Refund moved": "ফেরত বদলেছে", "Ledger posted": "খতিয়ানে লেখা",
  "Event told": "ঘটনা জানানো", "Delivery attempted": "পৌঁছানোর চেষ্টা", "Alert raised": "সতর্কতা", "Alert resolved": "সতর্কতা মীমাংসা",
  Audited: "লিপিবদ্ধ",
} as const;
