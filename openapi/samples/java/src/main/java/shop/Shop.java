package shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poisha.Poisha;
import org.poisha.PoishaException;
import org.poisha.model.CreatePayment;
import org.poisha.model.CreateRefund;
import org.poisha.model.Event;
import org.poisha.model.EventType;
import org.poisha.model.Payment;
import org.poisha.model.PaymentEvent;
import org.poisha.model.PaymentStatus;
import org.poisha.model.Refund;
import org.poisha.model.RefundEvent;

/** A shop with one good. It believes only what the API or a signed webhook says, never the customer's browser. */
final class Shop {
    /** An order, as the shop remembers it; the id is its payment's. */
    record Order(String id, String reference, PaymentStatus status, List<String> events) {}

    //#region client
    private final Poisha poisha = Poisha.create(
        System.getenv("POISHA_URL"), System.getenv("POISHA_KEY"), System.getenv("POISHA_SECRET"));
    //#endregion client
    private final Webhook webhook = Poisha.webhook(System.getenv("POISHA_WEBHOOK_SECRET"));
    private final List<Order> orders = new ArrayList<>();
    private final Set<String> seen = new HashSet<>(); // the ids of events, for one may come twice

    public static void main(String[] arguments) throws IOException {
        Shop shop = new Shop();
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "0"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0); // one request at a time
        server.createContext("/", shop::answer);
        server.start();
        System.out.println("listening on http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        try (request) {
            switch (request.getRequestMethod() + " " + path.replaceFirst("^(/refund)/.*", "$1")) {
                case "GET /" -> say(request, 200, """
                    <h1>Rice cooker, BDT 1,150.00</h1><form method="post" action="/buy"><button>Buy</button></form>""");
                case "POST /buy" -> buy(request);
                case "GET /thanks" -> thanks(request);
                case "POST /webhooks" -> told(request);
                case "POST /refund" -> refund(request, path.substring("/refund/".length()));
                case "GET /orders" -> say(request, 200, new ObjectMapper().writeValueAsString(orders));
                default -> say(request, 404, "There is nothing here.");
            }
        } catch (PoishaException refused) {
            System.err.println(refused);
            say(request, 502, "The payment service refused.");
        }
    }

    private void buy(HttpExchange request) throws IOException {
        String reference = "order-" + (orders.size() + 1);
        String shop = "http://" + request.getRequestHeaders().getFirst("Host");
        //#region create
        Payment payment = poisha.payments().createPayment(CreatePayment.builder()
            .amountMinor(115_000) // BDT 1,150.00
            .customerReference("customer-42")
            .productName("Rice cooker")
            .successUrl(shop + "/thanks?order=" + reference)
            .build());
        request.getResponseHeaders().set("Location", payment.checkoutUrl());
        say(request, 303, "");
        //#endregion create
        orders.add(new Order(payment.id(), reference, payment.status(), new ArrayList<>()));
    }

    private void thanks(HttpExchange request) throws IOException {
        String query = request.getRequestURI().getQuery();
        for (Order order : List.copyOf(orders)) {
            if (query != null && List.of(query.split("&")).contains("order=" + order.reference())) {
                //#region confirm
                Payment payment = poisha.payments().getPayment(order.id());
                remember(payment.id(), payment.status()); // only SUCCEEDED is paid
                //#endregion confirm
                say(request, 200, "<h1>Order " + order.reference() + ": " + payment.status() + "</h1>");
                return;
            }
        }
        say(request, 404, "There is no such order.");
    }

    private void told(HttpExchange request) throws IOException {
        //#region webhook
        String body = new String(request.getRequestBody().readNBytes(1 << 20), StandardCharsets.UTF_8);
        try {
            webhook.verify(body, request.getRequestHeaders());
        } catch (WebhookVerificationException forged) {
            say(request, 400, "Not signed by Poisha.");
            return;
        }
        Event event = Poisha.event(body);
        if (event instanceof PaymentEvent moved && seen.add(event.id())) {
            remember(moved.data().id(), moved.data().status(), event.type());
        } else if (event instanceof RefundEvent moved && seen.add(event.id())) {
            remember(moved.data().paymentId(), PaymentStatus.SUCCEEDED, event.type());
        }
        say(request, 204, ""); // also when it is of a newer type, or came before
        //#endregion webhook
    }

    private void remember(String paymentId, PaymentStatus status, EventType... events) {
        orders.replaceAll(order -> {
            if (!order.id().equals(paymentId)) {
                return order;
            }
            List.of(events).forEach(event -> order.events().add(event.toString()));
            return new Order(order.id(), order.reference(), status, order.events());
        });
    }

    private void refund(HttpExchange request, String paymentId) throws IOException {
        //#region refund
        Refund refund = poisha.refunds().createRefund(
            paymentId, CreateRefund.builder().amountMinor(115_000).reason("changed my mind").build());
        //#endregion refund
        say(request, 200, new ObjectMapper().writeValueAsString(Map.of("id", refund.id(), "status", refund.status())));
    }

    private static void say(HttpExchange request, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", text.startsWith("<") ? "text/html" : "application/json");
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        request.getResponseBody().write(bytes);
    }
}
