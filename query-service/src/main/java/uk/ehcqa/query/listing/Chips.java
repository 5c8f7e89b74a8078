package uk.ehcqa.query.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;

/** The filters of a list that are on, in words: each leads to the list without it. */
public final class Chips {

    private final ListAddress address;
    private final List<Link> links = new ArrayList<>();

    public Chips(ListAddress address) {
        this.address = address;
    }

    /**
     * Says that the list is narrowed by this parameter, where it is.
     *
     * @param words with {@code %s} for the value
     */
    public Chips with(String parameter, String words, @Nullable Object value) {
        if (value != null) {
            links.add(Link.to(
                    words.formatted(said(value)), address.without(parameter).toString()));
        }
        return this;
    }

    public Chips either(String parameter, @Nullable Boolean value, String ifSo, String ifNot) {
        return value == null ? this : with(parameter, "%s", value ? ifSo : ifNot);
    }

    public List<Link> links() {
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
