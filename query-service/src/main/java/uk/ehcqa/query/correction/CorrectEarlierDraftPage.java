package uk.ehcqa.query.correction;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.form.RealDate;
import uk.ehcqa.query.form.Reason;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.assessment.CorrectEarlierDraft;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseCommand;

/** Puts the day right on which a draft was sent again that is not the latest. */
@Controller
@RequestMapping("/cases/{reference}/drafts/corrections/new")
class CorrectEarlierDraftPage extends EntryCorrection<CorrectEarlierDraftPage.Form> {

    record Form(
            @NotNull(message = "Open this form from the history of the case")
            Integer episode,

            @NotNull(message = "Open this form from the history of the case")
            Integer draft,

            @RealDate(called = "The right date", message = "Enter the right date")
            DateInput date,

            @Reason(message = "Say why the date is corrected")
            String reason) {}

    CorrectEarlierDraftPage(Desk desk) {
        super(desk, "Correct the date of an earlier draft", "draft", "episode");
    }

    @Override
    @Nullable
    String entry(CaseFile file, Map<String, String> named) {
        return file.assessments().stream()
                .filter(assessment -> String.valueOf(assessment.episode()).equals(named.get("episode")))
                .flatMap(assessment -> IntStream.range(
                                1, assessment.draftsResent().size())
                        .filter(draft -> String.valueOf(draft).equals(named.get("draft")))
                        .mapToObj(draft -> assessment.draftsResent().get(draft - 1)))
                .map(sentOn -> "Recorded as sent again on " + Dates.full(sentOn) + ". Another draft was sent after it.")
                .findFirst()
                .orElse(null);
    }

    @Override
    protected CaseCommand command(CaseFile file, Form form) {
        return new CorrectEarlierDraft(
                file.caseId(), form.episode(), form.draft(), form.date().date().orElseThrow(), form.reason());
    }
}
