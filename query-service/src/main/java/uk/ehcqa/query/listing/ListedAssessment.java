package uk.ehcqa.query.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * One needs assessment in a list of cases.
 *
 * @param episode which assessment of the case this is: the first is 1
 * @param day of the clock, today; of an assessment that has ended, the day on which it ended
 * @param length the days the law allows for all of it
 * @param nextStep the step that leads on; null when the assessment has ended, or when a decision comes next
 * @param nextLimit the limit to be met next; null when the assessment has ended, or when those of an order apply
 */
public record ListedAssessment(
        String reference,
        int episode,
        String name,
        LocalDate birthDate,
        Stage stage,
        @Nullable RequestSource requestedBy,
        LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean assessmentAgreed,
        LocalDate decisionDueOn,
        @Nullable LocalDate adviceRequestedOn,
        @Nullable LocalDate noPlanNoticeSentOn,
        LocalDate noPlanNoticeDueOn,
        @Nullable LocalDate finalPlanSentOn,
        LocalDate finalPlanDueOn,
        @Nullable LocalDate endedOn,
        int day,
        int length,
        boolean excepted,
        boolean overturned,
        @Nullable Step nextStep,
        @Nullable TimeLimit nextLimit,
        @Nullable LocalDate nextDueOn) {

    public static final RowMapper<ListedAssessment> ROW = new SimplePropertyRowMapper<>(ListedAssessment.class);

    /** To be given today, and followed by conditions on {@code a}, the assessment, and {@code c}, its case. */
    public static final String SELECT = """
            select a.*, c.forename || ' ' || c.surname as name, c.birth_date,
                coalesce(a.ended_on, ?) - a.received_on as day, a.final_plan_due_on - a.received_on as length,
                a.excepted_from_decision or a.excepted_from_no_plan or a.excepted_from_final as excepted
            from query.needs_assessment a join query.case_file c using (case_id)
            """;

    public static final String COUNT = """
            select count(*) from query.needs_assessment a join query.case_file c using (case_id)
            """;

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "ListedAssessment[" + reference + ", " + episode + "]";
    }
}
