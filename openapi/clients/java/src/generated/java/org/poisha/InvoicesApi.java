// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Invoices: what the API does about it. */
public final class InvoicesApi {
    private final Transport transport;

    InvoicesApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * Change a draft.
     *
     * <p>What is left out stays; an empty text takes something away.
     */
    public Invoice changeInvoice(String id, ChangeInvoice changeInvoice) {
        Call call = new Call("PATCH", "/invoices/{id}").with("id", id).body(changeInvoice);
        return transport.one(call, Invoice.class);
    }

    /**
     * Take something off an invoice.
     *
     * <p>As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
     */
    public CreditNote createCreditNote(String id, CreateCreditNote createCreditNote) {
        return createCreditNote(id, createCreditNote, Transport.newKey());
    }

    /**
     * Take something off an invoice.
     *
     * <p>As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public CreditNote createCreditNote(String id, CreateCreditNote createCreditNote, String idempotencyKey) {
        Call call = new Call("POST", "/invoices/{id}/credit-notes").with("id", id).body(createCreditNote).key(idempotencyKey);
        return transport.one(call, CreditNote.class);
    }

    /**
     * Make an invoice.
     *
     * <p>Issued at once, with the next number, unless {@code issue} is false. The tax of a line is its net amount times its rate,
     * rounded half up to a minor unit; totals are sums of lines.
     */
    public Invoice createInvoice(CreateInvoice createInvoice) {
        return createInvoice(createInvoice, Transport.newKey());
    }

    /**
     * Make an invoice.
     *
     * <p>Issued at once, with the next number, unless {@code issue} is false. The tax of a line is its net amount times its rate,
     * rounded half up to a minor unit; totals are sums of lines.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Invoice createInvoice(CreateInvoice createInvoice, String idempotencyKey) {
        Call call = new Call("POST", "/invoices").body(createInvoice).key(idempotencyKey);
        return transport.one(call, Invoice.class);
    }

    /**
     * The link by which its customer reads and pays an invoice.
     *
     * <p>It is always the same. Whoever has it can read the invoice.
     */
    public PayableLink createPayableLink(String id) {
        Call call = new Call("POST", "/invoices/{id}/payable-link").with("id", id);
        return transport.one(call, PayableLink.class);
    }

    /**
     * One invoice, with its payments.
     *
     * <p>As it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
     */
    public Invoice getInvoice(String id) {
        Call call = new Call("GET", "/invoices/{id}").with("id", id);
        return transport.one(call, Invoice.class);
    }

    /**
     * How your invoices look.
     *
     * <p>The newest version; or, before you say anything, what every application begins with.
     */
    public InvoiceTemplate getInvoiceTemplate() {
        Call call = new Call("GET", "/invoices/template");
        return transport.one(call, InvoiceTemplate.class);
    }

    /**
     * Issue a draft.
     *
     * <p>It takes the next number of the gap-free sequence, and is owed from now on.
     */
    public Invoice issueInvoice(String id) {
        return issueInvoice(id, Transport.newKey());
    }

    /**
     * Issue a draft.
     *
     * <p>It takes the next number of the gap-free sequence, and is owed from now on.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Invoice issueInvoice(String id, String idempotencyKey) {
        Call call = new Call("POST", "/invoices/{id}/issue").with("id", id).key(idempotencyKey);
        return transport.one(call, Invoice.class);
    }

    /**
     * The credit notes of an invoice.
     *
     * <p>Corrections, and those that refunds brought about; oldest first.
     */
    public Page<CreditNote> listCreditNotes(String id) {
        Call call = new Call("GET", "/invoices/{id}/credit-notes").with("id", id);
        return transport.page(call, CreditNote.class);
    }

    /**
     * The installments of an invoice, and where they stand.
     *
     * <p>What is paid pays the oldest first.
     */
    public Page<Installment> listInstallments(String id) {
        Call call = new Call("GET", "/invoices/{id}/installments").with("id", id);
        return transport.page(call, Installment.class);
    }

    /**
     * List invoices, newest first unless asked otherwise.
     *
     * <p>Filters combine. Deep lists are read fastest with {@code cursor}, which goes on where the last page ended.
     */
    public Page<Invoice> listInvoices(ListInvoicesQuery query) {
        Call call = new Call("GET", "/invoices").query(query.values);
        return transport.page(call, Invoice.class);
    }

    /** Everything that {@code listInvoices} lists, page after page, fetched as you come to it. */
    public Pages<Invoice> allInvoices(ListInvoicesQuery query) {
        return new Pages<>(query.values, values -> listInvoices(new ListInvoicesQuery(values)));
    }

    /** What {@code listInvoices} may be asked. What is left out is not sent. */
    public static final class ListInvoicesQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListInvoicesQuery() {
            this(new Query());
        }

        private ListInvoicesQuery(Query values) {
            this.values = values;
        }

        /** Of this customer. */
        public ListInvoicesQuery customerReference(String customerReference) {
            values.put("customerReference", customerReference);
            return this;
        }

        /** That stand there. OVERDUE ones are found under ISSUED or PARTIALLY_PAID too. */
        public ListInvoicesQuery status(InvoiceStatus status) {
            values.put("status", status);
            return this;
        }

        /** With this number. */
        public ListInvoicesQuery number(String number) {
            values.put("number", number);
            return this;
        }

        /** Made at or after this instant. */
        public ListInvoicesQuery from(Instant from) {
            values.put("from", from);
            return this;
        }

        /** Made at or before this instant. */
        public ListInvoicesQuery to(Instant to) {
            values.put("to", to);
            return this;
        }

        /** The page, from zero. */
        public ListInvoicesQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListInvoicesQuery size(int size) {
            values.put("size", size);
            return this;
        }

