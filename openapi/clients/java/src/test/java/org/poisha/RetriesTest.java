package org.poisha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poisha.PaymentsApi.ListPaymentsQuery;
import org.poisha.model.CreatePayment;
import org.poisha.model.Payment;

/** What happens when answers are lost or put off. */
class RetriesTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<Long> askedAt = new CopyOnWriteArrayList<>();
    private final HttpServer between;

    private interface Handler {
        void handle(HttpExchange exchange, int number) throws IOException, InterruptedException;
    }

    RetriesTest() throws IOException {
        between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        between.setExecutor(threads);
    }

    @AfterEach
    void stop() {
        between.stop(0);
        threads.shutdownNow();
    }

    private String serve(Handler handler) {
        between.createContext("/", exchange -> {
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            int number;
            synchronized (keys) {
                keys.add(key == null ? "" : key);
                askedAt.add(System.nanoTime());
                number = keys.size();
            }
            try {
                handler.handle(exchange, number);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        between.start();
        return "http://127.0.0.1:" + between.getAddress().getPort();
    }

    /** What is asked arrives at the server and is done, but so many answers are lost, after so long a silence. */
    private String dropping(int answers, Duration silence) {
        URI target = URI.create(Server.URL);
        HttpClient client = HttpClient.newHttpClient();
        return target.getPath().isEmpty() ? "" : serve((exchange, number) -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            for (String name : List.of("X-Api-Key", "X-Api-Secret", "Idempotency-Key", "Content-Type")) {
                String value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    request.header(name, value);
                }
            }
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (number <= answers) {
                Thread.sleep(silence.toMillis());
                return;
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }) + target.getPath();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3_000})
    void aLostAnswerIsAskedForAgainAndChargesOnce(long silenceMillis) {
        String baseUrl = dropping(2, Duration.ofMillis(silenceMillis));
        String customer = Server.customer("dropping");
        //#region retries
        Poisha poisha = Poisha.builder(baseUrl, Server.KEY, Server.SECRET)
            .timeout(Duration.ofSeconds(2))
            .maxRetries(4)
            .build();
        Payment payment = poisha.payments().createPayment(
            CreatePayment.builder().amountMinor(9_900).customerReference(customer).build());
        //#endregion retries
        assertEquals(9_900, payment.amountMinor());
        assertEquals(3, keys.size(), keys.toString());
        assertEquals(1, keys.stream().distinct().count(), keys.toString());
        assertTrue(keys.get(0).matches("[0-9a-f]{32}"), keys.toString());
        Pages<Payment> charged = Server.client().payments().allPayments(new ListPaymentsQuery().customerReference(customer));
        assertEquals(List.of(payment.id()), charged.stream().map(Payment::id).toList());
    }

    @Test
    void retriesAreBounded() {
        Poisha poisha = Server.through(dropping(100, Duration.ZERO)).maxRetries(2).build();
        CreatePayment wanted = CreatePayment.builder().amountMinor(1_000).customerReference(Server.customer("bounded")).build();
        assertThrows(UncheckedIOException.class, () -> poisha.payments().createPayment(wanted));
        assertEquals(3, keys.size());
    }

    /** A client of something that answers this status until the last try, and then 200. */
    private Poisha answering(int status, String retryAfter, int times) {
        return Server.through(serve((exchange, number) -> {
            String code = status == 409 ? "IDEMPOTENCY_IN_PROGRESS" : "A_NEWER_CODE";
            String body = number > times
                ? "{\"data\":{\"id\":\"pay_1\",\"aNewerField\":1,\"status\":\"A_NEWER_STATUS\"},\"meta\":{}}"
                : "{\"data\":null,\"meta\":{\"errorCode\":\"" + code + "\",\"message\":\"a sentence\"}}";
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(number > times ? 200 : status, bytes.length);
            exchange.getResponseBody().write(bytes);
        })).build();
    }

    @Test
    void retryAfterIsHonouredInSeconds() {
        assertEquals("pay_1", answering(429, "1", 1).payments().getPayment("pay_1").id());
        assertTrue(askedAt.get(1) - askedAt.get(0) >= 950_000_000, askedAt.toString());
    }

    @Test
    void retryAfterIsHonouredAsADate() {
        ZonedDateTime then = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2);
        assertEquals("pay_1", answering(503, DateTimeFormatter.RFC_1123_DATE_TIME.format(then), 1).payments().getPayment("pay_1").id());
        assertTrue(askedAt.get(1) - askedAt.get(0) >= 700_000_000, askedAt.toString());
    }

    @Test
    void whoeverAsksForAnHourIsNotWaitedFor() {
        PoishaException refused = assertThrows(
            PoishaException.class, () -> answering(503, "3600", 9).payments().getPayment("pay_1"));
        assertEquals(Duration.ofHours(1), refused.retryAfter());
        assertEquals(1, keys.size());
    }

    @ParameterizedTest
    @CsvSource({
        "create, 429, 4", "create, 502, 4", "read, 503, 4", "read, 504, 4", "create, 409, 4",
        "create, 500, 1", "read, 404, 1", "test, 503, 1",
    })
    void whatMayPassIsTriedAgainAndWhatMayDoHarmIsNot(String act, int status, int tries) {
        Poisha poisha = answering(status, "", 100);
        CreatePayment wanted = CreatePayment.builder().amountMinor(1).customerReference("c").build();
        Executable ask = switch (act) {
            case "create" -> () -> poisha.payments().createPayment(wanted);
            case "read" -> () -> poisha.payments().getPayment("pay_1");
            default -> () -> poisha.webhooks().sendTestEvent("whe_1"); // a POST that takes no key
        };
        assertEquals(status, assertThrows(PoishaException.class, ask).status());
        assertEquals(tries, keys.size());
    }

    @Test
    void anAnswerOfSomethingBetweenIsAnExceptionToo() {
        Poisha poisha = Server.through(serve((exchange, number) -> {
            byte[] bytes = "<html>not here</html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(403, bytes.length);
            exchange.getResponseBody().write(bytes);
        })).build();
        PoishaException refused = assertThrows(PoishaException.class, () -> poisha.app().getMe());
        assertEquals(403, refused.status());
        assertNull(refused.errorCode());
    }

    @Test
    void aRedirectIsNotFollowed() {
        Poisha poisha = Server.through(serve((exchange, number) -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        })).build();
        assertEquals(307, assertThrows(PoishaException.class, () -> poisha.app().getMe()).status());
        assertEquals(1, keys.size());
        HttpClient following = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
        assertThrows(IllegalArgumentException.class, () -> Server.through(Server.URL).httpClient(following));
    }

    @Test
    void aThreadThatIsInterruptedStopsWaiting() {
        Poisha poisha = answering(503, "30", 100);
        Thread.currentThread().interrupt();
        assertThrows(RuntimeException.class, () -> poisha.payments().getPayment("pay_1"));
        assertTrue(Thread.interrupted());
    }
}
