package uk.ehcqa.command.sen2.reading;

import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATES_OUT_OF_ORDER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.ReturnedRecord;

/** Reads a request of a return with everything that hangs on it. */
public final class RecordReading {

    private static final Pattern AUTHORITY = Pattern.compile("\\d{3}");

    private final LocalDate today;

    public RecordReading(LocalDate today) {
        this.today = today;
    }

    /** The record, or a refusal that names the item and the row. */
    public ReturnedRecord read(ReturnedRequest returned, Child child) {
        var row = returned.request();
        var request = request(row);
        if (isBefore(request.receivedOn(), child.birthDate())) {
            throw row.refused(DATES_OUT_OF_ORDER, Item.RECEIVED_DATE);
        }
        if (isBefore(request.outcomeOn(), request.receivedOn())) {
            throw row.refused(DATES_OUT_OF_ORDER, Item.REQUEST_OUTCOME_DATE);
        }
        return new ReturnedRecord(
                request,
                returned.one(Group.ASSESSMENT)
                        .map(assessed -> assessment(assessed, request))
                        .orElse(null),
                returned.one(Group.NAMED_PLAN).map(this::plan).orElse(null),
                returned.one(Group.ACTIVE_PLAN).map(this::review).orElse(null),
                ParticularsReading.named(returned),
                ParticularsReading.active(returned));
    }

    /** The day on which a request was received, if that can be read. */
    public static Optional<LocalDate> receivedOn(ReturnedRequest returned) {
        return day(returned, Group.REQUEST, Item.RECEIVED_DATE);
    }

    /** The day on which the plan began, if it is older than the records and that can be read. */
    public static Optional<LocalDate> earlierPlanOn(ReturnedRequest returned) {
        return receivedOn(returned).isPresent() ? Optional.empty() : day(returned, Group.NAMED_PLAN, Item.START_DATE);
    }

    private static Optional<LocalDate> day(ReturnedRequest returned, Group group, Item item) {
        try {
            return returned.one(group).map(row -> row.date(item));
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private ReturnedRecord.Request request(Row row) {
        return new ReturnedRecord.Request(
                row.pastDate(Item.RECEIVED_DATE, today),
                row.code(Item.REQUEST_SOURCE, Codes.REQUEST_SOURCE),
                row.needed(Item.REQUEST_OUTCOME, row.code(Item.REQUEST_OUTCOME, Codes.OUTCOME)),
                row.pastDate(Item.REQUEST_OUTCOME_DATE, today),
                row.flag(Item.REQUEST_MEDIATION),
                row.flag(Item.REQUEST_TRIBUNAL),
                row.flag(Item.EXPORTED));
    }

    private ReturnedRecord.Assessment assessment(Row row, ReturnedRecord.Request request) {
        var assessment = new ReturnedRecord.Assessment(
                row.needed(Item.ASSESSMENT_OUTCOME, row.code(Item.ASSESSMENT_OUTCOME, Codes.OUTCOME)),
                row.pastDate(Item.ASSESSMENT_OUTCOME_DATE, today),
                row.flag(Item.ASSESSMENT_MEDIATION),
                row.flag(Item.ASSESSMENT_TRIBUNAL),
                row.answer(Item.WEEK_20));
        if (isBefore(assessment.outcomeOn(), request.receivedOn())
                || isBefore(assessment.outcomeOn(), request.outcomeOn())) {
            throw row.refused(DATES_OUT_OF_ORDER, Item.ASSESSMENT_OUTCOME_DATE);
        }
        return assessment;
    }

    private ReturnedRecord.NamedPlan plan(Row row) {
        return new ReturnedRecord.NamedPlan(
                row.pastDate(Item.START_DATE, today),
                row.pastDate(Item.CEASE_DATE, today),
                row.code(Item.CEASE_REASON, Codes.CEASE_REASON));
    }

    private ReturnedRecord.ActivePlan review(Row row) {
        return new ReturnedRecord.ActivePlan(
                row.formed(Item.TRANSFER_LA, AUTHORITY),
                row.pastDate(Item.REVIEW_MEETING, today),
                row.code(Item.REVIEW_OUTCOME, Codes.REVIEW_OUTCOME),
                row.pastDate(Item.LAST_REVIEW, today));
    }

    private static boolean isBefore(@Nullable LocalDate later, @Nullable LocalDate earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }
}
