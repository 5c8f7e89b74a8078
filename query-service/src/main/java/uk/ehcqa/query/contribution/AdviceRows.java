package uk.ehcqa.query.contribution;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Contribution;

/** The advice of a case, as its page lists it. */
public final class AdviceRows {

    private AdviceRows() {}

    /** For that assessment, and for whatever is no assessment, in the order of the law. */
    public static List<AdviceRow> of(CaseFile file, @Nullable NeedsAssessment assessment, LocalDate today) {
        return file.contributions()
                .inOrder()
                .filter(each -> each.purpose().proceeding() != AdvisedProceeding.NEEDS_ASSESSMENT
                        || (assessment != null && each.purpose().number() == assessment.episode()))
                .sorted(comparing(Contribution::source).thenComparingInt(Contribution::number))
                .map(each -> new AdviceRow(file, each, today))
                .toList();
    }

    /** Whether advice can be asked for. */
    public static boolean takesMore(CaseFile file) {
        return !AskablePurpose.in(file).isEmpty();
    }

    /** How many of them have come or are held, of how many: "4 of 7". What came to nothing is left out. */
    public static String count(List<AdviceRow> rows) {
        var counted = rows.stream()
                .filter(row -> row.contribution().standing().isOutstanding()
                        || !row.contribution().answers().isEmpty()
                        || row.contribution().standing().isUsable())
                .toList();
        var come = counted.stream()
                .filter(row -> !row.contribution().standing().isOutstanding())
                .count();
        return come + " of " + counted.size();
    }
}
