package uk.ehcqa.command.sen2.matching;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.reading.Item;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.casework.LearnerNumber;
import uk.ehcqa.shared.casework.PupilNumber;

/** Goes through a return once and finds what stands there more than once. */
public final class LookAlikesSearch {

    private final LongStream.Builder upns = LongStream.builder();
    private final LongStream.Builder ulns = LongStream.builder();
    private final LongStream.Builder names = LongStream.builder();

    /** Adds a row of module 1, whether or not all of it can be understood. */
    public void add(Row person) {
        add(upns, PupilNumber.normalised(returned(person, Item.UPN)));
        add(ulns, LearnerNumber.normalised(returned(person, Item.ULN)));
        names.add(Fingerprint.ofName(
                returned(person, Item.FORENAME), returned(person, Item.SURNAME), returned(person, Item.BIRTH_DATE)));
    }

    /** To be asked once, at the end. */
    public LookAlikes found() {
        return new LookAlikes(
                new Fingerprints(upns.build()), new Fingerprints(ulns.build()), new Fingerprints(names.build()));
    }

    private static void add(LongStream.Builder fingerprints, @Nullable String number) {
        if (number != null) {
            fingerprints.add(Fingerprint.of(number));
        }
    }

    private static String returned(Row person, Item item) {
        return person.items().getOrDefault(item, "");
    }
}
