package uk.ehcqa.query.contribution.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.service.ServiceId;

/**
 * A request without a word of what was asked or said.
 *
 * @param contribution its number in the case
 * @param expectedOn as was said last of advice that cannot come in time; null where nobody said so
 * @param sentBackOn the last time; null where it never was
 * @param answeredOn the last time, or the day of the nil return or the decline
 */
record ListedRequest(
        ContributionReference reference,
        CaseId caseId,
        String caseReference,
        int contribution,
        ServiceId service,
        AdviceSource source,
        RequestState state,
        ContributionStanding standing,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate sentBackOn,
        @Nullable LocalDate answeredOn) {

    static final RowMapper<ListedRequest> ROW = (row, number) -> new ListedRequest(
            new ContributionReference(row.getString("reference")),
            CaseId.of(row.getString("case_id")),
            row.getString("case_reference"),
            row.getInt("contribution"),
            ServiceId.of(row.getString("service_id")),
            AdviceSource.valueOf(row.getString("source")),
            RequestState.valueOf(row.getString("state")),
            ContributionStanding.valueOf(row.getString("standing")),
            row.getObject("sent_on", LocalDate.class),
            row.getObject("received_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class),
            row.getObject("expected_on", LocalDate.class),
            row.getObject("returned_on", LocalDate.class),
            row.getObject("last_said_on", LocalDate.class));
}
