package uk.ehcqa.query.caselist;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page which it is, from 1
 * @param pages how many there are
 * @param total how many items the whole list has
 */
record Paged<T>(int page, int pages, int total, List<T> items) {

    static <T> Paged<T> of(Page page, int total, List<T> items) {
        return new Paged<>(page.number(), Math.max(1, Math.ceilDiv(total, page.size())), total, items);
    }
}
