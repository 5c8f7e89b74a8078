package uk.ehcqa.command.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Outcome;
import uk.ehcqa.shared.contribution.Provision;

/** Advice as the API takes it. What is left out of it is empty. */
record AdviceBody(
        @Nullable KnownToService known,
        @Nullable @Size(max = 10_000) String strengths,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) String> needs,
        @Nullable @Size(max = 50) List<@NotNull @Valid OutcomeBody> outcomes,
        @Nullable @Size(max = 50) List<@NotNull @Valid ProvisionBody> provision,
        @NotBlank @Size(max = 200) String author,
        @NotBlank @Size(max = 200) String authorRole,
        @NotNull LocalDate dated) {

    record OutcomeBody(
            @NotBlank @Size(max = 2000) String words,
            @Nullable @Size(max = 200) String byWhen) {}

    record ProvisionBody(
            @Nullable @Min(1) Integer need,
            @Nullable @Size(max = 2000) String what,
            @Nullable @Size(max = 200) String who,
            @Nullable @Size(max = 200) String howOften,
            @Nullable @Size(max = 200) String howLong,
            @Nullable @Size(max = 200) String review) {}

    Advice advice() {
        return new Advice(
                known,
                said(strengths),
                list(needs).stream().map(Need::new).toList(),
                list(outcomes).stream()
                        .map(each -> new Outcome(each.words(), said(each.byWhen())))
                        .toList(),
                list(provision).stream().map(AdviceBody::provision).toList(),
                author.strip(),
                authorRole.strip(),
                dated);
    }

    private static Provision provision(ProvisionBody body) {
        return new Provision(
                body.need() == null ? 0 : body.need(),
                said(body.what()),
                said(body.who()),
                said(body.howOften()),
                said(body.howLong()),
                said(body.review()));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
