package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.WaitedFor;
import uk.ehcqa.shared.service.ServiceId;

/**
 * A request whose advice is awaited.
 *
 * @param serviceId null where nobody of the register is asked
 * @param chasedOn last
 * @param escalatedTo last
 * @param expectedOn as was said last by whoever cannot keep the date
 */
record AwaitedRequest(
        String reference,
        UUID caseId,
        int contribution,
        String caseReference,
        AdviceSource source,
        @Nullable UUID serviceId,
        LocalDate sentOn,
        LocalDate dueOn,
        ContributionStanding standing,
        @Nullable LocalDate chasedOn,
        @Nullable EscalationStep escalatedTo,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate expectedOn,
        boolean excepted) {

    /** Of the rows that somebody waits for, or has to read, as {@code c}. */
    static final String FROM = """
            from (select *, due_on as next_due_on from query.contribution where awaited) c
            """;

    /** What came and is to be read is awaited from nobody. */
    static final String OUTSTANDING = "c.standing <> 'ANSWERED'";

    static final String SELECT = """
            select c.reference, c.case_id, c.contribution, c.case_reference, c.source, c.service_id, c.sent_on, c.due_on, c.standing,
                c.chased_on, c.escalated_to, c.escalated_on, c.expected_on, c.excepted
            """ + FROM;

    static final RowMapper<AwaitedRequest> ROW = new SimplePropertyRowMapper<>(AwaitedRequest.class);

    Optional<ServiceId> service() {
        return Optional.ofNullable(serviceId).map(ServiceId::new);
    }

    WaitedFor waited() {
        return new WaitedFor(sentOn, dueOn, chasedOn, escalatedTo, escalatedOn);
    }
}
