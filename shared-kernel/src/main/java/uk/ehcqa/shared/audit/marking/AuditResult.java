package uk.ehcqa.shared.audit.marking;

import java.util.List;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.grading.HeldLimit;

/**
 * A grade as it was worked out on its day. No later version of the framework changes it.
 *
 * @param score of 100, exactly
 * @param band the grade that the score alone gives
 * @param limitsBelowBand every limiting judgement that held and whose cap is below the band
 */
public record AuditResult(
        String framework,
        FrameworkVersion version,
        Rational score,
        Grade band,
        Grade grade,
        List<HeldLimit> limitsBelowBand) {

    public AuditResult {
        limitsBelowBand = List.copyOf(limitsBelowBand);
    }
}
