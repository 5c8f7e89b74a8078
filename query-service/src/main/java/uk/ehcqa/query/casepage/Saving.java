package uk.ehcqa.query.casepage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How something just saved fares on its way to the page.
 *
 * @param arrived whether the page shows it
 * @param asked how often the page has asked again by itself
 */
public record Saving(Seen wanted, boolean arrived, int asked) {

    /** How many seconds the page pauses before it asks again, each time: 30 in all. */
    private static final List<Integer> PAUSES = List.of(1, 2, 4, 8, 15);

    public boolean isBehind() {
        return !arrived && asked >= PAUSES.size();
    }

    /** In so many seconds; null when it asks no more by itself. */
    @Nullable
    public Integer asksAgainIn() {
        return arrived || isBehind() ? null : PAUSES.get(Math.max(asked, 0));
    }

    /** The page itself, asked for once more. */
    public String again() {
        return "%s?seen=case:%d&asked=%d".formatted(wanted.address(), wanted.version(), asked + 1);
    }

    /** The page itself, asked for by a person. */
    public String refresh() {
        return "%s?seen=case:%d".formatted(wanted.address(), wanted.version());
    }
}
