package org.poisha;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.poisha.model.ErrorCode;
import org.poisha.model.Pagination;

/** Sends calls, again and again as long as that may help and could do no harm, and takes the envelope off the answers. */
final class Transport {
    static final JsonMapper JSON = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
        .build();

    private final URI baseUrl;
    private final String apiKey;
    private final String apiSecret;
    private final HttpClient http;
    private final Duration timeout;
    private final Retries retries;

    Transport(Poisha.Builder settings) {
        baseUrl = settings.baseUrl;
        apiKey = settings.apiKey;
        apiSecret = settings.apiSecret;
        http = settings.http;
        timeout = settings.timeout;
        retries = new Retries(settings.retriesMax, settings.firstWait);
    }

    /** Without its dashes: the groups of a UUID now and then read as a card number, which the API refuses everywhere. */
    static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    <T> T one(Call call, Class<T> type) {
        return read(envelope(call).path("data"), JSON.constructType(type));
    }

    <T> List<T> list(Call call, Class<T> type) {
        return read(envelope(call).path("data"), listOf(type));
    }

    <T> Page<T> page(Call call, Class<T> type) {
        JsonNode envelope = envelope(call);
        return new Page<>(
            read(envelope.path("data"), listOf(type)),
            read(envelope.path("pagination"), JSON.constructType(Pagination.class)));
    }

    byte[] file(Call call) {
        HttpRequest request = request(call);
        for (int retry = 0; ; retry++) {
            try {
                return attempt(request);
            } catch (PoishaException refused) {
                if (!call.mayRepeat() || !retries.again(refused, retry)) {
                    throw refused;
                }
            } catch (IOException lost) {
                if (!call.mayRepeat() || !retries.again(lost, retry)) {
                    throw new UncheckedIOException(lost);
                }
            }
        }
    }

    private JsonNode envelope(Call call) {
        try {
            return JSON.readTree(file(call));
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be read", e);
        }
    }

    private static JavaType listOf(Class<?> type) {
        return JSON.getTypeFactory().constructCollectionType(List.class, type);
    }

    private static <T> T read(JsonNode node, JavaType type) {
        try {
            return JSON.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the answer cannot be read", e);
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
            .uri(URI.create(baseUrl + call.path + (call.query.isEmpty() ? "" : "?" + call.query)))
            .header("X-Api-Key", apiKey)
            .header("X-Api-Secret", apiSecret)
            .header("Accept", "application/json, application/pdf");
        if (call.key != null) {
            request.header("Idempotency-Key", call.key);
        }
        if (call.body == null) {
            return request.method(call.method, BodyPublishers.noBody()).build();
        }
        if (call.body instanceof byte[] bytes) {
            request.header("Content-Type", "application/octet-stream");
            return request.method(call.method, BodyPublishers.ofByteArray(bytes)).build();
        }
        try {
            request.header("Content-Type", "application/json");
            return request.method(call.method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(call.body))).build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the request cannot be written", e);
        }
    }

    /** One try. Its time-out is for all of the answer; the request's own would end at the headers. */
    private byte[] attempt(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> answer = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() >= 300) { // The API never redirects; whoever does shall not be told the credential.
                throw refusal(answer);
            }
            return answer.body();
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no answer in " + timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the answer");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException lost ? lost : new IOException(e.getCause());
        } finally {
            asked.cancel(true);
        }
    }

    /** The error of an answer; also of one that is no envelope, as a proxy between gives it. */
    private static PoishaException refusal(HttpResponse<byte[]> answer) {
        JsonNode envelope = MissingNode.getInstance();
        Map<String, String> fields = Map.of();
        try {
            envelope = JSON.readTree(answer.body());
            if (envelope.path("data").isObject()) {
                fields = JSON.convertValue(envelope.path("data"), new TypeReference<Map<String, String>>() {});
            }
        } catch (IOException | IllegalArgumentException e) {
            // Not ours: what there is to say stands in the status.
        }
        JsonNode meta = envelope.path("meta");
        String code = text(meta, "errorCode");
        String message = text(meta, "message");
        return new PoishaException(
            answer.statusCode(),
            code == null ? null : JSON.convertValue(code, ErrorCode.class),
            message == null ? "status " + answer.statusCode() : message,
            fields,
            text(meta, "requestId"),
            answer.headers().firstValue("Retry-After").map(value -> Retries.after(value, Clock.systemUTC())).orElse(null));
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }
}
