package uk.ehcqa.command.sen2.matching;

import java.util.Locale;
import java.util.stream.LongStream;
import uk.ehcqa.command.sen2.reading.ChildReading;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.command.sen2.reading.Row;

/** Goes through a return once and finds what stands there more than once. */
public final class LookAlikesSearch {

    private final LongStream.Builder upns = LongStream.builder();
    private final LongStream.Builder ulns = LongStream.builder();
    private final LongStream.Builder names = LongStream.builder();

    /** Adds a row of module 1, whether or not all of it can be understood. */
    public void add(Row person) {
        add(upns, person, Item.UPN);
        add(ulns, person, Item.ULN);
        names.add(Fingerprint.ofName(
                returned(person, Item.FORENAME), returned(person, Item.SURNAME), returned(person, Item.BIRTH_DATE)));
    }

    /** To be asked once, at the end. */
    public LookAlikes found() {
        return new LookAlikes(
                new Fingerprints(upns.build()), new Fingerprints(ulns.build()), new Fingerprints(names.build()));
    }

    private static void add(LongStream.Builder fingerprints, Row person, Item item) {
        var number = returned(person, item);
        if (!number.isEmpty() && !ChildReading.isNoNumber(number)) {
            fingerprints.add(Fingerprint.of(number.replace(" ", "").toUpperCase(Locale.ROOT)));
        }
    }

    private static String returned(Row person, Item item) {
        return person.items().getOrDefault(item, "");
    }
}
