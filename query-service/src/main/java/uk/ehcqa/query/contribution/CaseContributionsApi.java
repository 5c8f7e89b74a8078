package uk.ehcqa.query.contribution;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.VersionTag;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionException;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.RequestForAdvice;
import uk.ehcqa.shared.service.ServiceId;

/** The advice that was asked for in one case, for programs: dates and decisions, and nothing of what it says. */
@RestController
@Tag(name = "Cases: read")
class CaseContributionsApi {

    /**
     * The contributions of a case.
     *
     * @param version the number of its last event, counted from 0
     */
    @Schema(name = "Contributions")
    record Answer(String reference, long version, List<Details> contributions) {}

    /**
     * One contribution.
     *
     * @param contribution its number within the case
     * @param reference by which it is known outside the case
     * @param service the id of the service in the register; null where nobody of the register is asked
     * @param request its dates; null where the advice was held
     * @param answeredOn the day on which advice came first
     * @param usableOn the day from which there is advice that the plan can rest on
     * @param answeredLate whether advice came after its day
     * @param timesReturned how often it was sent back
     * @param awaited whether somebody still waits for it
     * @param exceptions those that stand, which move no date
     */
    @Schema(name = "Contribution")
    record Details(
            int contribution,
            String reference,
            ContributionPurpose purpose,
            AdviceSource source,
            @Nullable String service,
            @Nullable RequestForAdvice request,
            ContributionStanding standing,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate usableOn,
            boolean answeredLate,
            int timesReturned,
            boolean awaited,
            List<ContributionException> exceptions) {

        static Details of(CaseFile file, Contribution it) {
            return new Details(
                    it.number(),
                    it.reference().value(),
                    it.purpose(),
                    it.source(),
                    it.service().map(ServiceId::toString).orElse(null),
                    it.request(),
                    it.standing(),
                    it.answeredOn().orElse(null),
                    it.usableOn().orElse(null),
                    it.wasAnsweredLate(),
                    it.timesReturned(),
                    new AwaitedAdvice(file).includes(it),
                    it.standingExceptions().toList());
        }
    }

    private final CaseFiles cases;

    CaseContributionsApi(CaseFiles cases) {
        this.cases = cases;
    }

    @GetMapping("/api/cases/{reference}/contributions")
    @Operation(
            summary =
                    "The advice that was asked for in a case: of whom, when it was sent and received, when it is due, when it came,"
                            + " how often it was sent back, and from when it can be used; nothing of what it says")
    Answer contributions(@PathVariable String reference, HttpServletResponse response) {
        var found = cases.get(reference);
        response.setHeader(HttpHeaders.ETAG, VersionTag.of(found.version()));
        return new Answer(
                found.file().reference().value(),
                found.version(),
                found.file()
                        .contributions()
                        .inOrder()
                        .map(each -> Details.of(found.file(), each))
                        .toList());
    }
}
