package uk.ehcqa.query.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.caseload.OpenAssessment;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;

/** One of the oldest open cases, as a row of a table. */
record OldestCase(OpenAssessment assessment, LocalDate today, AsAt asAt) {

    public String address() {
        return asAt.caseAddress(assessment.reference());
    }

    public String received() {
        return Dates.brief(assessment.receivedOn(), today);
    }

    public String stage() {
        return Words.of(assessment.stage());
    }

    public @Nullable Due due() {
        var dueOn = assessment.nextDueOn();
        return dueOn == null ? null : new Due(dueOn, today);
    }
}
