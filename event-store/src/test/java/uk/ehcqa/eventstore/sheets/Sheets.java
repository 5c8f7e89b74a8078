package uk.ehcqa.eventstore.sheets;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.eventstore.projection.CarefulWriter;
import uk.ehcqa.eventstore.projection.NotTakenIn;
import uk.ehcqa.eventstore.projection.Projection;
import uk.ehcqa.eventstore.sample.TallyEvent;
import uk.ehcqa.eventstore.sample.TallyEvent.TallyCounted;

/**
 * Writes a sheet for each tally, a batch at a time. Until it is mended it cannot count by 13, and says so with the label of the
 * tally; its table never takes a total beyond an {@code int}; and while there is an outage the database refuses everything.
 */
@ProcessingGroup(Sheets.NAME)
public final class Sheets implements Projection {

    public static final String NAME = "sheets";
    public static final int UNLUCKY = 13;

    private final JdbcClient jdbc;
    private final CarefulWriter writer;
    private final AtomicInteger strokes = new AtomicInteger();
    private volatile boolean mended;
    private volatile @Nullable String outage;

    Sheets(JdbcClient jdbc, CarefulWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    /** How often something was written. */
    public int strokes() {
        return strokes.get();
    }

    public void mend() {
        mended = true;
    }

    /** Until it ends, each batch begins with this statement, which fails. */
    public void beginOutage(String sql) {
        outage = sql;
    }

    public void endOutage() {
        outage = null;
    }

    @EventHandler
    void on(DomainEventMessage<?> event) {
        var work = CurrentUnitOfWork.get().root();
        work.getOrComputeResource(NAME, key -> beginBatch(work)).add(event);
    }

    private List<DomainEventMessage<?>> beginBatch(UnitOfWork<?> work) {
        var batch = new ArrayList<DomainEventMessage<?>>();
        work.onPrepareCommit(ending -> writer.write(this, batch));
        return batch;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String streams() {
        return "Tally";
    }

    @Override
    public void write(List<DomainEventMessage<?>> events) {
        strokes.incrementAndGet();
        var failing = outage;
        if (failing != null) {
            jdbc.sql(failing).query().listOfRows();
        }
        var sheets = new HashMap<String, Sheet>();
        for (var event : events) {
            var id = event.getAggregateIdentifier();
            var before = sheets.containsKey(id) ? sheets.get(id) : find(id);
            if (before == null || event.getSequenceNumber() > before.version()) {
                sheets.put(id, NotTakenIn.saysWhich(event, () -> after(before, event)));
            }
        }
        sheets.values().forEach(this::store);
    }

    private Sheet after(@Nullable Sheet before, DomainEventMessage<?> event) {
        if (event.getPayload() instanceof TallyCounted counted && counted.by() == UNLUCKY && !mended) {
            throw new IllegalArgumentException("Not so with " + (before == null ? "" : before.label()));
        }
        return Sheet.after(
                before, (TallyEvent) event.getPayload(), event.getAggregateIdentifier(), event.getSequenceNumber());
    }

    private @Nullable Sheet find(String id) {
        return jdbc.sql("select * from sheets.sheet where tally_id = ?::uuid")
                .param(id)
                .query((row, number) -> new Sheet(
                        row.getString("tally_id"),
                        row.getLong("version"),
                        row.getString("label"),
                        row.getLong("total")))
                .optional()
                .orElse(null);
    }

    private void store(Sheet sheet) {
        jdbc.sql("""
                insert into sheets.sheet (tally_id, version, label, total) values (?::uuid, ?, ?, ?)
                on conflict (tally_id) do update set version = excluded.version, total = excluded.total""")
                .param(sheet.tallyId())
                .param(sheet.version())
                .param(sheet.label())
                .param(sheet.total())
                .update();
    }

    @Override
    public void forget(Collection<String> cases) {
        jdbc.sql("delete from sheets.sheet where tally_id::text = any(?)")
                .param(cases.toArray(String[]::new))
                .update();
    }

    @Override
    public void erase(Collection<String> cases) {
        forget(cases);
    }

    @Override
    public Map<String, String> digests(Collection<String> cases) {
        return jdbc
                .sql("select tally_id::text, sheet::text from sheets.sheet where tally_id::text = any(?)")
                .param(cases.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<String> casesAfter(String last, int atMost) {
        return jdbc.sql("select tally_id::text from sheets.sheet where tally_id::text > ? order by 1 limit ?")
                .params(last, atMost)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
