package uk.ehcqa.command.sen2.reading;

import static uk.ehcqa.command.sen2.reading.Group.ACTIVE_PLAN;
import static uk.ehcqa.command.sen2.reading.Group.ASSESSMENT;
import static uk.ehcqa.command.sen2.reading.Group.NAMED_PLAN;
import static uk.ehcqa.command.sen2.reading.Group.PERSON;
import static uk.ehcqa.command.sen2.reading.Group.PLACEMENT_DETAIL;
import static uk.ehcqa.command.sen2.reading.Group.PLAN_DETAIL;
import static uk.ehcqa.command.sen2.reading.Group.REQUEST;
import static uk.ehcqa.command.sen2.reading.Group.SEN_NEED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The items of a SEN2 return that are kept: an import reports any other as left out. Each has the name the XML gives it,
 * the other spellings that are in use, and the headings of the DfE's template and of councils' tools. Case, spaces and
 * punctuation make no difference.
 */
@SuppressWarnings("ImmutableEnumChecker") // the set and the list are unmodifiable
public enum Item {
    PERSON_ID(EnumSet.allOf(Group.class), "PersonID"),
    REQUEST_ID(EnumSet.complementOf(EnumSet.of(PERSON)), "RequestsRecordID", "RequestRecordsID", "RequestRecordID"),

    SURNAME(PERSON, "Surname"),
    FORENAME(PERSON, "Forename"),
    BIRTH_DATE(PERSON, "PersonBirthDate", "Dob (ccyy-mm-dd)", "Dob", "Date of birth", "Date of birth (ccyy-mm-dd)"),
    SEX(PERSON, "Sex", "Gender", "GenderCurrent"),
    ETHNICITY(PERSON, "Ethnicity"),
    POSTCODE(PERSON, "PostCode"),
    UPN(PERSON, "UPN", "UPN - Unique Pupil Number"),
    ULN(PERSON, "UniqueLearnerNumber", "ULN", "ULN - Young Persons Unique Learner Number"),
    UPN_UNKNOWN(PERSON, "UPNunknown", "UPN and ULN unavailable reason"),

    RECEIVED_DATE(REQUEST, "ReceivedDate", "Date Request Was Received"),
    REQUEST_SOURCE(REQUEST, "RequestSource"),
    REQUEST_OUTCOME_DATE(REQUEST, "RequestOutcomeDate"),
    REQUEST_OUTCOME(REQUEST, "RequestOutcome"),
    REQUEST_MEDIATION(REQUEST, "RequestMediation"),
    REQUEST_TRIBUNAL(REQUEST, "RequestTribunal"),
    EXPORTED(REQUEST, "Exported", "Exported - Child Or Young Person Moves Out Of LA Before Assessment Is Completed"),

    ASSESSMENT_OUTCOME(
            ASSESSMENT,
            "AssessmentOutcome",
            "Assessment Outcome To Issue EHCP",
            "Assessment Outcome - Decision to issue EHC plan"),
    ASSESSMENT_OUTCOME_DATE(ASSESSMENT, "AssessmentOutcomeDate"),
    ASSESSMENT_MEDIATION(ASSESSMENT, "AssessmentMediation"),
    ASSESSMENT_TRIBUNAL(ASSESSMENT, "AssessmentTribunal"),
    WEEK_20(
            ASSESSMENT,
            "Week20",
            "Twenty Weeks Time Limit Exceptions Apply",
            "Twenty week time limit exceptions apply"),

    START_DATE(NAMED_PLAN, "StartDate", "EHC Plan Start Date"),
    PLAN_RES(NAMED_PLAN, "PlanRes", "Residential Settings"),
    PLAN_WBP(NAMED_PLAN, "PlanWBP", "PlanWPB", "Worked based learning activity", "Work based learning activity"),
    PB(NAMED_PLAN, "PB", "Personal budget taken up"),
    OA(NAMED_PLAN, "OA", "Personal budget - organised arrangements"),
    DP(NAMED_PLAN, "DP", "Personal budget - direct payments"),
    CEASE_DATE(NAMED_PLAN, "CeaseDate", "Date EHC Plan Ceased"),
    CEASE_REASON(NAMED_PLAN, "CeaseReason", "Reason EHC Plan Ceased"),

