package uk.ehcqa.command.sen2.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.ehcqa.shared.sen2.ReturnModule;

/** Items that belong together: an element of the XML, a table of the CSV. The DfE's template letters the parts of a module. */
public enum Group {
    PERSON(ReturnModule.PERSON, "1", "Person"),
    REQUEST(ReturnModule.REQUEST, "2", "Requests"),
    ASSESSMENT(ReturnModule.ASSESSMENT, "3", "Assessment"),
    NAMED_PLAN(ReturnModule.NAMED_PLAN, "4a", "NamedPlan"),
    PLAN_DETAIL(ReturnModule.NAMED_PLAN, "4b", "PlanDetail"),
    ACTIVE_PLAN(ReturnModule.ACTIVE_PLAN, "5a", "ActivePlans"),
    PLACEMENT_DETAIL(ReturnModule.ACTIVE_PLAN, "5b", "PlacementDetail"),
    SEN_NEED(ReturnModule.ACTIVE_PLAN, "5c", "SENneed");

    private static final Map<String, Group> BY_ELEMENT =
            Arrays.stream(values()).collect(Collectors.toMap(group -> lower(group.element), Function.identity()));

    private final ReturnModule module;
    private final String table;
    private final String element;

    Group(ReturnModule module, String table, String element) {
        this.module = module;
        this.table = table;
        this.element = element;
    }

    /** The group an element of that name stands for, whatever its case. */
    public static Optional<Group> ofElement(String name) {
        return Optional.ofNullable(BY_ELEMENT.get(lower(name)));
    }

    /** The group of that number in the DfE's template. */
    public static Group ofTable(String table) {
        return Arrays.stream(values())
                .filter(group -> group.table.equals(table))
                .findFirst()
                .orElseThrow();
    }

    public ReturnModule module() {
        return module;
    }

    /** How the DfE's template numbers it. */
    public String table() {
        return table;
    }

    public String element() {
        return element;
    }

    /** Whether it is the body of its module, of which there is one for each request, and not a list that hangs on it. */
    public boolean isModule() {
        return this != PLAN_DETAIL && this != PLACEMENT_DETAIL && this != SEN_NEED;
    }

    /** Whether an element of this kind may stand in one of the other. */
    public boolean standsIn(Group outer) {
        return switch (this) {
            case PERSON -> false;
            case REQUEST -> outer == PERSON;
            case ASSESSMENT, ACTIVE_PLAN -> outer == REQUEST;
            case NAMED_PLAN -> outer == ASSESSMENT || outer == REQUEST;
            case PLAN_DETAIL -> outer == NAMED_PLAN;
            case PLACEMENT_DETAIL, SEN_NEED -> outer == ACTIVE_PLAN;
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
