package uk.ehcqa.command.sen2.imports;

import java.time.Duration;
import java.time.Instant;

/** How many people of a return have been taken, with how many rows, since when. */
record Progress(long people, long rows, Instant since) {

    Progress with(long morePeople, long moreRows) {
        return new Progress(people + morePeople, rows + moreRows, since);
    }

    long peopleASecond(Instant now) {
        return people * 1_000 / Math.max(1, Duration.between(since, now).toMillis());
    }
}
