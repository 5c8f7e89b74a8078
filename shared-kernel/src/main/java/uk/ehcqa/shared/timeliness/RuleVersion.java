package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of a rule: where it is written, and the day from which it binds. A change in the law is another version beside it, and
 * what binds is chosen by the day from which a limit is counted, so that a date that was due under the old law stays so.
 */
public record RuleVersion(String citation, LocalDate since) {

    /** The version that binds on that day; none before the first took effect. */
    static Optional<RuleVersion> on(LocalDate day, List<RuleVersion> versions) {
        return versions.stream()
                .filter(version -> !day.isBefore(version.since()))
                .max(Comparator.comparing(RuleVersion::since));
    }
}
