package uk.ehcqa.query.contribution.request;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Outcome;
import uk.ehcqa.shared.contribution.Provision;

/**
 * What is entered in the response form. All of it is personal data, also while it is a draft.
 *
 * @param needs one to a line
 * @param outcomes one to a line
 * @param professional whether it was declared to be professional advice within one's own field
 * @param familyTold whether it was declared that the family has seen it, or was told what it says
 * @param document to be attached; each is kept for itself, never with the draft
 */
record EnteredAdvice(
        @Nullable KnownAnswer known,

        @Size(max = 10_000, message = "This must be 10,000 characters or fewer")
        String strengths,

        @Size(max = 10_000, message = "The needs must be 10,000 characters or fewer")
        String needs,

        @Size(max = 10_000, message = "The outcomes must be 10,000 characters or fewer")
        String outcomes,

        @Valid @Size(max = ProvisionRow.MOST, message = "There can be 50 provisions at most")
        List<ProvisionRow> provision,

        @Size(max = 200, message = "The name must be 200 characters or fewer")
        String author,

        @Size(max = 200, message = "The role must be 200 characters or fewer")
        String authorRole,

        DateInput dated,
        @Nullable Boolean professional,
        @Nullable Boolean familyTold,
        @JsonIgnore @Nullable List<MultipartFile> document) {

    private static final DateInput NO_DATE = new DateInput("", "", "");

    /** Spring gives null for what was not sent. */
    EnteredAdvice {
        strengths = Objects.requireNonNullElse(strengths, "").strip();
        needs = Objects.requireNonNullElse(needs, "").strip();
        outcomes = Objects.requireNonNullElse(outcomes, "").strip();
        provision = provision == null
                ? List.of()
                : provision.stream().map(EnteredAdvice::orEmpty).toList();
        author = Objects.requireNonNullElse(author, "").strip();
        authorRole = Objects.requireNonNullElse(authorRole, "").strip();
        dated = Objects.requireNonNullElse(dated, NO_DATE);
    }

    static EnteredAdvice empty(LocalDate today) {
        return new EnteredAdvice(
                null, "", "", "", List.of(ProvisionRow.EMPTY), "", "", DateInput.of(today), null, null, null);
    }

    /** What was said before, to be put right; what was declared has to be declared anew. */
    static EnteredAdvice of(Advice said, LocalDate today) {
        return new EnteredAdvice(
                said.known() == null ? null : KnownAnswer.of(said.known()),
                said.strengths(),
                said.needs().stream().map(Need::words).collect(joining("\n")),
                said.outcomes().stream().map(OutcomeLine::write).collect(joining("\n")),
                said.provision().stream().map(ProvisionRow::of).toList(),
                said.author(),
                said.authorRole(),
                DateInput.of(today),
                null,
                null,
                null);
    }

    /** The same with room for one provision more. */
    EnteredAdvice withOneMore() {
        var more =
                Stream.concat(provision.stream(), Stream.of(ProvisionRow.EMPTY)).toList();
        return new EnteredAdvice(
                known, strengths, needs, outcomes, more, author, authorRole, dated, professional, familyTold, null);
    }

    boolean saysNotKnown() {
        return known == KnownAnswer.NOT_KNOWN;
    }

    boolean wasDeclared() {
        return Boolean.TRUE.equals(professional) && Boolean.TRUE.equals(familyTold);
    }

    boolean saysNothing() {
        return strengths.isEmpty()
                && needList().isEmpty()
                && outcomeList().isEmpty()
                && provisionList().isEmpty();
    }

    List<Need> needList() {
        return lines(needs)
                .map(line -> line.replaceFirst("^N\\d{1,2}[.:)]? +", ""))
                .map(Need::new)
                .toList();
    }

    List<Outcome> outcomeList() {
        return lines(outcomes).map(OutcomeLine::read).toList();
    }

    /** Rows in which nothing was entered are none. */
    List<Provision> provisionList() {
        return provision.stream()
                .filter(row -> !row.saysNothing())
                .map(ProvisionRow::provision)
                .toList();
    }

    /** As it is sent; never asked while the form is incomplete. */
    Advice advice() {
        return new Advice(
                Objects.requireNonNull(known).known().orElseThrow(),
                strengths,
                needList(),
                outcomeList(),
                provisionList(),
                author,
                authorRole,
                dated.date().orElseThrow());
    }

    /** Keeps it out of logs and messages, whoever prints this by accident. */
    @Override
    public String toString() {
        return "EnteredAdvice[withheld]";
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static ProvisionRow orEmpty(@Nullable ProvisionRow row) {
        return row == null ? ProvisionRow.EMPTY : row;
    }
}
