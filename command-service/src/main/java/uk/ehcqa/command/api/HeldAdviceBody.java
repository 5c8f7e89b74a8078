package uk.ehcqa.command.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.HeldAdvice;
import uk.ehcqa.shared.service.ServiceId;

/** Advice that is held, as the API takes it. */
record HeldAdviceBody(
        @NotNull AdviceSource source,
        @Nullable UUID service,
        @NotBlank @Size(max = 1000) String what,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate advisedOn,
        @Nullable LocalDate agreedByAuthor,
        @Nullable LocalDate agreedByFamily,
        @Nullable LocalDate agreedByAuthority,
        @Nullable @Size(max = 10) List<@NotNull @Valid DocumentBody> documents) {

    HeldAdvice held() {
        return new HeldAdvice(
                source,
                service == null ? null : new ServiceId(service),
                what,
                decidedOn,
                advisedOn,
                agreedByAuthor,
                agreedByFamily,
                agreedByAuthority,
                DocumentBody.attached(documents));
    }
}
