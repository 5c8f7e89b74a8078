package uk.ehcqa.query.caselist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.query.csv.CsvFile;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.words.Words;

/** The list behind a figure as a file. It names no child: such files are passed on with the figure. */
final class CaseListFile {

    private static final List<String> HEADINGS = List.of(
            "Case",
            "Assessment",
            "Stage",
            "Asked for by",
            "Request received",
            "Decision notified",
            "Decision due",
            "No-plan notice sent",
            "No-plan notice due",
            "Final plan sent",
            "Final plan due",
            "Ended",
            "Day of the clock",
            "Exception",
            "Refusal overturned");

    private CaseListFile() {}

    static ResponseEntity<byte[]> of(List<ListedAssessment> assessments, LocalDate today) {
        return CsvFile.of("cases-" + today, HEADINGS, assessments.stream().map(CaseListFile::row));
    }

    private static List<@Nullable Object> row(ListedAssessment assessment) {
        return Arrays.asList(
                assessment.reference(),
                assessment.episode(),
                Words.of(assessment.stage()),
                assessment.requestedBy() == null ? null : Words.of(assessment.requestedBy()),
                assessment.receivedOn(),
                assessment.decidedOn(),
                assessment.decisionDueOn(),
                assessment.noPlanNoticeSentOn(),
                assessment.noPlanNoticeDueOn(),
                assessment.finalPlanSentOn(),
                assessment.finalPlanDueOn(),
                assessment.endedOn(),
                assessment.day(),
                assessment.excepted() ? "yes" : "no",
                assessment.overturned() ? "yes" : "no");
    }
}
