package uk.ehcqa.eventstore.sample;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyOpened;

/** Adds up, so that an event handled twice or not at all shows. Reads its table at once, so that a missing table shows too. */
@ProcessingGroup("tallies")
public final class Tallies {

    private final JdbcClient jdbc;
    private volatile boolean broken;

    public Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
        total();
    }

    public long total() {
        return jdbc.sql("select coalesce(sum(total), 0) from sample.tally")
                .query(Long.class)
                .single();
    }

    public void breakDown() {
        broken = true;
    }

    public void recover() {
        broken = false;
    }

    @EventHandler
    void on(TallyOpened event) {
        jdbc.sql("insert into sample.tally (tally_id, total) values (?, 0)")
                .param(event.tallyId().value())
                .update();
    }

    @EventHandler
    void on(TallyCounted event) {
        if (broken) {
            throw new IllegalStateException("Broken down on purpose");
        }
        jdbc.sql("update sample.tally set total = total + ? where tally_id = ?")
                .params(event.by(), event.tallyId().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("delete from sample.tally").update();
    }
}
