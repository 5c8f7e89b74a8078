package uk.ehcqa.query.post;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail to those who are asked for advice is sent. From where and through which server is set with the reminders.
 *
 * @param scheduled whether it is sent from here; another program on the same database may do it
 * @param every how long after the end of a round the next begins
 * @param heartbeat how often the program that is at it says that it still lives
 * @param tries how often a message is tried before it is left to the administrator
 * @param backOff how long after its first failure a message is tried again; twice as long each time, 6 hours at most
 * @param days for how long a message is worth sending, and of how old news anybody is told
 */
@ConfigurationProperties("post")
public record PostSettings(
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("1m") Duration every,
        @DefaultValue("1m") Duration heartbeat,
        @DefaultValue("12") int tries,
        @DefaultValue("1m") Duration backOff,
        @DefaultValue("7") int days) {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 20;

    public PostSettings {
        if (tries < 1) {
            throw new IllegalArgumentException("post.tries is at least 1");
        }
        if (days < 1) {
            throw new IllegalArgumentException("post.days is at least 1");
        }
    }

    /** When a message is tried again that has failed so often. */
    Instant nextTry(Instant now, int failures) {
        var wait = backOff.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
