package org.poisha;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One operation, as a generated method describes it. */
final class Call {
    final String method;
    String path;
    String query = "";
    @Nullable Object body;
    @Nullable String key;

    Call(String method, String path) {
        this.method = method;
        this.path = path;
    }

    Call with(String name, String value) {
        path = path.replace("{" + name + "}", encode(value));
        return this;
    }

    Call query(Query values) {
        query = values.encoded();
        return this;
    }

    Call body(Object body) {
        this.body = body;
        return this;
    }

    Call key(String key) {
        this.key = key;
        return this;
    }

    /** Whether a second try could do no harm: it has a key, or its method means the same twice. */
    boolean mayRepeat() {
        return key != null || !method.equals("POST") && !method.equals("PATCH");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
