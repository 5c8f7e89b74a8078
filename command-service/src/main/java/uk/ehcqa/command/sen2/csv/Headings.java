package uk.ehcqa.command.sen2.csv;

import static uk.ehcqa.command.sen2.reading.Item.*;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_HEADING_TWICE;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_HEADING_UNKNOWN;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.CSV_ID_HEADING_MISSING;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ehcqa.command.sen2.reading.Group;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.shared.refusal.Refused;

/** The headings of a table of a return. A misspelt one would lose its whole column, so none is passed over lightly. */
record Headings(Group group, List<String> texts) {

    private static final int LONGEST_QUOTED = 60;

    /** What the DfE's template asks for and is not kept here, as it is compared. */
    private static final Set<String> KNOWN_AND_NOT_KEPT = Stream.of(
                    "Initial Request Whilst In RYA",
                    "RYA",
                    "New start date",
                    "Other Mediation",
                    "Other Tribunal",
                    "SENsettingOther",
                    "PlacementRank",
                    "SENunitIndicator",
                    "ResourcedProvisionIndicator",
                    "ReviewDraft")
            .map(Item::key)
            .collect(Collectors.toUnmodifiableSet());

    /** What came into the return later, or that many systems leave out: its absence says nothing. */
    private static final Set<Item> OFTEN_LEFT_OUT = EnumSet.of(
            REQUEST_SOURCE,
            RES,
            WBP,
            REVIEW_MEETING,
            REVIEW_OUTCOME,
            PHASE_TRANSFER_DUE_DATE,
            PHASE_TRANSFER_FINAL_DATE);

    List<Optional<Item>> items() {
        return texts.stream().map(this::item).toList();
    }

    /** Those of what is not kept here. */
    List<String> ignored() {
        return texts.stream()
                .filter(heading -> !heading.isBlank() && item(heading).isEmpty())
                .toList();
    }

    /** Whether the columns that join the modules come first: then no other value can push them aside. */
    boolean idsLead() {
        return items().stream()
                .limit(group == Group.PERSON ? 1 : 2)
                .allMatch(item -> item.filter(Headings::isId).isPresent());
    }

    void check(String file) {
        var seen = EnumSet.noneOf(Item.class);
        items().stream().flatMap(Optional::stream).forEach(item -> {
            if (!seen.add(item)) {
                throw new Refused(CSV_HEADING_TWICE, Map.of("file", file, "item", item.itemName()));
            }
        });
        Stream.of(PERSON_ID, REQUEST_ID)
                .filter(id -> id.isIn(group) && !seen.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new Refused(CSV_ID_HEADING_MISSING, Map.of("file", file, "item", id.itemName()));
                });
        checkSpelling(file, EnumSet.complementOf(seen));
    }

    /** A column that is foreign to the return is passed over only where none is missing that it could be. */
    private void checkSpelling(String file, Set<Item> unseen) {
        var missing = unseen.stream().filter(item -> item.isIn(group)).toList();
        unknown()
                .flatMap(heading -> meant(heading, missing).stream()
                        .map(item -> Map.of("file", file, "heading", quoted(heading), "item", item.itemName())))
                .findFirst()
                .ifPresent(facts -> {
                    throw new Refused(CSV_HEADING_UNKNOWN, facts);
                });
    }

    private Stream<String> unknown() {
        return ignored().stream().filter(heading -> !KNOWN_AND_NOT_KEPT.contains(Item.key(heading)));
    }

    /** The missing item that a heading most likely means: one that is spelt much like it, or else one that is always there. */
    private Optional<Item> meant(String heading, List<Item> missing) {
        var alike = missing.stream()
                .filter(item -> item.keys().anyMatch(name -> Spelling.isClose(Item.key(heading), name)))
                .min(Comparator.comparingInt(item -> item.keys()
                        .mapToInt(name -> Spelling.distance(Item.key(heading), name))
                        .min()
                        .orElseThrow()));
        return alike.or(() -> missing.stream()
                .filter(item -> group.isModule() && !OFTEN_LEFT_OUT.contains(item))
                .findFirst());
    }

    private Optional<Item> item(String heading) {
        return Item.find(group, heading);
    }

    static boolean isId(Item item) {
        return item == PERSON_ID || item == REQUEST_ID;
    }

    private static String quoted(String heading) {
        var line = heading.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUOTED ? line : line.substring(0, LONGEST_QUOTED) + "…";
    }
}
