package org.poisha;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.poisha.model.Event;

/**
 * Calls Poisha with one credential, which also decides the mode. Safe for use by many threads. A credential belongs on a
 * server, never in what customers hold.
 *
 * <pre>{@code
 * Poisha poisha = Poisha.create("https://pay.example/api/v1", key, secret);
 * Payment payment = poisha.payments().createPayment(CreatePayment.builder()
 *     .amountMinor(115_000) // BDT 1,150.00
 *     .customerReference("customer-42")
 *     .build());
 * }</pre>
 *
 * <p>Every call answers the data itself, or throws a {@link PoishaException} that says why not; without any answer it throws
 * an {@link java.io.UncheckedIOException}. A call is tried again when its answer was lost or the service was busy; what
 * creates or moves something carries an {@code Idempotency-Key}, the same one in every try, so that it happens once.
 */
public final class Poisha {
    private final Transport transport;

    private Poisha(Builder builder) {
        transport = new Transport(builder);
    }

    /** A client with the usual settings; the base URL ends in {@code /api/v1}. */
    public static Poisha create(String baseUrl, String apiKey, String apiSecret) {
        return builder(baseUrl, apiKey, apiSecret).build();
    }

    /** A client with settings of your own. */
    public static Builder builder(String baseUrl, String apiKey, String apiSecret) {
        return new Builder(baseUrl, apiKey, apiSecret);
    }

    /** The application itself, and tokens for its customers. */
    public AppApi app() {
        return new AppApi(transport);
    }

    /** What customers see of a payment, without credentials. */
    public CheckoutApi checkout() {
        return new CheckoutApi(transport);
    }

    /** Invoices, installments and credit notes. */
    public InvoicesApi invoices() {
        return new InvoicesApi(transport);
    }

    /** Balances, entries and proofs. */
    public LedgerApi ledger() {
        return new LedgerApi(transport);
    }

    /** Orders and what becomes of them. */
    public OrdersApi orders() {
        return new OrdersApi(transport);
    }

    /** Payments. */
    public PaymentsApi payments() {
        return new PaymentsApi(transport);
    }

    /** Refunds. */
    public RefundsApi refunds() {
        return new RefundsApi(transport);
    }

    /** The catalogue and discounts. */
    public SellingApi selling() {
        return new SellingApi(transport);
    }

    /** The clock of TEST mode. */
    public TestApi test() {
        return new TestApi(transport);
    }

    /** Endpoints, events and deliveries. */
    public WebhooksApi webhooks() {
        return new WebhooksApi(transport);
    }

    /**
     * Verifies that webhooks come from Poisha, with the published Standard Webhooks library: its {@code verify} takes the
     * body as it came and the headers. Over a rotation of the secret Poisha signs with both for a while, so that the old
     * secret and the new one verify.
     *
     * @param secret the endpoint's secret, {@code whsec_…}
     */
    public static Webhook webhook(String secret) {
        try {
            return new Webhook(secret);
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalArgumentException("the secret of the webhook endpoint is empty", e);
        }
    }

    /**
     * Reads the body of a webhook. Verify it first.
     *
     * @throws IllegalArgumentException when it is no event
     */
    public static Event event(String body) {
        try {
            return Transport.JSON.readValue(body, Event.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the event cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** Settings of a client. */
    public static final class Builder {
        final URI baseUrl;
        final String apiKey;
        final String apiSecret;
        HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        int retriesMax = 3;
        Duration timeout = Duration.ofSeconds(30);
        Duration firstWait = Duration.ofMillis(500);

        private Builder(String baseUrl, String apiKey, String apiSecret) {
            this.baseUrl = URI.create(baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl);
            if (this.baseUrl.getHost() == null || !List.of("http", "https").contains(this.baseUrl.getScheme())) {
                throw new IllegalArgumentException("the base URL does not begin with http:// or https:// and a host");
            }
            if (apiKey.isEmpty() || apiSecret.isEmpty()) {
                throw new IllegalArgumentException("a credential has a key and a secret");
            }
            this.apiKey = apiKey;
            this.apiSecret = apiSecret;
        }

        /**
         * Sends through this HTTP client, for a proxy or trust of your own.
         *
         * @throws IllegalArgumentException when it follows redirects, which would carry the credential elsewhere
         */
        public Builder httpClient(HttpClient http) {
            if (http.followRedirects() != HttpClient.Redirect.NEVER) {
                throw new IllegalArgumentException("an HTTP client that follows redirects would carry the credential elsewhere");
            }
            this.http = http;
            return this;
        }

        /** Tries a call that may be repeated so many times more; 3 unless told otherwise, 0 for never. */
        public Builder maxRetries(int retries) {
            this.retriesMax = retries;
            return this;
        }

        /** Gives each try so long, its answer's body included; 30 seconds unless told otherwise. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /**
         * Waits about so long before the first retry, and twice as long before each further one; half a second unless told
         * otherwise. A longer {@code Retry-After} of the service is kept to.
         */
        public Builder firstWait(Duration wait) {
            this.firstWait = wait;
            return this;
        }

        /** The client. */
        public Poisha build() {
            return new Poisha(this);
        }
    }
}