        /** Which way, by when they were made. */
        public ListInvoicesQuery order(Order order) {
            values.put("order", order);
            return this;
        }

        /** Go on after the last page's `nextCursor` instead of counting pages. */
        public ListInvoicesQuery cursor(String cursor) {
            values.put("cursor", cursor);
            return this;
        }
    }

    /**
     * A credit note as PDF.
     *
     * <p>What it takes off its invoice, and why.
     */
    public byte[] printCreditNote(String id, String note, PrintCreditNoteQuery query) {
        Call call = new Call("GET", "/invoices/{id}/credit-notes/{note}/pdf").with("id", id).with("note", note).query(query.values);
        return transport.file(call);
    }

    /** What {@code printCreditNote} may be asked. What is left out is not sent. */
    public static final class PrintCreditNoteQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public PrintCreditNoteQuery() {
            this(new Query());
        }

        private PrintCreditNoteQuery(Query values) {
            this.values = values;
        }

        /** As PDF/A-2a, for an archive. */
        public PrintCreditNoteQuery archival(boolean archival) {
            values.put("archival", archival);
            return this;
        }
    }

    /**
     * An invoice as PDF.
     *
     * <p>As it stands now: what is paid of it, and PAID, VOID or DRAFT across it. With the fields of Mushak-6.3 when the
     * template has a business identification number.
     */
    public byte[] printInvoice(String id, PrintInvoiceQuery query) {
        Call call = new Call("GET", "/invoices/{id}/pdf").with("id", id).query(query.values);
        return transport.file(call);
    }

    /** What {@code printInvoice} may be asked. What is left out is not sent. */
    public static final class PrintInvoiceQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public PrintInvoiceQuery() {
            this(new Query());
        }

        private PrintInvoiceQuery(Query values) {
            this.values = values;
        }

        /** As PDF/A-2a, for an archive. */
        public PrintInvoiceQuery archival(boolean archival) {
            values.put("archival", archival);
            return this;
        }
    }

    /**
     * The receipt of one payment of an invoice as PDF.
     *
     * <p>What came, when, which way, and what is still due. There is none before the money has come.
     */
    public byte[] printReceipt(String id, String payment, PrintReceiptQuery query) {
        Call call = new Call("GET", "/invoices/{id}/payments/{payment}/receipt").with("id", id).with("payment", payment).query(query.values);
        return transport.file(call);
    }

    /** What {@code printReceipt} may be asked. What is left out is not sent. */
    public static final class PrintReceiptQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public PrintReceiptQuery() {
            this(new Query());
        }

        private PrintReceiptQuery(Query values) {
            this.values = values;
        }

        /** As PDF/A-2a, for an archive. */
        public PrintReceiptQuery archival(boolean archival) {
            values.put("archival", archival);
            return this;
        }
    }

    /**
     * Give an invoice another schedule.
     *
     * <p>A draft, or one of which something is owed. The parts sum to its total; what was paid pays the oldest of them.
     */
    public Invoice putInstallments(String id, PutInstallments putInstallments) {
        Call call = new Call("PUT", "/invoices/{id}/installments").with("id", id).body(putInstallments);
        return transport.one(call, Invoice.class);
    }

    /**
     * Put your logo on invoices.
     *
     * <p>PNG or JPEG, at most 256 KiB; what it is, its first bytes say. It is public: it stands on pages that customers see.
     */
    public InvoiceTemplate putInvoiceLogo(byte[] body) {
        Call call = new Call("PUT", "/invoices/template/logo").body(body);
        return transport.one(call, InvoiceTemplate.class);
    }

    /**
     * Say how your invoices look.
     *
     * <p>What is left out is what every application begins with; the logo stays. Invoices that were issued keep the version
     * that they were issued under.
     */
    public InvoiceTemplate putInvoiceTemplate(PutInvoiceTemplate putInvoiceTemplate) {
        Call call = new Call("PUT", "/invoices/template").body(putInvoiceTemplate);
        return transport.one(call, InvoiceTemplate.class);
    }

    /**
     * Take your logo off invoices.
     *
     * <p>Invoices that were issued keep it.
     */
    public InvoiceTemplate removeInvoiceLogo() {
        Call call = new Call("DELETE", "/invoices/template/logo");
        return transport.one(call, InvoiceTemplate.class);
    }

    /**
     * Mail an invoice to its customer.
     *
     * <p>With the link to it; to the customer's own address, or to another. Mail goes out soon after.
     */
    public Invoice sendInvoice(String id, SendInvoice sendInvoice) {
        return sendInvoice(id, sendInvoice, Transport.newKey());
    }

    /**
     * Mail an invoice to its customer.
     *
     * <p>With the link to it; to the customer's own address, or to another. Mail goes out soon after.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Invoice sendInvoice(String id, SendInvoice sendInvoice, String idempotencyKey) {
        Call call = new Call("POST", "/invoices/{id}/send").with("id", id).body(sendInvoice).key(idempotencyKey);
        return transport.one(call, Invoice.class);
    }

    /**
     * Give an invoice up.
     *
     * <p>While nothing of it is paid. What comes for it later is the customer's, and goes back.
     */
    public Invoice voidInvoice(String id, VoidInvoice voidInvoice) {
        return voidInvoice(id, voidInvoice, Transport.newKey());
    }

    /**
     * Give an invoice up.
     *
     * <p>While nothing of it is paid. What comes for it later is the customer's, and goes back.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Invoice voidInvoice(String id, VoidInvoice voidInvoice, String idempotencyKey) {
        Call call = new Call("POST", "/invoices/{id}/void").with("id", id).body(voidInvoice).key(idempotencyKey);
        return transport.one(call, Invoice.class);
    }
}
