package uk.ehcqa.query.chase;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.freshness.ReadModels;
import uk.ehcqa.query.post.PostOffice;
import uk.ehcqa.query.post.PostSettings;
import uk.ehcqa.query.schedule.DurableSchedule;

/**
 * What is done again and again about advice that is awaited: the ladder is climbed, reminders that were begun are finished, and mail is
 * sent. While anything that was recorded waits to be shown, it waits for the next time: whoever answers today is not reminded.
 */
@Component
class ChaseRound {

    private final Ladder ladder;
    private final Chases chases;
    private final PostOffice office;
    private final ReadModels models;

    ChaseRound(Ladder ladder, Chases chases, PostOffice office, ReadModels models) {
        this.ladder = ladder;
        this.chases = chases;
        this.office = office;
        this.models = models;
    }

    DurableSchedule scheduled(DataSource database, PostSettings settings, Clock clock) {
        return new DurableSchedule(
                database,
                new DurableSchedule.Round("post", "chases", this::go),
                new DurableSchedule.Pace(settings.every(), settings.heartbeat()),
                clock);
    }

    void go() {
        if (models.areUpToDate()) {
            ladder.climb();
            chases.finish();
            office.go();
        }
    }
}
