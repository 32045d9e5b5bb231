package org.poisha;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a list holds, page after page. Each iteration begins anew, and fetches a page when it comes to it.
 *
 * @param <T> what it is a list of
 */
public final class Pages<T> implements Iterable<T> {
    private final Query query;
    private final Function<Query, Page<T>> fetch;

    Pages(Query query, Function<Query, Page<T>> fetch) {
        this.query = query.after(null); // A copy: who fills in the query further does not change this.
        this.fetch = fetch;
    }

    /** The same as a stream. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private @Nullable Page<T> page;
            private int at;

            @Override
            public boolean hasNext() {
                if (page == null) {
                    page = fetch.apply(query);
                } else if (at == page.data().size() && page.isFull()) { // Not full is the last: totals may be estimates.
                    page = fetch.apply(query.after(page.pagination()));
                    at = 0;
                }
                return at < page.data().size();
            }

            @Override
            public T next() {
                if (!hasNext() || page == null) {
                    throw new NoSuchElementException();
                }
                return page.data().get(at++);
            }
        };
    }
}
