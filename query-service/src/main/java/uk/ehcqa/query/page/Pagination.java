package uk.ehcqa.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a page stands in a long list, as {@code govuk/pagination.html} shows it.
 *
 * @param number the page, from 1
 * @param size how many rows a page has
 * @param total how many rows the list has
 * @param items what the rows are, in the plural: "cases"
 * @param list the address of the list with all its filters, as it stands in a link: "/worklist?team=north%20west"
 */
public record Pagination(int number, int size, int total, String items, String list) {

    /** Pages named on each side of the present one. */
    private static final int NEIGHBOURS = 2;

    /** "Showing 13 to 24 of 1,234 cases". */
    public String position() {
        if (total == 0) {
            return "No " + items;
        }
        int first = (number - 1) * size + 1;
        return String.format(
                Locale.UK, "Showing %,d to %,d of %,d %s", first, Math.min(total, first + size - 1), total, items);
    }

    public int last() {
        return last(total, size);
    }

    /** The last page of so many rows. Of no rows there is one page, which is empty. */
    public static int last(int total, int size) {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    /** The pages to name: first, last and those near; 0 stands for the pages left out between. */
    public List<Integer> named() {
        List<Integer> named = new ArrayList<>();
        IntStream.rangeClosed(1, last()).filter(this::isNamed).forEach(page -> {
            if (!named.isEmpty() && page - named.getLast() > 1) {
                named.add(0);
            }
            named.add(page);
        });
        return named;
    }

    public String address(int page) {
        return UriComponentsBuilder.fromUriString(list)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }

    private boolean isNamed(int page) {
        return page == 1 || page == last() || Math.abs(page - number) <= NEIGHBOURS;
    }
}
