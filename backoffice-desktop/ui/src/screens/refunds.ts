// The columns and filters of refunds, shared by the list and the approval queue.
import type { Schemas } from "../lib/api";
import type { Column } from "../kit/cells";
import type { Filter } from "../kit/filters";
import { say } from "../lib/speech";

export type AtDesk = Schemas["RefundAtDesk"];

export const refundColumns: Column<AtDesk>[] = [
  { id: "reference", title: "Reference", width: 13, cell: ({ refund }) => ({ code: refund.reference }) },
  { id: "createdAt", title: "Asked", width: 10.5, sort: "createdAt", cell: ({ refund }) => ({ at: refund.createdAt }) },
  { id: "status", title: "Status", width: 10, cell: ({ refund }) => ({ status: refund.status }) },
  { id: "amountMinor", title: "Amount", width: 8, end: true, cell: ({ refund }) => ({ minor: refund.amountMinor, currency: refund.currency }) },
  { id: "gateway", title: "Gateway", width: 8, cell: ({ refund }) => ({ named: refund.gateway }) },
  { id: "reason", title: "Reason", width: 15, cell: ({ refund }) => (refund.reason ? { text: refund.reason } : null) },
  { id: "createdBy", title: "Asked by", width: 14, cell: ({ refund }) => ({ code: refund.createdBy }) },
  { id: "approvals", title: "Approvals", width: 8, cell: ({ refund, approvalsNeeded }) => (approvalsNeeded ? { text: say("{given} of {needed}", { given: approvalsNeeded - refund.approvalsMissing, needed: approvalsNeeded }) } : null) },
  { id: "sending", title: "Sending", width: 8, extra: true, cell: ({ sending }) => (sending ? { status: sending } : null) },
  { id: "paymentId", title: "Payment", width: 18, extra: true, cell: ({ refund }) => ({ code: refund.paymentId }) },
  { id: "id", title: "Id", width: 18, extra: true, cell: ({ refund }) => ({ code: refund.id }) },
];

export const refundFilters: Filter[] = [
  { name: "status", label: "Status", kind: "choice", choices: ["AWAITING_APPROVAL", "PENDING", "SUCCEEDED", "FAILED", "REJECTED", "WITHDRAWN"] },
  { name: "from", label: "From", kind: "day" },
  { name: "to", label: "To", kind: "day" },
  { name: "paymentId", label: "Payment", kind: "text" },
];
