package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a step beside its date, as far as the step asks for it.
 *
 * @param grounds of an appeal that is registered
 * @param order what mediation agreed, or the tribunal ordered
 * @param otherMatters whether mediation agreed something on matters that no appeal can be about
 * @param agreedDueOn the day agreed in writing for what mediation agreed, but for assessing, reassessing and making a plan
 * @param recommendations whether the tribunal recommended something on health or social care
 */
public record AppealOutcome(
        Set<AppealGround> grounds,
        @Nullable OrderKind order,
        boolean otherMatters,
        @Nullable LocalDate agreedDueOn,
        boolean recommendations) {

    public static final AppealOutcome NONE = new AppealOutcome(Set.of(), null, false, null, false);

    public AppealOutcome {
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
    }
}
