package uk.ehcqa.query.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.contribution.AdviceSource;

/**
 * Who is asked for advice, and which advice is held.
 *
 * @param purpose for what, as {@link AskablePurpose} names it
 * @param services of the register
 * @param others of whom nobody is in the register
 * @param held advice that is held and used, in rows of which some are not
 * @param idempotencyKey names the attempt, and with it the documents that were attached
 * @param checked whether somebody has looked at it once more
 */
record AskForAdviceForm(
        @NotNull(message = "Select what the advice is for") String purpose,
        @Nullable List<UUID> services,
        @Nullable List<AdviceSource> others,

        @Nullable @Size(max = 4000, message = "The questions must be 4,000 characters or fewer")
        String questions,

        @RealDate(called = "Date sent", message = "Enter the date the requests were sent")
        DateInput sentOn,

        @RealDate(called = "Date received", message = "Enter the date they were received", needed = false) @Nullable
        DateInput receivedOn,

        @RealDate(called = "Date it is wanted", message = "Enter the date it is wanted", needed = false) @Nullable
        DateInput wantedBy,

        @Valid List<HeldRow> held,
        @Nullable String idempotencyKey,
        @Nullable Boolean checked) {

    /** So much that is held can be used at once. */
    static final int MOST_HELD = 3;

    /** There is room for so much, whatever was sent. */
    AskForAdviceForm {
        var entered = held == null ? List.<HeldRow>of() : held;
        held = Stream.concat(entered.stream().map(AskForAdviceForm::orEmpty), Stream.generate(() -> HeldRow.EMPTY))
                .limit(MOST_HELD)
                .toList();
    }

    /** Who has to agree that advice which is held is enough. */
    enum Agreement {
        AUTHOR("Whoever gave it"),
        FAMILY("The family"),
        AUTHORITY("The council");

        private final String words;

        Agreement(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public List<UUID> askedServices() {
        return Objects.requireNonNullElse(services, List.of());
    }

    public List<AdviceSource> askedOthers() {
        return Objects.requireNonNullElse(others, List.of());
    }

    LocalDate sent() {
        return sentOn.date().orElseThrow();
    }

    static @Nullable LocalDate day(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }

    String attempt() {
        return Desk.attempt(idempotencyKey);
    }

    private static HeldRow orEmpty(@Nullable HeldRow row) {
        return row == null ? HeldRow.EMPTY : row;
    }
}
