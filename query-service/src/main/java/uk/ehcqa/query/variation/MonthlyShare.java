package uk.ehcqa.query.variation;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Share;

/**
 * The share of one month, say of the plans issued in it.
 *
 * @param partCases the address of the list of the part, if there is one
 * @param wholeCases the address of the list of the whole
 */
public record MonthlyShare(
        YearMonth month,
        Share share,
        @Nullable String partCases,
        @Nullable String wholeCases) {

    public MonthlyShare(YearMonth month, Share share) {
        this(month, share, null, null);
    }
}
