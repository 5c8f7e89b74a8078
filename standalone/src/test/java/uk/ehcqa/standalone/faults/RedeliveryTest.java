package uk.ehcqa.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.ehcqa.standalone.faults.load.Clients;
import uk.ehcqa.standalone.faults.oracle.Journal;

/** Events reach the read models again, and the events of different cases in another order. */
class RedeliveryTest {

    static final int DELIVERIES = Integer.getInteger("faults.deliveries", 3_000);
    static final int EVENTS = 1_000;
    static final int CLIENTS = 16;

    final ProductHere product = ProductHere.shared();
    final Seed seed = Seed.given();

    @Test
    void changes_no_row() throws Exception {
        var chance = seed.of("redelivery");
        record(chance);
        var models = product.models();
        models.awaitAllEvents();
        models.keep();

        for (var delivered = 0L;
                delivered < DELIVERIES;
                delivered += product.store().count()) {
            deliverAgain(chance.nextLong());

            assertThat(models.changed()).as("%s", seed).isEmpty();
            assertThat(models.added()).as("%s", seed).isEmpty();
        }
    }

    private void record(Random chance) throws Exception {
        var journal = new Journal();
        var clients = new Clients(product.api(), journal);
        clients.begin(CLIENTS, "redelivery-" + seed.value(), chance, ProductHere.TODAY);
        clients.awaitAcknowledged(EVENTS);
        clients.end();
    }

    private void deliverAgain(long order) {
        var projection = product.projection();
        projection.shutDown();
        reorder(order);
        forgetWhatWasRead();
        projection.start();
        await("all events are read again").atMost(Duration.ofMinutes(2)).until(this::isEverythingRead);
    }

    /** As if other transactions had written them: three events of a case, then of others, in an order that is drawn. */
    private void reorder(long order) {
        product.jdbc().sql("""
                        update event_store.event set written_by = cast(cast(
                            1 + sequence / 3 * 50 + abs(hashtextextended(aggregate_id, ?) % 50) as text) as xid8)""").param(order).update();
    }

    private void forgetWhatWasRead() {
        product.jdbc().sql("""
                        update event_store.token set token = '{"writtenBy":0,"globalIndex":0}'
                        where processor_name = 'cases'""").update();
    }

    private boolean isEverythingRead() {
        return product.jdbc().sql("""
                        select bool_and((cast(cast(token as json) ->> 'writtenBy' as bigint),
                                         cast(cast(token as json) ->> 'globalIndex' as bigint)) >= (
                            select cast(cast(written_by as text) as bigint), global_index from event_store.event
                            order by event.written_by desc, global_index desc limit 1))
                        from event_store.token where processor_name = 'cases'""").query(Boolean.class).single();
    }
}
