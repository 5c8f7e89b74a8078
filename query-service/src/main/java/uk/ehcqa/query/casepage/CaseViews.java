package uk.ehcqa.query.casepage;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** Cases as their pages show them today. */
@Component
class CaseViews {

    private final CaseFiles cases;
    private final ReviewReading reading;
    private final Clock clock;

    CaseViews(CaseFiles cases, ReviewReading reading, Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.clock = clock;
    }

    boolean know(CaseReference reference) {
        return cases.find(reference).isPresent();
    }

    /** With the latest assessment, unless another of the case is asked for. */
    CaseView of(String reference, @Nullable Integer episode) {
        return CaseView.of(cases.get(reference), episode, reading, LocalDate.now(clock));
    }
}
