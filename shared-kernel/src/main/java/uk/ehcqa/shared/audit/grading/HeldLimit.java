package uk.ehcqa.shared.audit.grading;

import java.util.List;
import uk.ehcqa.shared.audit.framework.Grade;

/**
 * A limiting judgement whose condition holds.
 *
 * @param cap the grade that the plan's cannot be above
 * @param because the codes of the criteria, sections and findings that made it hold
 */
public record HeldLimit(String code, Grade cap, List<String> because) {

    public HeldLimit {
        because = List.copyOf(because);
    }
}
