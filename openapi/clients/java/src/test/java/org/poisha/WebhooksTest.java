package org.poisha;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.poisha.model.Event;
import org.poisha.model.EventType;
import org.poisha.model.PaymentEvent;

/** Signatures and bodies of events. */
class WebhooksTest {
    private static final String ID = "evt_01kah2v8w4e9m7qk3s5r2n6t8z";
    private static final String BODY = """
        {"id":"evt_01kah2v8w4e9m7qk3s5r2n6t8z","type":"payment.succeeded","schemaVersion":1,"mode":"TEST",\
        "createdAt":"2026-11-21T08:00:00.000000Z","sequence":1,"data":{"id":"pay_01kah2v8w4e9m7qk3s5r2n6t8z",\
        "status":"SUCCEEDED","amountMinor":115000,"capturedMinor":115000}}""";

    private final Webhook old = secret("the old secret of the endpoint..");
    private final Webhook current = secret("the new secret of the endpoint..");

    private static Webhook secret(String key) {
        return Poisha.webhook("whsec_" + Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, List<String>> signed(Instant at, Webhook... signers) throws WebhookSigningException {
        List<String> signatures = new ArrayList<>();
        for (Webhook signer : signers) {
            signatures.add(signer.sign(ID, at.getEpochSecond(), BODY));
        }
        return Map.of(
            "Webhook-Id", List.of(ID),
            "Webhook-Timestamp", List.of(Long.toString(at.getEpochSecond())),
            "Webhook-Signature", List.of(String.join(" ", signatures)));
    }

    @Test
    void anEventIsVerifiedWithTheOldAndTheNewSecretOfARotation() throws Exception {
        Map<String, List<String>> headers = signed(Instant.now(), current, old);
        assertDoesNotThrow(() -> old.verify(BODY, headers));
        assertDoesNotThrow(() -> current.verify(BODY, headers));
        Webhook stranger = secret("the secret of somebody else.....");
        assertThrows(WebhookVerificationException.class, () -> stranger.verify(BODY, headers));
    }

    @Test
    void aTamperedBodyIsRefused() throws Exception {
        Map<String, List<String>> headers = signed(Instant.now(), current);
        String tampered = BODY.replace("115000", "115001");
        assertNotEquals(BODY, tampered);
        assertThrows(WebhookVerificationException.class, () -> current.verify(tampered, headers));
        assertThrows(WebhookVerificationException.class, () -> current.verify(BODY, Map.of()));
    }

    @Test
    void anOldEventAndOneOfTheFutureAreRefused() throws Exception {
        for (int minutes : new int[] {-6, 6}) {
            Map<String, List<String>> headers = signed(Instant.now().plusSeconds(60L * minutes), current);
            assertThrows(WebhookVerificationException.class, () -> current.verify(BODY, headers), minutes + " minutes");
        }
    }

    @Test
    void nobodyCanSignWithAnEmptySecret() {
        assertThrows(IllegalArgumentException.class, () -> Poisha.webhook("whsec_"));
        assertThrows(IllegalArgumentException.class, () -> Poisha.webhook(""));
    }

    @Test
    void anEventIsReadByItsType() {
        PaymentEvent paid = assertInstanceOf(PaymentEvent.class, Poisha.event(BODY));
        assertEquals(EventType.PAYMENT_SUCCEEDED, paid.type());
        assertEquals(115_000, paid.data().capturedMinor());
        assertEquals(Instant.parse("2026-11-21T08:00:00Z"), paid.createdAt());
        assertEquals(ID, paid.id());
        Event.Unknown newer = assertInstanceOf(Event.Unknown.class, Poisha.event("{\"id\":\"evt_1\",\"type\":\"payment.teleported\"}"));
        assertEquals(EventType.UNRECOGNIZED, newer.type());
        assertThrows(IllegalArgumentException.class, () -> Poisha.event("[]"));
    }

    @Test
    void everyTypeOfEventIsKnown() {
        for (EventType type : EventType.values()) {
            Event event = Poisha.event("{\"type\":\"" + type + "\"}");
            assertEquals(type == EventType.UNRECOGNIZED, event instanceof Event.Unknown, type.toString());
            assertEquals(type, event.type());
        }
    }
}
