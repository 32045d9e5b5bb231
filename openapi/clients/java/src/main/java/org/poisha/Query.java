package org.poisha;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.poisha.model.Pagination;

/** The parameters of a list. Enums and instants say themselves how the API writes them. */
final class Query {
    private final Map<String, String> values = new LinkedHashMap<>();

    void put(String name, Object value) {
        values.put(name, value.toString());
    }

    String encoded() {
        return values.entrySet().stream()
            .map(entry -> Call.encode(entry.getKey()) + "=" + Call.encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    }

    /** The same, for the page after this one: at its cursor, or by its number where a list knows no cursors. */
    Query after(@Nullable Pagination last) {
        Query next = new Query();
        next.values.putAll(values);
        if (last != null && last.nextCursor() != null) {
            next.values.remove("page");
            next.put("cursor", last.nextCursor());
        } else if (last != null) {
            next.values.remove("cursor");
            next.put("page", last.page() + 1);
        }
        return next;
    }
}
