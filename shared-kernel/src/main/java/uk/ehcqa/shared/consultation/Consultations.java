package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.privacy.Erased;

/**
 * The settings that were consulted about one child or young person, in the order in which that was recorded.
 *
 * @param all also those that were recorded in error
 */
public record Consultations(List<Consultation> all) {

    public static final Consultations NONE = new Consultations(List.of());

    public Consultations {
        all = List.copyOf(all);
    }

    public Consultations after(ConsultationEvent event) {
        var changed = new ArrayList<>(all);
        if (event instanceof SettingConsulted begun) {
            changed.add(Consultation.begunBy(begun));
        } else {
            changed.set(
                    event.consultation() - 1, all.get(event.consultation() - 1).after(event));
        }
        return new Consultations(changed);
    }

    /** Those that were not marked as recorded in error. */
    public Stream<Consultation> onRecord() {
        return all.stream().filter(Consultation::wasRecorded);
    }

    /** The consultation of that number, if it is on record. */
    public Optional<Consultation> numbered(int number) {
        return onRecord().filter(one -> one.number() == number).findFirst();
    }

    public Stream<Consultation> about(ConsultationSubject subject) {
        return onRecord().filter(one -> one.about().equals(subject));
    }

    /** The number of the one that is recorded next. */
    public int next() {
        return all.size() + 1;
    }

    /** Who had been consulted, and had replied, by the end of a day. */
    public Consultations upTo(LocalDate day) {
        var then = new ArrayList<>(all.stream().map(one -> one.upTo(day)).toList());
        while (!then.isEmpty() && !then.getLast().wasRecorded()) {
            then.removeLast();
        }
        return new Consultations(then);
    }

    /** Every day on which a setting was consulted, or replied. */
    public Stream<LocalDate> days() {
        return all.stream().flatMap(one -> one.steps().values().stream());
    }

    /** The same without the names of the settings. */
    public Consultations erased() {
        return new Consultations(
                all.stream().map(one -> one.withSetting(Erased.WORDS)).toList());
    }
}
