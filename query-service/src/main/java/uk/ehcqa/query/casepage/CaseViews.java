package uk.ehcqa.query.casepage;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CasesAsKnown;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** Cases as their pages show them, today or as they were known. */
@Component
class CaseViews {

    private final CaseFiles cases;
    private final CasesAsKnown known;
    private final ReviewReading reading;
    private final Clock clock;

    CaseViews(CaseFiles cases, CasesAsKnown known, ReviewReading reading, Clock clock) {
        this.cases = cases;
        this.known = known;
        this.reading = reading;
        this.clock = clock;
    }

    boolean know(CaseReference reference) {
        return cases.find(reference).isPresent();
    }

    /** With the latest assessment, unless another of the case is asked for. */
    CaseView of(String reference, @Nullable Integer episode, AsAt asAt) {
        return CaseView.of(known.get(reference, asAt), episode, reading, asAt, asAt.day(LocalDate.now(clock)));
    }
}
