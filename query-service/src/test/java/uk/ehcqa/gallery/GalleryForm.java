package uk.ehcqa.gallery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;

/** A form with every kind of field. */
record GalleryForm(
        @NotBlank(message = "Enter the child's full name") String name,

        @RealDate(called = "Date received", message = "Enter the date the request was received")
        DateInput received,

        @NotNull(message = "Select who asked for the assessment")
        Source source,

        String sourceName,
        @NotEmpty(message = "Select at least one service") Set<String> services,
        @Nullable Integer weeks,
        @NotBlank(message = "Select a reason") String reason,
        @NotBlank(message = "Enter a note") String note,
        @Nullable MultipartFile letter) {

    enum Source {
        PARENT,
        SCHOOL,
        OTHER
    }
}
