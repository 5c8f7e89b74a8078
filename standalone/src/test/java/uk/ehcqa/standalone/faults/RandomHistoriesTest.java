package uk.ehcqa.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.faults.load.RandomHistory;
import uk.ehcqa.standalone.faults.oracle.Reply.Acknowledged;

/** Histories that are drawn by chance, read as they come, made anew by the product, and read again from the beginning. */
class RandomHistoriesTest {

    static final int HISTORIES = Integer.getInteger("faults.histories", 50);
    static final int ATTEMPTS = 60;
    static final int AT_ONCE = 8;

    final ProductHere product = ProductHere.shared();
    final Seed seed = Seed.given();

    @Test
    void look_the_same_live_and_rebuilt() throws Exception {
        var before = product.store().count();
        record();
        var models = product.models();
        models.awaitAllEvents();
        models.keep();
        var recorded = product.store().count() - before;

        assertThat(product.administrator().rebuild()).as("%s", seed).isZero();
        assertThat(models.changed()).as("%s", seed).isEmpty();
        assertThat(models.added()).as("%s", seed).isEmpty();

        var projection = product.projection();
        projection.shutDown();
        models.clear();
        assertThat(models.count("query.case_file")).isZero();
        projection.start();
        models.awaitAllEvents();

        assertThat(models.changed()).as("%s", seed).isEmpty();
        assertThat(models.added()).as("%s", seed).isEmpty();
        assertThat(recorded).isGreaterThan(HISTORIES * 5L);
        assertThat(kinds())
                .as("%s", seed)
                .contains("ChildDetailsCorrected", "ChildDetailsErased", "StepMarkedRecordedInError");
        System.out.printf(Locale.UK, ">> random histories: %,d with %,d events%n", HISTORIES, recorded);
    }

    private List<@Nullable String> kinds() {
        return product.jdbc()
                .sql("select distinct payload_type from event_store.event")
                .query(String.class)
                .list();
    }

    private void record() throws Exception {
        var chance = seed.of("histories");
        var recorded = new ArrayList<Future<Void>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var number = 1; number <= HISTORIES; number++) {
                var history = new RandomHistory(
                        "history-%d-%d".formatted(seed.value(), number),
                        new Random(chance.nextLong()),
                        ProductHere.TODAY);
                recorded.add(threads.submit(() -> live(history)));
            }
        }
        for (var history : recorded) {
            history.get();
        }
    }

    private Void live(RandomHistory history) throws InterruptedException {
        var api = product.api();
        var opened = (Acknowledged) api.send(history.opening());
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            api.send(history.next(opened.reference()));
        }
        api.send(history.erasure(opened.reference()));
        return null;
    }
}
