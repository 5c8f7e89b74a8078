package uk.ehcqa.query.paging;

import java.util.List;

/**
 * One page of a long list, as the API answers it.
 *
 * @param page which it is, from 1
 * @param pages how many there are
 * @param total how many items the whole list has
 */
public record Paged<T>(int page, int pages, int total, List<T> items) {}
