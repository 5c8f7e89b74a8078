package uk.ehcqa.eventstore.health;

import java.util.OptionalLong;

/**
 * How one event processor stands.
 *
 * @param unattended parts of the stream that nobody reads, here or elsewhere: so they look while a failed part waits to
 *     be tried again
 * @param unread about how many events the part furthest behind has still to read, going by their numbers; unknown while
 *     nothing is read here
 */
record Progress(String processor, boolean running, boolean failed, long unattended, OptionalLong unread) {

    boolean works() {
        return running && !failed && unattended == 0;
    }
}
