package uk.ehcqa.shared.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every revision of an event before the current one. Up to November 2026 shapes changed without being counted: what was
 * stored then is revision 1 in whichever shape.
 */
public final class EarlierRevisions {

    public static final List<EarlierRevision> ALL = List.of(
            new EarlierRevision("ChildDetailsReturned", 1, EarlierRevisions::heldAsReturned),
            new EarlierRevision("DraftPlanSent", 1, EarlierRevisions::resentAfterTheFirstIssue),
            new EarlierRevision("ExceptionReturned", 1, EarlierRevisions::withoutTheDay),
            new EarlierRevision("RefusalOverturned", 1, EarlierRevisions::withoutTheDay),
            new EarlierRevision("EarlierPlanRecorded", 1, EarlierRevisions::ofTheFirstPlan),
            new EarlierRevision("ReviewMeetingHeld", 1, EarlierRevisions::ofTheFirstPlan),
            new EarlierRevision("ReviewDecided", 1, EarlierRevisions::ofTheFirstPlan),
            new EarlierRevision("PlanParticularsReturned", 1, EarlierRevisions::ofTheFirstPlan),
            new EarlierRevision("PlanCeased", 1, EarlierRevisions::ofTheFirstPlan),
            new EarlierRevision("ReviewMeetingHeld", 2, EarlierRevisions::toldByAReturn),
            new EarlierRevision("ReviewDecided", 2, EarlierRevisions::toldByAReturn),
            new EarlierRevision("QualityAuditBegun", 1, EarlierRevisions::withoutTheWords));

    private EarlierRevisions() {}

    /** Once what a return gave was held as it was given. */
    private static Map<String, Object> heldAsReturned(Map<String, Object> details) {
        return withDefault(details, "returned", Objects.requireNonNull(details.get("child")));
    }

    /** Once drafts were numbered. */
    private static Map<String, Object> resentAfterTheFirstIssue(Map<String, Object> draft) {
        var counted = withDefault(draft, "resent", !Integer.valueOf(1).equals(draft.get("issue")));
        counted.remove("issue");
        return counted;
    }

    /** Once a case had one plan. */
    private static Map<String, Object> ofTheFirstPlan(Map<String, Object> event) {
        return withDefault(event, "plan", 1);
    }

    /** Once nobody could record a review here: whatever is on record of one, a return had told. */
    private static Map<String, Object> toldByAReturn(Map<String, Object> review) {
        return withDefault(review, "returned", true);
    }

    /** Once nobody said of which day it was: that is read as nothing, as what is missing always is. */
    private static Map<String, Object> withoutTheDay(Map<String, Object> event) {
        return event;
    }

    /** Once no words of a plan were on record: an audit bound to none is read as such. */
    private static Map<String, Object> withoutTheWords(Map<String, Object> audit) {
        return audit;
    }

    private static Map<String, Object> withDefault(Map<String, Object> event, String component, Object value) {
        var changed = new LinkedHashMap<>(event);
        changed.putIfAbsent(component, value);
        return changed;
    }
}