    URN(EnumSet.of(PLAN_DETAIL, PLACEMENT_DETAIL), "URN", "URN - Unique Reference Number"),
    UKPRN(EnumSet.of(PLAN_DETAIL, PLACEMENT_DETAIL), "UKPRN", "UKPRN - UK Provider Reference Number"),
    SEN_SETTING(EnumSet.of(PLAN_DETAIL, PLACEMENT_DETAIL), "SENsetting", "SEN Setting - Establishment type"),
    ENTRY_DATE(PLACEMENT_DETAIL, "EntryDate", "Placement Start Date"),
    LEAVING_DATE(PLACEMENT_DETAIL, "LeavingDate", "Placement Leaving Date"),
    RES(EnumSet.of(ACTIVE_PLAN, PLACEMENT_DETAIL), "Res", "Residential Settings"),
    WBP(
            EnumSet.of(ACTIVE_PLAN, PLACEMENT_DETAIL),
            "WBP",
            "WPB",
            "Worked based learning activity",
            "Work based learning activity"),

    TRANSFER_LA(
            ACTIVE_PLAN,
            "TransferLA",
            "EHC Plan (Transfer)",
            "EHC Plan transferred in from another LA during calendar year"),
    REVIEW_MEETING(ACTIVE_PLAN, "ReviewMeeting", "Annual Review Meeting Date"),
    REVIEW_OUTCOME(ACTIVE_PLAN, "ReviewOutcome", "Annual Review Decision"),
    LAST_REVIEW(
            ACTIVE_PLAN,
            "LastReview",
            "EHCP review decisions date",
            "EHC Plan Review Decisions Date",
            "Annual Review Decision Date"),
    PHASE_TRANSFER_DUE_DATE(ACTIVE_PLAN, "PhaseTransferDueDate"),
    PHASE_TRANSFER_FINAL_DATE(ACTIVE_PLAN, "PhaseTransferFinalDate"),

    SEN_TYPE(SEN_NEED, "SENtype", "SEN Type of Need"),
    SEN_TYPE_RANK(SEN_NEED, "SENtypeRank", "SEN Type of Need rank (1=Primary, 2=Secondary)");

    private static final Set<Item> DATES = EnumSet.of(
            BIRTH_DATE,
            RECEIVED_DATE,
            REQUEST_OUTCOME_DATE,
            ASSESSMENT_OUTCOME_DATE,
            START_DATE,
            CEASE_DATE,
            ENTRY_DATE,
            LEAVING_DATE,
            REVIEW_MEETING,
            LAST_REVIEW,
            PHASE_TRANSFER_DUE_DATE,
            PHASE_TRANSFER_FINAL_DATE);
    private static final Pattern ALL_BUT_LETTERS_AND_DIGITS = Pattern.compile("[^a-z0-9]");
    private static final Map<Group, Map<String, Item>> BY_NAME = byName();

    private final Set<Group> groups;
    private final List<String> names;

    Item(Group group, String... names) {
        this(EnumSet.of(group), names);
    }

    Item(Set<Group> groups, String... names) {
        this.groups = Set.copyOf(groups);
        this.names = List.of(names);
    }

    /** The item of that name or heading in a group. */
    public static Optional<Item> find(Group group, String name) {
        return Optional.ofNullable(BY_NAME.getOrDefault(group, Map.of()).get(key(name)));
    }

    public boolean isDate() {
        return DATES.contains(this);
    }

    /** The name by which the DfE's guide calls it. */
    public String itemName() {
        return names.getFirst();
    }

    /** Whether it belongs to a group. */
    public boolean isIn(Group group) {
        return groups.contains(group);
    }

    /** The names by which it goes, as they are compared. */
    public Stream<String> keys() {
        return names.stream().map(Item::key);
    }

    /** A name as it is compared. The template prints a remark under some headings: what counts is the first line. */
    public static String key(String name) {
        var firstLine = name.strip().lines().findFirst().orElse("");
        return ALL_BUT_LETTERS_AND_DIGITS
                .matcher(firstLine.toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static Map<Group, Map<String, Item>> byName() {
        var byName = new EnumMap<Group, Map<String, Item>>(Group.class);
        for (var item : values()) {
            for (var group : item.groups) {
                var items = byName.computeIfAbsent(group, none -> new HashMap<>());
                item.names.forEach(name -> items.put(key(name), item));
            }
        }
        return byName;
    }
}
