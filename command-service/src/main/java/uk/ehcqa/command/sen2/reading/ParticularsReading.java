package uk.ehcqa.command.sen2.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.ehcqa.shared.plan.Placement;
import uk.ehcqa.shared.plan.PlanParticulars;

/** Reads what modules 4 and 5 say of a plan beside its dated steps. */
final class ParticularsReading {

    private static final Pattern URN = Pattern.compile("\\d{5,6}");
    private static final Pattern UKPRN = Pattern.compile("\\d{8}");
    private static final Pattern CODE_OF_THE_SYSTEM = Pattern.compile("[A-Z0-9]{1,5}");

    private static final List<Item> ARRANGEMENTS =
            List.of(Item.PLAN_RES, Item.PLAN_WBP, Item.PB, Item.OA, Item.DP, Item.RES, Item.WBP);

    private ParticularsReading() {}

    static PlanParticulars of(ReturnedRequest returned) {
        var plan = returned.one(Group.NAMED_PLAN);
        var active = returned.one(Group.ACTIVE_PLAN);
        return new PlanParticulars(
                plan.map(row -> row.date(Item.START_DATE)).orElse(null),
                needs(returned),
                placements(returned),
                arrangements(returned),
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

    /** Where they are; of a plan that is no longer active, the setting it named. */
    private static List<Placement> placements(ReturnedRequest returned) {
        var attended = returned.all(Group.PLACEMENT_DETAIL).toList();
        var settings = attended.isEmpty() ? returned.all(Group.PLAN_DETAIL).toList() : attended;
        return settings.stream().map(ParticularsReading::placement).toList();
    }

    private static Placement placement(Row row) {
        return new Placement(
                row.formed(Item.URN, URN),
                row.formed(Item.UKPRN, UKPRN),
                row.code(Item.SEN_SETTING, Codes.SEN_SETTING),
                row.date(Item.ENTRY_DATE),
                row.date(Item.LEAVING_DATE));
    }

    private static Map<String, String> arrangements(ReturnedRequest returned) {
        var arrangements = new TreeMap<String, String>();
        for (var row : returned.rows()) {
            for (var item : ARRANGEMENTS) {
                var code = row.formed(item, CODE_OF_THE_SYSTEM);
                if (code != null) {
                    arrangements.putIfAbsent(item.itemName(), code);
                }
            }
        }
        return arrangements;
    }
}
