package uk.ehcqa.query.contribution.request;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.contribution.ContributionReference;

/** Who looked at which request, and when. Sole writer of {@code request.viewing}. */
@Component
class Viewings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Viewings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ContributionReference reference, String viewer) {
        jdbc.sql("insert into request.viewing (reference, viewer, viewed_at) values (?, ?, ?)")
                .params(reference.value(), viewer, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
