package uk.ehcqa.benchmarks.suite;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds how many sound measurements are wanted of each contender
 * @param seconds how long one measurement takes, where that is a matter of choice
 * @param secondsToWarmUp until a JVM has compiled what it uses most
 * @param events how long a history is read again
 */
public record Settings(int rounds, int seconds, int secondsToWarmUp, int cases, int events) {

    static final int CLIENTS = 32;

    static final long SEED = 20_261_130;

    static Settings full(int rounds, int seconds) {
        return new Settings(rounds, seconds, 90, 4_000, 300_000);
    }

    /** To see that it works. The figures mean nothing. */
    static Settings trial() {
        return new Settings(1, 2, 2, 60, 4_000);
    }

    Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    Duration warmUp() {
        return Duration.ofSeconds(secondsToWarmUp);
    }

    String inWords() {
        return "%d rounds of %d s after %d s to warm up, %d clients, seed %d"
                .formatted(rounds, seconds, secondsToWarmUp, CLIENTS, SEED);
    }
}
