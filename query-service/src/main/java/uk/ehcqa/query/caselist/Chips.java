package uk.ehcqa.query.caselist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Dates;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Words;

/** The filters of a list that are on, in words: each leads to the list without it. */
final class Chips {

    private final ListAddress address;
    private final List<Link> links = new ArrayList<>();

    Chips(ListAddress address) {
        this.address = address;
    }

    /** @param words with {@code %s} for the value */
    Chips with(String parameter, String words, @Nullable Object value) {
        if (value != null) {
            links.add(Link.to(
                    words.formatted(said(value)), address.without(parameter).toString()));
        }
        return this;
    }

    Chips either(String parameter, @Nullable Boolean value, String ifSo, String ifNot) {
        return value == null ? this : with(parameter, "%s", value ? ifSo : ifNot);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    private static String said(Object value) {
        return switch (value) {
            case LocalDate date -> Dates.full(date);
            case Enum<?> constant -> Words.of(constant);
            default -> value.toString();
        };
    }
}
