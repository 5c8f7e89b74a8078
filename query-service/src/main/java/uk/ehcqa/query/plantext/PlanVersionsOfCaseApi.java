package uk.ehcqa.query.plantext;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.VersionTag;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.plantext.PlanVersion;

/** The versions of the plans of a case, for programs: when each was sent, and nothing of what it says. */
@RestController
@Tag(name = "Cases: read")
class PlanVersionsOfCaseApi {

    /**
     * The versions of a case.
     *
     * @param version the number of its last event, counted from 0
     */
    @Schema(name = "PlanVersions")
    record Answer(String reference, long version, List<Details> planVersions) {}

    /**
     * One version.
     *
     * @param planVersion its number within the case
     * @param plan which of the case: the first is 1
     */
    @Schema(name = "PlanVersion")
    record Details(int planVersion, int plan, PlanStage stage, LocalDate sentOn) {

        static Details of(PlanVersion version) {
            var sent = version.sent();
            return new Details(version.number(), sent.plan(), sent.stage(), sent.sentOn());
        }
    }

    private final CaseFiles cases;

    PlanVersionsOfCaseApi(CaseFiles cases) {
        this.cases = cases;
    }

    @GetMapping("/api/cases/{reference}/plan-versions")
    @Operation(summary = "The versions of the plans of a case whose words are on record; nothing of what they say")
    Answer versions(@PathVariable String reference, HttpServletResponse response) {
        var found = cases.get(reference);
        response.setHeader(HttpHeaders.ETAG, VersionTag.of(found.version()));
        return new Answer(
                found.file().reference().value(),
                found.version(),
                found.file().planVersions().all().stream().map(Details::of).toList());
    }
}
