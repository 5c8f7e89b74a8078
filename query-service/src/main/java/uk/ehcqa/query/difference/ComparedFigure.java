package uk.ehcqa.query.difference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.counted.LimitKept;
import uk.ehcqa.shared.timeliness.AppealLimit;
import uk.ehcqa.shared.timeliness.ReviewLimit;

/** A figure of which it can be asked what made it differ: the table that it counts, and what there decides as what a row counts. */
enum ComparedFigure {
    FINAL_PLANS(
            LimitKept.FINAL_PLANS,
            "final_plan_sent_on",
            "final_plan_due_on",
            "not overturned and (:including or not excepted_from_final)",
            "overturned, excepted_from_final"),
    DECISIONS(LimitKept.DECISIONS, "decided_on", "decision_due_on", "true", ""),
    NO_PLAN_NOTICES(
            LimitKept.NO_PLAN_NOTICES,
            "no_plan_notice_sent_on",
            "no_plan_notice_due_on",
            "assessment_agreed",
            "assessment_agreed"),
    REVIEWS(
            "Review decision, in 4 weeks",
            "Reviews decided within 4 weeks of their meeting, by the day of the meeting",
            Counted.REVIEWS,
            "decided_on",
            "decision_due_on",
            "awaited",
            "meeting_held_on between :from and :to",
            "meeting_held_on, awaited"),
    AMENDMENTS_AFTER_REVIEW(
            "Amended plan after a review, in 8 or 12 weeks",
            "Amended plans after a review sent in time, by the day on which they are due",
            Counted.MILESTONES,
            "met_on",
            "due_on",
            "true",
            "kind = '" + ReviewLimit.AMENDED_PLAN + "' and due_on between :from and :to",
            ""),
    AMENDMENTS_WITHOUT_REVIEW(
            "Amended plan without a review, in 8 weeks",
            "Amended plans without a review sent in time, by the day on which they are due",
            Counted.MILESTONES,
            "met_on",
            "due_on",
            "true",
            "kind = '" + ReviewLimit.AMENDMENT_WITHOUT_REVIEW + "' and due_on between :from and :to",
            ""),
    PHASE_TRANSFERS(
            "Phase transfers",
            "Plans reviewed and amended in time before a transfer, by the day on which that is due",
            Counted.TRANSFERS,
            "met_on",
            "due_on",
            "plan_in_force",
            "due_on between :from and :to",
            "plan_in_force"),
    PLANS_TAKEN_OVER(
            "Families told of a transfer to us, in 6 weeks",
            "Families told in time that their plan was transferred to us, by the day of the transfer",
            Counted.TAKEN_OVER,
            "met_on",
            "due_on",
            "plan_in_force",
            "transferred_on between :from and :to",
            "transferred_on, plan_in_force"),
    PLANS_TRANSFERRED_OUT(
            "Plans transferred to others, in 15 working days",
            "Plans transferred to other authorities in time, by the last day for that",
            Counted.MOVED,
            "met_on",
            "due_on",
            "plan_in_force",
            "due_on between :from and :to",
            "plan_in_force"),
    ORDERS(
            "Orders carried out in time",
            "Limits for carrying out orders that were kept, by the day on which they end",
            Counted.MILESTONES,
            "met_on",
            "due_on",
            "true",
            "kind in (%s) and route <> '' and due_on between :from and :to"
                    .formatted(Stream.of(AppealLimit.values())
                            .filter(AppealLimit::isOfAnOrder)
                            .map(limit -> "'" + limit + "'")
                            .collect(Collectors.joining(", "))),
            ""),
    PLANS_UPDATED(
            "Plans updated within 3 years",
            "Plans in force that were made, or sent as amended, in the last 3 years",
            Counted.PLANS,
            """
            case when updated_on > (:today - interval '3 years')::date then 'IN_TIME' else 'LATE' end""",
            "ceased_on is null",
            "updated_on, ceased_on");

    /** A table, and the columns that tell its rows of one case from each other, in their order in its primary key. */
    private enum Counted {
        ASSESSMENTS("needs_assessment", "episode"),
        PLANS("plan", "plan"),
        REVIEWS("review", "plan, review"),
        TRANSFERS("phase_transfer", "plan, transfer"),
        TAKEN_OVER("taken_over_plan", "plan"),
        MOVED("moved_plan", "plan"),
        MILESTONES(
                "milestone",
                "kind, episode, plan, review, transfer, proceeding, consultation, decision, route, contribution");

        private final String table;
        private final String key;

        Counted(String table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    private final @Nullable LimitKept limit;
    private final String heading;
    private final String subtitle;
    private final Counted counted;
    private final String contribution;
    private final String condition;
    private final String columns;

    /** Of needs assessments, whoever asked for them: what was not done by then is in no rate. */
    ComparedFigure(LimitKept limit, String takenOn, String dueOn, String condition, String columns) {
        this.limit = limit;
        this.heading = limit.heading();
        this.subtitle = limit.subtitle();
        this.counted = Counted.ASSESSMENTS;
        this.contribution = "case when %1$s <= %2$s then 'IN_TIME' else 'LATE' end".formatted(takenOn, dueOn);
        this.condition =
                "%s between :from and :to and (:requestedBy::text is null or requested_by = :requestedBy) and %s"
                        .formatted(takenOn, condition);
        this.columns = String.join(", ", "requested_by", takenOn, dueOn, columns);
    }

    /** @param awaited whether what is not done is still to come: then it counts as outstanding once its last day has passed */
    ComparedFigure(
            String heading,
            String subtitle,
            Counted counted,
            String metOn,
            String dueOn,
            String awaited,
            String condition,
            String columns) {
        this.limit = null;
        this.heading = heading;
        this.subtitle = subtitle;
        this.counted = counted;
        this.contribution = """
                case when %1$s <= %2$s then 'IN_TIME' when %1$s > %2$s then 'LATE'
                    when %3$s and %2$s < :today then 'OUTSTANDING' end""".formatted(metOn, dueOn, awaited);
        this.condition = condition;
        this.columns = String.join(", ", metOn, dueOn, columns);
    }

    ComparedFigure(
            String heading, String subtitle, Counted counted, String contribution, String condition, String columns) {
        this.limit = null;
        this.heading = heading;
        this.subtitle = subtitle;
        this.counted = counted;
        this.contribution = contribution;
        this.condition = condition;
        this.columns = columns;
    }

    String heading() {
        return heading;
    }

    String subtitle() {
        return subtitle;
    }

    /** Whose lists can be opened. */
    Optional<LimitKept> limit() {
        return Optional.ofNullable(limit);
    }

    /** "query.plan". */
    String table() {
        return "query." + counted.table;
    }

    /** The number of the plan or the assessment in a key; 0 where it is of none. */
    int number(String name, String key) {
        var place = List.of(counted.key.split(", ")).indexOf(name);
        return place < 0 ? 0 : Integer.parseInt(List.of(key.split("\\|", -1)).get(place));
    }

    /** The rows that it counts, each with its contribution. */
    String sql() {
        return """
                select case_id, concat_ws('|', %s) as key, reference, %s as contribution from %s where %s
                """.formatted(counted.key, contribution, table(), condition);
    }

    /** What of a row must change for its contribution to change. */
    Set<String> columns() {
        return Stream.of(columns.split(", ")).filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
