package uk.ehcqa.standalone.faults;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ehcqa.standalone.faults.oracle.ReadModels;

/** The database server is killed under load, and now and then once more as it recovers. Nobody does anything about it. */
class DatabaseKilledTest {

    static final int CYCLES = Integer.getInteger("faults.cycles", 2);
    static final int RECOVERING_MILLIS = 500;

    @Test
    void loses_nothing_doubles_nothing_and_is_started_again_by_the_product(@TempDir Path folder) throws Exception {
        new Trial("database-killed", folder, DatabaseKilledTest::kill).run(CYCLES);
    }

    private static String kill(Site site, ReadModels models, Random chance) throws Exception {
        site.killDatabase();
        if (chance.nextInt(4) > 0) {
            return "under load";
        }
        var millis = chance.nextInt(RECOVERING_MILLIS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        site.killDatabase();
        return String.format(Locale.UK, "under load and %,d ms later", millis);
    }
}
