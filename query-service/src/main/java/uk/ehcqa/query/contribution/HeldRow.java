package uk.ehcqa.query.contribution;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.query.contribution.AskForAdviceForm.Agreement;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.HeldAdvice;
import uk.ehcqa.shared.document.AttachedDocuments;

/**
 * What is entered of advice that is held.
 *
 * @param source whose advice it is; null where none is used
 * @param agreedBy who agrees that it is enough
 * @param document to be attached
 * @param unwanted documents that were attached and are to be left out
 */
record HeldRow(
        @Nullable AdviceSource source,

        @Nullable @Size(max = 1000, message = "Which advice it is must be 1,000 characters or fewer")
        String what,

        @RealDate(called = "Date of that advice", message = "Enter the date of that advice", needed = false) @Nullable
        DateInput on,

        @Nullable List<Agreement> agreedBy,
        @Nullable List<MultipartFile> document,
        @Nullable List<UUID> unwanted) {

    static final HeldRow EMPTY = new HeldRow(null, null, null, null, null, null);

    public boolean isUsed() {
        return source != null;
    }

    public List<Agreement> agreements() {
        return Objects.requireNonNullElse(agreedBy, List.of());
    }

    /** Whoever agrees has done so by the day on which the others are asked. */
    HeldAdvice advice(LocalDate sentOn, AttachedDocuments documents) {
        return new HeldAdvice(
                Objects.requireNonNull(source),
                null,
                Objects.requireNonNullElse(what, ""),
                sentOn,
                Objects.requireNonNullElse(AskForAdviceForm.day(on), sentOn),
                agreed(Agreement.AUTHOR, sentOn),
                agreed(Agreement.FAMILY, sentOn),
                agreed(Agreement.AUTHORITY, sentOn),
                documents);
    }

    private @Nullable LocalDate agreed(Agreement by, LocalDate on) {
        return agreements().contains(by) ? on : null;
    }
}
