package uk.ehcqa.standalone.faults;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ehcqa.standalone.faults.oracle.ReadModels;

/** The process of the product is killed: under load, as it starts again, and as it rebuilds its read models. */
class ServiceKilledTest {

    static final int CYCLES = Integer.getInteger("faults.cycles", 2);
    static final int STARTING_MILLIS = 4_000;
    static final int BATCH_MILLIS = 30;
    static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void loses_nothing_doubles_nothing_and_shows_the_same_afterwards(@TempDir Path folder) throws Exception {
        new Trial("service-killed", folder, ServiceKilledTest::kill).run(CYCLES);
    }

    private static String kill(Site site, ReadModels models, Random chance) throws Exception {
        site.killProduct();
        var happened = switch (chance.nextInt(3)) {
            case 0 -> killAsItStarts(site, chance);
            case 1 -> killAsItRebuilds(site, models, chance);
            default -> "under load";
        };
        site.start();
        return happened;
    }

    private static String killAsItStarts(Site site, Random chance) throws Exception {
        var millis = chance.nextInt(STARTING_MILLIS);
        site.launch();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        site.killProduct();
        return String.format(Locale.UK, "under load and %,d ms after it was started again", millis);
    }

    private static String killAsItRebuilds(Site site, ReadModels models, Random chance) throws Exception {
        var events = models.count("event_store.event");
        var enough = chance.nextLong(1 + events / 2); // the rest is read while it is being killed
        models.clear();
        site.launch();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            site.requireProductRunning();
            return models.count("query.case_history") > enough;
        });
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(BATCH_MILLIS)));
        site.killProduct();
        return String.format(
                Locale.UK,
                "under load and with %,d of %,d events read again",
                models.count("query.case_history"),
                events);
    }
}
