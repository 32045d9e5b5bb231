// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Selling: what the API does about it. */
public final class SellingApi {
    private final Transport transport;

    SellingApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * What is asked of a customer who buys a variant.
     *
     * <p>The names are those of {@code fulfillment_input}; ask before the order is placed.
     */
    public FulfillmentFields getFulfillmentFields(String variantId) {
        Call call = new Call("GET", "/orders/fulfillment-fields/{variant_id}").with("variant_id", variantId);
        return transport.one(call, FulfillmentFields.class);
    }

    /**
     * Products on sale.
     *
     * <p>With what can be bought of each, what it costs and what is asked of whoever buys it.
     */
    public Page<CatalogProduct> listCatalogProducts(ListCatalogProductsQuery query) {
        Call call = new Call("GET", "/catalog/products").query(query.values);
        return transport.page(call, CatalogProduct.class);
    }

    /** Everything that {@code listCatalogProducts} lists, page after page, fetched as you come to it. */
    public Pages<CatalogProduct> allCatalogProducts(ListCatalogProductsQuery query) {
        return new Pages<>(query.values, values -> listCatalogProducts(new ListCatalogProductsQuery(values)));
    }

    /** What {@code listCatalogProducts} may be asked. What is left out is not sent. */
    public static final class ListCatalogProductsQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListCatalogProductsQuery() {
            this(new Query());
        }

        private ListCatalogProductsQuery(Query values) {
            this.values = values;
        }

        /** The page, from zero. */
        public ListCatalogProductsQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListCatalogProductsQuery size(int size) {
            values.put("size", size);
            return this;
        }
    }

    /**
     * What a discount takes off.
     *
     * <p>It is not used by this: that is counted when an order is placed, and may be refused then.
     */
    public ValidatedDiscount validateDiscount(ValidateDiscountQuery query) {
        Call call = new Call("GET", "/discounts/validate").query(query.values);
        return transport.one(call, ValidatedDiscount.class);
    }

    /** What {@code validateDiscount} may be asked. What is left out is not sent. */
    public static final class ValidateDiscountQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ValidateDiscountQuery() {
            this(new Query());
        }

        private ValidateDiscountQuery(Query values) {
            this.values = values;
        }

        /** The code, however it is written. */
        public ValidateDiscountQuery code(String code) {
            values.put("code", code);
            return this;
        }

        /** What the order comes to, in minor units. */
        public ValidateDiscountQuery subtotal(long subtotal) {
            values.put("subtotal", subtotal);
            return this;
        }

        /** The order's currency; BDT when left out. */
        public ValidateDiscountQuery currency(String currency) {
            values.put("currency", currency);
            return this;
        }

        /** Whose order it is, so that what one customer may use is looked at too. With a customer's token, the token's. */
        public ValidateDiscountQuery customerReference(String customerReference) {
            values.put("customerReference", customerReference);
            return this;
        }
    }
}
