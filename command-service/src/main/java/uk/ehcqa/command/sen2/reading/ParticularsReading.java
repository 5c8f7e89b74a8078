package uk.ehcqa.command.sen2.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.ehcqa.shared.plan.Placement;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.sen2.ReturnModule;

/** Reads what modules 4 and 5 say of a plan beside its dated steps. */
final class ParticularsReading {

    private static final Pattern URN = Pattern.compile("\\d{5,6}");
    private static final Pattern UKPRN = Pattern.compile("\\d{8}");
    private static final Pattern CODE_OF_THE_SYSTEM = Pattern.compile("[A-Z0-9]{1,5}");

    private static final List<Item> ARRANGEMENTS =
            List.of(Item.PLAN_RES, Item.PLAN_WBP, Item.PB, Item.OA, Item.DP, Item.RES, Item.WBP);

    private ParticularsReading() {}

    /** What module 4 says: the setting that the plan named, unless module 5 says where they are. */
    static PlanParticulars named(ReturnedRequest returned) {
        var isAttended = returned.all(Group.PLACEMENT_DETAIL).findAny().isPresent();
        return new PlanParticulars(
                returned.one(Group.NAMED_PLAN)
                        .map(row -> row.date(Item.START_DATE))
                        .orElse(null),
                List.of(),
                isAttended ? List.of() : placements(returned, Group.PLAN_DETAIL),
                arrangements(returned, ReturnModule.NAMED_PLAN),
                null,
                null);
    }

    /** What module 5 says. */
    static PlanParticulars active(ReturnedRequest returned) {
        var active = returned.one(Group.ACTIVE_PLAN);
        return new PlanParticulars(
                null,
                needs(returned),
                placements(returned, Group.PLACEMENT_DETAIL),
                arrangements(returned, ReturnModule.ACTIVE_PLAN),
                active.map(row -> row.date(Item.PHASE_TRANSFER_DUE_DATE)).orElse(null),
                active.map(row -> row.date(Item.PHASE_TRANSFER_FINAL_DATE)).orElse(null));
    }

    /** Those without a rank come last. */
    private static List<String> needs(ReturnedRequest returned) {
        return returned.all(Group.SEN_NEED)
                .sorted(Comparator.comparing(
                        row -> Objects.requireNonNullElse(row.text(Item.SEN_TYPE_RANK), "9"),
                        Comparator.naturalOrder()))
                .map(row -> row.needed(Item.SEN_TYPE, row.code(Item.SEN_TYPE, Codes.SEN_TYPE)))
                .toList();
    }

    private static List<Placement> placements(ReturnedRequest returned, Group group) {
        return returned.all(group).map(ParticularsReading::placement).toList();
    }

    private static Placement placement(Row row) {
        return new Placement(
                row.formed(Item.URN, URN),
                row.formed(Item.UKPRN, UKPRN),
                row.code(Item.SEN_SETTING, Codes.SEN_SETTING),
                row.date(Item.ENTRY_DATE),
                row.date(Item.LEAVING_DATE));
    }

    private static Map<String, String> arrangements(ReturnedRequest returned, ReturnModule module) {
        var arrangements = new TreeMap<String, String>();
        returned.rows().stream()
                .filter(row -> row.group().module() == module)
                .forEach(row -> ARRANGEMENTS.forEach(item -> {
                    var code = row.formed(item, CODE_OF_THE_SYSTEM);
                    if (code != null) {
                        arrangements.putIfAbsent(item.itemName(), code);
                    }
                }));
        return arrangements;
    }
}
