package uk.ehcqa.shared.plantext;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions of the plans of one case whose words are on record, first to last. */
public record PlanVersions(List<PlanVersion> all) {

    public static final PlanVersions NONE = new PlanVersions(List.of());

    public PlanVersions {
        all = List.copyOf(all);
    }

    public PlanVersions after(PlanTextEvent event) {
        return switch (event) {
            case PlanVersionRecorded it ->
                new PlanVersions(Stream.concat(
                                all.stream(),
                                Stream.of(new PlanVersion(
                                        it.version(), new SentPlan(it.plan(), it.stage(), it.sentOn()))))
                        .toList());
        };
    }

    public Optional<PlanVersion> numbered(int number) {
        return all.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The one that is recorded last of what was sent then. */
    public Optional<PlanVersion> latestOf(SentPlan sent) {
        return all.reversed().stream()
                .filter(version -> version.sent().equals(sent))
                .findFirst();
    }

    /** Those that had been sent by the end of a day. */
    public PlanVersions upTo(LocalDate day) {
        return new PlanVersions(all.stream()
                .filter(version -> !version.sent().sentOn().isAfter(day))
                .toList());
    }

    /** The number of the one that is recorded next. */
    public int next() {
        return all.stream().mapToInt(PlanVersion::number).max().orElse(0) + 1;
    }
}
