// The columns and filters of payments, shared by the search and the review queue.
import type { Schemas } from "../lib/api";
import type { Column } from "../kit/cells";
import type { Filter } from "../kit/filters";
import { named } from "../lib/speech";
import { latest } from "./attempts";

type Found = Schemas["FoundPayment"];

export const METHODS = ["sslcommerz", "bkash", "paystation", "nagad", "dcb"] as const;
const PAYMENT_STATUSES = ["PENDING", "SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED", "REVIEW"] as const;

export const paymentColumns: Column<Found>[] = [
  { id: "reference", title: "Reference", width: 15, cell: ({ payment }) => ({ code: payment.reference }) },
  { id: "createdAt", title: "Created", width: 10.5, sort: "createdAt", cell: ({ payment }) => ({ at: payment.createdAt }) },
  { id: "status", title: "Status", width: 8, cell: ({ payment }) => ({ status: payment.status }) },
  { id: "amountMinor", title: "Amount", width: 8, end: true, sort: "amountMinor", cell: ({ payment }) => ({ minor: payment.amountMinor, currency: payment.currency }) },
  { id: "customer", title: "Customer", width: 12, cell: ({ customer }) => ({ text: customer.name ?? customer.reference }) },
  { id: "gateway", title: "Gateway", width: 8, cell: ({ payment }) => { const method = payment.gateway ?? latest(payment)?.method; return method ? { text: named(method), soft: !payment.gateway } : null; } },
  { id: "productName", title: "What for", width: 12, cell: ({ payment }) => (payment.productName ? { text: payment.productName } : null) },
  { id: "refundedMinor", title: "Given back", width: 8, end: true, cell: ({ payment }) => (payment.refundedMinor > 0 ? { minor: payment.refundedMinor, currency: payment.currency } : null) },
  { id: "gatewayTxnId", title: "Gateway transaction", width: 14, extra: true, cell: ({ payment }) => (payment.gatewayTxnId ? { code: payment.gatewayTxnId } : null) },
  { id: "customerReference", title: "Customer reference", width: 12, extra: true, cell: ({ customer }) => ({ text: customer.reference }) },
  { id: "email", title: "E-mail", width: 14, extra: true, cell: ({ customer }) => (customer.email ? { text: customer.email } : null) },
  { id: "failureCode", title: "Why not", width: 14, extra: true, cell: ({ payment }) => (payment.failureCode ? { named: payment.failureCode } : null) },
  { id: "updatedAt", title: "Changed", width: 10.5, extra: true, sort: "updatedAt", cell: ({ payment }) => ({ at: payment.updatedAt }) },
  { id: "id", title: "Id", width: 18, extra: true, cell: ({ payment }) => ({ code: payment.id }) },
];

export const paymentFilters: Filter[] = [
  { name: "status", label: "Status", kind: "choice", choices: PAYMENT_STATUSES },
  { name: "gateway", label: "Gateway", kind: "choice", choices: METHODS },
  { name: "from", label: "From", kind: "day" },
  { name: "to", label: "To", kind: "day" },
  { name: "amountFrom", label: "At least", kind: "money" },
  { name: "amountTo", label: "At most", kind: "money" },
];

export const paymentSearch = { name: "text", hint: "Id, reference, transaction, customer, e-mail or phone" } as const;
