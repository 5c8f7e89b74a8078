package uk.ehcqa.query.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.service.Services;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.ContributionRules;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.service.ServiceId;

/**
 * What is about to be asked, as somebody looks at it once more before it leaves the council.
 *
 * @param attached the documents of each row of advice that is held
 */
record AskForAdviceCheck(CaseFile file, AskForAdviceForm form, Services services, List<List<Choice>> attached) {

    public List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("For", purpose().map(AskablePurpose::words).orElse("Not known"), null));
        form.askedServices().forEach(service -> rows.add(new SummaryRow("Ask", name(service), null)));
        form.askedOthers().forEach(source -> rows.add(new SummaryRow("Ask", Words.of(source), null)));
        form.held().stream().filter(HeldRow::isUsed).forEach(row -> rows.add(used(row)));
        rows.add(new SummaryRow("Sent", Dates.full(form.sent()), null));
        rows.add(new SummaryRow("Received", Dates.full(received()), null));
        rows.add(new SummaryRow("Due", due().map(Dates::full).orElse("Not said"), null));
        rows.add(new SummaryRow("Questions", Objects.requireNonNullElse(form.questions(), ""), null));
        return rows;
    }

    private String name(UUID service) {
        return services.find(new ServiceId(service))
                .map(known -> known.name())
                .orElse("A service that is not in the register");
    }

    private SummaryRow used(HeldRow row) {
        var held = row.advice(form.sent(), AttachedDocuments.NONE);
        var what = "%s: %s, of %s. Agreed by: %s"
                .formatted(Words.of(held.source()), held.what(), Dates.full(held.advisedOn()), agreed(row));
        var documents = attached.get(form.held().indexOf(row));
        return new SummaryRow(
                "Use advice that we hold",
                documents.isEmpty()
                        ? what
                        : what + ". Attached: "
                                + documents.stream().map(Choice::text).collect(Collectors.joining(", ")),
                null);
    }

    private static String agreed(HeldRow row) {
        return row.agreements().isEmpty()
                ? "nobody yet"
                : row.agreements().stream()
                        .map(by -> by.words().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private Optional<AskablePurpose> purpose() {
        return AskablePurpose.named(file, form.purpose());
    }

    private LocalDate received() {
        return Objects.requireNonNullElse(AskForAdviceForm.day(form.receivedOn()), form.sent());
    }

    private Optional<LocalDate> due() {
        var isReview = purpose()
                .filter(it -> it.purpose().proceeding() == AdvisedProceeding.REVIEW)
                .isPresent();
        return isReview
                ? Optional.ofNullable(AskForAdviceForm.day(form.wantedBy()))
                : Optional.of(ContributionRules.dueOn(received()));
    }
}
