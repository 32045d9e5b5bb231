// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Ledger: what the API does about it. */
public final class LedgerApi {
    private final Transport transport;

    LedgerApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * Balances of every account, now or at an instant.
     *
     * <p>The trial balance of this application and mode: {@code balanced} says that debits equal credits in every currency.
     */
    public TrialBalance getBalances(GetBalancesQuery query) {
        Call call = new Call("GET", "/ledger/balances").query(query.values);
        return transport.one(call, TrialBalance.class);
    }

    /** What {@code getBalances} may be asked. What is left out is not sent. */
    public static final class GetBalancesQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public GetBalancesQuery() {
            this(new Query());
        }

        private GetBalancesQuery(Query values) {
            this.values = values;
        }

        /** As it was at this instant; now when left out. */
        public GetBalancesQuery at(Instant at) {
            values.put("at", at);
            return this;
        }
    }

    /**
     * The proof that a posting stands in the tamper-evident chain.
     *
     * <p>One proof for each transfer: hash the transfer, then each step of its path, and the root of its block comes out.
     */
    public List<InclusionProof> getPostingProof(String id) {
        Call call = new Call("GET", "/ledger/postings/{id}/proof").with("id", id);
        return transport.list(call, InclusionProof.class);
    }

    /**
     * What was booked, newest first.
     *
     * <p>Each entry moves one amount from a credit account to a debit account. Entries are never changed; a mistake is
     * corrected by an entry back.
     */
    public Page<LedgerEntry> listLedgerEntries(ListLedgerEntriesQuery query) {
        Call call = new Call("GET", "/ledger/entries").query(query.values);
        return transport.page(call, LedgerEntry.class);
    }

    /** Everything that {@code listLedgerEntries} lists, page after page, fetched as you come to it. */
    public Pages<LedgerEntry> allLedgerEntries(ListLedgerEntriesQuery query) {
        return new Pages<>(query.values, values -> listLedgerEntries(new ListLedgerEntriesQuery(values)));
    }

    /** What {@code listLedgerEntries} may be asked. What is left out is not sent. */
    public static final class ListLedgerEntriesQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListLedgerEntriesQuery() {
            this(new Query());
        }

        private ListLedgerEntriesQuery(Query values) {
            this.values = values;
        }

        /** On this account only, such as gateway_receivable/sslcommerz. */
        public ListLedgerEntriesQuery account(String account) {
            values.put("account", account);
            return this;
        }

        /** The account's currency; BDT when left out. */
        public ListLedgerEntriesQuery currency(String currency) {
            values.put("currency", currency);
            return this;
        }

        /** The page, from zero. */
        public ListLedgerEntriesQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListLedgerEntriesQuery size(int size) {
            values.put("size", size);
            return this;
        }
    }
}
