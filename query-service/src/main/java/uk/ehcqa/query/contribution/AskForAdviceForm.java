package uk.ehcqa.query.contribution;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.HeldAdvice;
import uk.ehcqa.shared.document.AttachedDocuments;

/**
 * Who is asked for advice, and which advice is held.
 *
 * @param purpose for what, as {@link AskablePurpose} names it
 * @param services of the register
 * @param others of whom nobody is in the register
 * @param heldSource whose advice is held; null where none is used
 * @param agreedBy who agrees that it is enough
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

        @Nullable AdviceSource heldSource,

        @Nullable @Size(max = 1000, message = "Which advice it is must be 1,000 characters or fewer")
        String heldWhat,

        @RealDate(called = "Date of that advice", message = "Enter the date of that advice", needed = false) @Nullable
        DateInput heldOn,

        @Nullable List<Agreement> agreedBy,
        @Nullable Boolean checked) {

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

    /** Whoever agrees has done so by the day on which the others are asked. */
    List<HeldAdvice> held() {
        if (heldSource == null) {
            return List.of();
        }
        var advised = Objects.requireNonNullElse(day(heldOn), sent());
        return List.of(new HeldAdvice(
                heldSource,
                null,
                Objects.requireNonNullElse(heldWhat, ""),
                sent(),
                advised,
                agreed(Agreement.AUTHOR),
                agreed(Agreement.FAMILY),
                agreed(Agreement.AUTHORITY),
                AttachedDocuments.NONE));
    }

    private @Nullable LocalDate agreed(Agreement by) {
        return agreedBy != null && agreedBy.contains(by) ? sent() : null;
    }
}
