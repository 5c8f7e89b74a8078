package uk.ehcqa.benchmarks.replay;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import uk.ehcqa.shared.casework.CaseEvent;

/** The least that a read model can be: how many events each case has. */
@ProcessingGroup(Counting.PROCESSOR)
class Counting {

    static final String PROCESSOR = "counting";

    private static final String BATCH = Counting.class.getName();

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create schema if not exists counting").update();
        jdbc.sql("create table if not exists counting.counted (case_id text primary key, events bigint not null)")
                .update();
    }

    @EventHandler(payloadType = CaseEvent.class)
    void on(DomainEventMessage<CaseEvent> event) {
        var work = CurrentUnitOfWork.get().root();
        work.getOrComputeResource(BATCH, key -> beginBatch(work)).add(event.getAggregateIdentifier());
    }

    private List<String> beginBatch(UnitOfWork<?> work) {
        var batch = new ArrayList<String>();
        work.onPrepareCommit(ending -> write(batch));
        return batch;
    }

    private void write(List<String> cases) {
        jdbc.sql("""
                        insert into counting.counted as counted
                        select case_id, count(*) from unnest(?) case_id group by case_id
                        on conflict (case_id) do update set events = counted.events + excluded.events""").param(new SqlArrayValue("text", cases.toArray())).update();
    }
}
