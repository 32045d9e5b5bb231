package org.poisha;

import java.util.List;
import org.poisha.model.Pagination;

/**
 * One page of a list.
 *
 * @param <T> what it is a list of
 * @param data what is on the page
 * @param pagination which page it is, and of how many
 */
public record Page<T>(List<T> data, Pagination pagination) {
    boolean isFull() {
        return data.size() >= pagination.size();
    }
}
