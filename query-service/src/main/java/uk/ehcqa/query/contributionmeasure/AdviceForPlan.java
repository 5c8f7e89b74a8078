package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Stream;

/** Who was asked for one assessment, review or reassessment, and how they kept to it: to stand beside the quality of its plan. */
@Component
public class AdviceForPlan {

    /**
     * How one of them kept to what was asked.
     *
     * @param service the name of the service; null where it is none of the register
     * @param askedLate null where it followed no decision
     * @param answeredLate null while there is no advice, and where an exception excuses it
     * @param overdue whether there is no advice although its day is over
     * @param daysToUsable from receipt; null while there is none
     */
    public record Asked(
            String reference,
            AdviceSource source,
            @Nullable String service,
            @Nullable Stream stream,
            @Nullable Agency agency,
            ContributionStanding standing,
            @Nullable Boolean askedLate,
            @Nullable Boolean answeredLate,
            boolean overdue,
            boolean excepted,
            int timesSentBack,
            boolean acceptedFirstTime,
            @Nullable Integer daysToUsable) {}

    /** All of one, with the three faults counted; advice that was held already is none that was asked for. */
    public record OfProceeding(
            AdvisedProceeding proceeding,
            int plan,
            int number,
            int askedLate,
            int answeredLate,
            int sentBack,
            List<Asked> asked) {

        private static OfProceeding of(ContributionPurpose purpose, List<Asked> asked) {
            return new OfProceeding(
                    purpose.proceeding(),
                    purpose.plan(),
                    purpose.number(),
                    (int) asked.stream()
                            .filter(each -> Boolean.TRUE.equals(each.askedLate()))
                            .count(),
                    (int) asked.stream()
                            .filter(each -> Boolean.TRUE.equals(each.answeredLate()))
                            .count(),
                    (int) asked.stream()
                            .filter(each -> each.timesSentBack() > 0)
                            .count(),
                    asked);
        }
    }

    private static final String ASKED = """
            select c.reference, c.source, s.name as service, s.stream, s.agency, c.standing,
                case when %s then %s end as asked_late,
                case when not c.excepted then c.answered_on > c.due_on end as answered_late,
                %s as overdue, c.excepted, c.times_returned as times_sent_back, c.accepted_first as accepted_first_time,
                c.usable_on - c.received_on as days_to_usable
            from query.contribution c left join query.service s on s.service_id = c.service_id
            where c.sent_on is not null and c.case_reference = :case
                and c.proceeding = :proceeding and c.plan = :plan and c.number = :number
            order by c.contribution
            """.formatted(
                    AdviceFigure.ASKED_AFTER_DECISION.condition(),
                    AdviceFigure.ASKED_LATE.condition(),
                    AdviceFigure.OVERDUE.condition());

    private static final RowMapper<Asked> ROW = new SimplePropertyRowMapper<>(Asked.class);

    private final JdbcClient jdbc;
    private final AdviceSettings settings;

    AdviceForPlan(JdbcClient jdbc, AdviceSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Empty where nobody was asked for it, or there is no such case. */
    public OfProceeding of(String caseReference, ContributionPurpose purpose, LocalDate today) {
        var asked = jdbc.sql(ASKED)
                .param("case", caseReference)
                .param("proceeding", purpose.proceeding().name())
                .param("plan", purpose.plan())
                .param("number", purpose.number())
                .param("today", today)
                .param("daysToAsk", settings.daysToAsk())
                .query(ROW)
                .list();
        return OfProceeding.of(purpose, asked);
    }
}
