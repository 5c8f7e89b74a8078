package uk.ehcqa.benchmarks.suite;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds how many sound measurements are wanted of each contender
 * @param seconds how long one measurement takes, where that is a matter of choice
 * @param events how long a history is read again
 */
public record Settings(int rounds, int seconds, int cases, int events) {

    static final int CLIENTS = 32;

    static final long SEED = 20_261_130;

    static Settings full(int rounds, int seconds) {
        return new Settings(rounds, seconds, 4_000, 300_000);
    }

    /** To see that it works. The figures mean nothing. */
    static Settings trial() {
        return new Settings(1, 2, 60, 4_000);
    }

    Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    String inWords() {
        return "%d rounds of %d s, %d clients, seed %d".formatted(rounds, seconds, CLIENTS, SEED);
    }
}
