package uk.ehcqa.query.caseform;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.query.casework.Arrivals;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.history.HistoryLine;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** Tells what else was recorded in a case; the read models may need a moment to know it. */
@Component
class LatestRecordings {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Page LATEST = new Page(1, 10);

    private final CaseFiles cases;
    private final CaseHistory history;
    private final Arrivals arrivals;
    private final Clock clock;

    LatestRecordings(CaseFiles cases, CaseHistory history, Arrivals arrivals, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    Meanwhile since(long version, CaseReference reference, RefusalDetails refusal) {
        var present = Objects.requireNonNullElse(WhyRefused.presentVersion(refusal), version + 1);
        arrivals.await(() -> cases.hold(reference, present), PATIENCE);
        var now = cases.get(reference.value());
        return new Meanwhile(now, lines(version, now));
    }

    private List<HistoryLine> lines(long version, CaseAtVersion now) {
        var moment = ZonedDateTime.now(clock);
        return history.latest(now, LATEST).stream()
                .filter(entry -> entry.sequence() > version)
                .map(entry -> HistoryLine.of(entry, moment))
                .toList();
    }
}
