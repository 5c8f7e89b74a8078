package uk.ehcqa.query.post;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.shared.service.ServiceId;

/** Looks what has become of requests of which their services were not told yet, and queues one message to each address. */
@Component
class News {

    private static final String NEWS = """
            select c.reference, c.service_id, n.matter, n.occasion
            from query.contribution c
            cross join lateral (values
                ('REQUESTED', 'REQUESTED', c.sent_on),
                ('SENT_BACK', 'SENT_BACK ' || c.times_returned, c.returned_on),
                (c.escalated_to, c.escalated_to, c.escalated_on),
                ('WITHDRAWN', 'WITHDRAWN', c.ended_on)) n (matter, occasion, day)
            where c.service_id is not null and n.day >= ? and %s
            and not exists (select 1 from post.item i where i.reference = c.reference and i.occasion = n.occasion)
            order by c.reference, n.occasion
            """.formatted(Matter.HOLDS);

    private record Item(String reference, ServiceId service, Matter matter, String occasion) {}

    private record Envelope(Matter matter, String address) {}

    private record Addressed(Envelope envelope, Item item) {}

    private final JdbcClient jdbc;
    private final AskedServices services;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    News(JdbcClient jdbc, AskedServices services, Outbox outbox, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.services = services;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param days of how old news anybody is told */
    void queue(int days) {
        var letters = addressed(since(LocalDate.now(clock).minusDays(days))).stream()
                .collect(groupingBy(Addressed::envelope));
        transaction.executeWithoutResult(begun -> letters.forEach(this::put));
    }

    private void put(Envelope envelope, List<Addressed> items) {
        outbox.put(
                UUID.randomUUID(),
                envelope.matter(),
                envelope.address(),
                items.stream().map(Addressed::item).collect(toMap(Item::reference, Item::occasion)),
                MessageStanding.QUEUED);
    }

    private List<Addressed> addressed(List<Item> items) {
        var known = services.byId();
        return items.stream()
                .flatMap(item -> Optional.ofNullable(known.get(item.service()))
                        .map(service -> service.addressFor(item.matter()))
                        .filter(address -> !address.isBlank())
                        .map(address -> new Addressed(new Envelope(item.matter(), address), item))
                        .stream())
                .toList();
    }

    private List<Item> since(LocalDate day) {
        return jdbc.sql(NEWS)
                .param(day)
                .query((row, number) -> new Item(
                        row.getString("reference"),
                        ServiceId.of(row.getString("service_id")),
                        Matter.valueOf(row.getString("matter")),
                        row.getString("occasion")))
                .list();
    }
}
