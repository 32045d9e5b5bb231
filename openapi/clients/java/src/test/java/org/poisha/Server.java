package org.poisha;

import java.time.Duration;
import java.util.Objects;

/** The server under test: POISHA_URL, POISHA_KEY and POISHA_SECRET say which, and of whom. */
final class Server {
    static final String URL = setting("POISHA_URL");
    static final String KEY = setting("POISHA_KEY");
    static final String SECRET = setting("POISHA_SECRET");

    private Server() {}

    static Poisha client() {
        return Poisha.create(URL, KEY, SECRET);
    }

    /** A client through something that stands between, which does not wait long. */
    static Poisha.Builder through(String baseUrl) {
        return Poisha.builder(baseUrl, KEY, SECRET).firstWait(Duration.ofMillis(2));
    }

    /** A reference that no other test and no earlier run has used. */
    static String customer(String test) {
        return test + "-" + Transport.newKey();
    }

    private static String setting(String name) {
        return Objects.requireNonNull(System.getenv(name), () -> "set " + name);
    }
}
