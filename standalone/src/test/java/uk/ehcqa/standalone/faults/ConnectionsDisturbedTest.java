package uk.ehcqa.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.faults.load.Clients;
import uk.ehcqa.standalone.faults.oracle.Journal;
import uk.ehcqa.standalone.faults.oracle.Oracle;
import uk.ehcqa.standalone.faults.wire.Disturbance;

/** Connections between the product and PostgreSQL are cut, fall silent or stall just where a transaction is committed. */
class ConnectionsDisturbedTest {

    static final int DISTURBANCES = Integer.getInteger("faults.disturbances", 20);
    static final int CLIENTS = 16;

    final ProductHere product = ProductHere.shared();
    final Seed seed = Seed.given();

    @AfterEach
    void calm() {
        product.wire().disturb(() -> Disturbance.NONE);
    }

    @Test
    void record_once_what_is_sent_until_it_is_answered() throws Exception {
        var chance = seed.of("connections");
        var journal = new Journal();
        var before = product.store().events().size();
        var disturbances = new Disturbances(chance);
        var clients = new Clients(product.api(), journal);
        product.wire().disturb(disturbances::next);

        clients.begin(CLIENTS, "wire-" + seed.value(), chance, ProductHere.TODAY);
        assertThat(disturbances.left.await(10, TimeUnit.MINUTES)).isTrue();
        calm();
        clients.end();
        product.models().awaitAllEvents();

        var stored = product.store().events();
        assertThat(Oracle.complaints(journal, stored.subList(before, stored.size())))
                .as("%s", seed)
                .isEmpty();
        assertThat(product.models().complaints()).as("%s", seed).isEmpty();
        System.out.printf(">> connections: %s; %s%n", disturbances.drawn, journal);
    }

    /** One commit in twelve is disturbed, until there have been enough. */
    private static final class Disturbances {

        private final Random chance;
        private final CountDownLatch left = new CountDownLatch(DISTURBANCES);
        private final Map<Disturbance, Integer> drawn = new EnumMap<>(Disturbance.class);

        Disturbances(Random chance) {
            this.chance = chance;
        }

        synchronized Disturbance next() {
            if (left.getCount() == 0 || chance.nextInt(12) > 0) {
                return Disturbance.NONE;
            }
            left.countDown();
            var disturbance = draw();
            drawn.merge(disturbance, 1, Integer::sum);
            return disturbance;
        }

        private Disturbance draw() {
            var all = Arrays.stream(Disturbance.values())
                    .filter(any -> any != Disturbance.NONE)
                    .toList();
            return all.get(chance.nextInt(all.size()));
        }
    }
}
