package uk.ehcqa.query.contributionmeasure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Share;

/**
 * How many of how many.
 *
 * @param percent to one decimal; null of none
 */
record Proportion(int count, int of, @Nullable BigDecimal percent) {

    static Proportion of(Share share) {
        return new Proportion(
                share.part(), share.whole(), share.percentToOneDecimal().orElse(null));
    }
}
