package uk.ehcqa.query.paging;

import java.util.List;
import uk.ehcqa.query.page.Pagination;

/**
 * A part of a long list.
 *
 * @param number counts from 1
 */
public record Page(int number, int size) {

    /** To end a query with; its values are {@link #size} and {@link #offset}. */
    public static final String SQL = " limit ? offset ?";

    private static final int USUAL = 50;

    /** The page asked for; the first or the last where there is no such page. */
    public static Page of(int asked, int total) {
        return new Page(Math.clamp(asked, 1, Pagination.last(total, USUAL)), USUAL);
    }

    /** The whole list, for a file. */
    public static Page whole() {
        return new Page(1, Integer.MAX_VALUE);
    }

    public long offset() {
        return (number - 1L) * size;
    }

    /** For a page that shows it. */
    public Pagination among(int total, String items, String address) {
        return new Pagination(number, size, total, items, address);
    }

    /** For a program that asks for it. */
    public <T> Paged<T> with(int total, List<T> items) {
        return new Paged<>(number, Pagination.last(total, size), total, items);
    }
}
