package uk.ehcqa.query.contribution.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.KnownToService;

/** What the response form asks first. That the service does not know the child ends it: a nil return. */
enum KnownAnswer {
    NOW(KnownToService.NOW),
    IN_THE_PAST_TWO_YEARS(KnownToService.IN_THE_PAST_TWO_YEARS),
    WAITING_TO_BE_SEEN(KnownToService.WAITING_TO_BE_SEEN),
    NOT_KNOWN(null);

    private final @Nullable KnownToService known;

    KnownAnswer(@Nullable KnownToService known) {
        this.known = known;
    }

    Optional<KnownToService> known() {
        return Optional.ofNullable(known);
    }

    static KnownAnswer of(KnownToService known) {
        return valueOf(known.name());
    }

    String words() {
        return known().map(Words::of).orElse("Not known");
    }

    static List<Choice> choices() {
        return Stream.of(values())
                .map(answer -> new Choice(
                        answer.name(),
                        answer.words(),
                        answer == NOT_KNOWN
                                ? "You can finish here: we record that your service gave this answer"
                                : null))
                .toList();
    }
}
