package uk.ehcqa.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import uk.ehcqa.shared.timeliness.LondonTime;
import uk.ehcqa.standalone.faults.load.Api;
import uk.ehcqa.standalone.faults.load.Clients;
import uk.ehcqa.standalone.faults.oracle.Journal;
import uk.ehcqa.standalone.faults.oracle.Oracle;
import uk.ehcqa.standalone.faults.oracle.ReadModels;
import uk.ehcqa.standalone.faults.oracle.Store;

/**
 * Cycles of one kind of fault. In each, clients work on new cases, the fault strikes, and when all of them have their answers
 * the oracle is asked. Now and then a new database is begun, since every check looks at all that is in it.
 */
final class Trial {

    /** What is done to the site under load, and undone. */
    interface Fault {

        /** In a few words, what happened. */
        String strike(Site site, ReadModels models, Random chance) throws Exception;
    }

    private static final int CYCLES_ON_A_DATABASE = 25;
    private static final int CLIENTS = 16;
    private static final int MOST_BEFORE_THE_FAULT = 400;
    private static final int AND_SOME_NANOS = 5_000_000;

    private final String name;
    private final Path folder;
    private final Fault fault;
    private final Seed seed = Seed.given();
    private final Random chance;
    private int cycle;

    /** @param folder for the homes of products */
    Trial(String name, Path folder, Fault fault) {
        this.name = name;
        this.folder = folder;
        this.fault = fault;
        this.chance = seed.of(name);
    }

    void run(int cycles) throws Exception {
        while (cycle < cycles) {
            try (var site = new Site(folder.resolve("from-" + cycle))) {
                site.start();
                runOn(site, Math.min(cycles, cycle + CYCLES_ON_A_DATABASE));
            }
        }
    }

    private void runOn(Site site, int last) throws Exception {
        var journal = new Journal();
        var models = new ReadModels(site.jdbc());
        models.keep();
        while (cycle < last) {
            cycle++;
            var clients = new Clients(new Api(site.address()), journal);
            clients.begin(CLIENTS, name + "-" + cycle, chance, LocalDate.now(LondonTime.clock()));
            clients.awaitAcknowledged(chance.nextInt(MOST_BEFORE_THE_FAULT));
            LockSupport.parkNanos(chance.nextInt(AND_SOME_NANOS));
            var happened = fault.strike(site, models, chance);
            clients.end();
            check(new Store(site.jdbc()), models, journal);
            System.out.printf(">> %s, cycle %d, %s: %s%n", name, cycle, happened, journal);
        }
        rebuild(site, models);
    }

    /** The cases of earlier cycles are left alone in later ones, so what the read models say of them must stay the same. */
    private void check(Store store, ReadModels models, Journal journal) {
        models.awaitAllEvents();
        var complaints = new ArrayList<>(Oracle.complaints(journal, store.events()));
        complaints.addAll(models.complaints());
        complaints.addAll(models.changed());
        assertThat(complaints).as("%s, cycle %d, %s", name, cycle, seed).isEmpty();
        models.keep();
    }

    private void rebuild(Site site, ReadModels models) throws Exception {
        site.killProduct();
        models.clear();
        site.start();
        models.awaitAllEvents();
        var differences = new ArrayList<>(models.changed());
        differences.addAll(models.added());
        assertThat(differences)
                .as("%s, rebuilt after cycle %d, %s", name, cycle, seed)
                .isEmpty();
        System.out.printf(">> %s, after cycle %d: every row is the same when it is rebuilt%n", name, cycle);
    }
}
