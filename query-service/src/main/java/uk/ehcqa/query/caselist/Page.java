package uk.ehcqa.query.caselist;

import uk.ehcqa.query.page.Pagination;

/**
 * A part of a long list.
 *
 * @param number counts from 1
 */
record Page(int number, int size) {

    static final String SQL = " limit ? offset ?";

    private static final int USUAL = 50;

    /** The page asked for; the first or the last where there is no such page. */
    static Page of(int asked, int total) {
        return new Page(Math.clamp(asked, 1, Math.max(1, Math.ceilDiv(total, USUAL))), USUAL);
    }

    /** The whole list, for a file. */
    static Page whole() {
        return new Page(1, Integer.MAX_VALUE);
    }

    long offset() {
        return (number - 1L) * size;
    }

    Pagination among(int total, ListAddress list) {
        return new Pagination(number, size, total, "cases", list.toString());
    }
}
