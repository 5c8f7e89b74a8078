package uk.ehcqa.query.milestone;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.VersionTag;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.casework.CasesAsKnown;
import uk.ehcqa.shared.assessment.RecordedException;
import uk.ehcqa.shared.contribution.ContributionException;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.MilestoneStanding;
import uk.ehcqa.shared.milestone.MilestoneSubject;
import uk.ehcqa.shared.milestone.Whose;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** The legal dates of one case, for programs. */
@RestController
@Tag(name = "Cases: read")
class MilestonesApi {

    /**
     * The legal dates of a case.
     *
     * @param version the number of its last event, counted from 0
     * @param next what the authority has to do next; null where nothing is left
     */
    @Schema(name = "Milestones")
    record Answer(String reference, long version, @Nullable Details next, List<Details> milestones) {}

    /**
     * A legal date of a case.
     *
     * @param whose it is: only the authority's own can make the authority late
     * @param concerns what tells it, with its kind, from every other of the case
     * @param countedFrom the day from which it runs
     * @param dueOn the last day in time; of information, the day itself
     * @param metOn the day on which what it asks for was done; null where it was not, or that is not known
     * @param exceptions those of the law that bear on it, which move no date
     * @param adviceExceptions the same where it is advice that is due
     * @param rule in words
     * @param citation where the rule is written
     */
    @Schema(name = "Milestone")
    record Details(
            MilestoneKind kind,
            Whose whose,
            MilestoneSubject concerns,
            LocalDate countedFrom,
            LocalDate dueOn,
            @Nullable LocalDate metOn,
            MilestoneStanding standing,
            List<RecordedException> exceptions,
            List<ContributionException> adviceExceptions,
            String rule,
            String citation) {

        static Details of(CaseMilestone it, LocalDate today) {
            return new Details(
                    it.kind(),
                    it.kind().whose(),
                    it.subject(),
                    it.countedFrom(),
                    it.dueOn(),
                    it.metOn(),
                    it.on(today),
                    it.exceptions(),
                    it.adviceExceptions(),
                    it.kind().rule(),
                    it.kind().citation());
        }
    }

    private final CasesAsKnown cases;
    private final ReviewReading reading;
    private final Clock clock;

    MilestonesApi(CasesAsKnown cases, ReviewReading reading, Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/api/cases/{reference}/milestones")
    @Operation(
            summary =
                    "Every legal date of a case: whose it is, what it concerns, from which day it is counted, when it is due,"
                            + " when it was met, how it stands today, and the rule it comes from; and what the authority has to"
                            + " do next")
    Answer milestones(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on,
            HttpServletResponse response) {
        var asAt = new AsAt(asKnownAt, on);
        var found = cases.get(reference, asAt);
        var today = asAt.day(LocalDate.now(clock));
        var milestones = new CaseMilestones(found.file(), reading);
        if (asAt.isNow()) {
            response.setHeader(HttpHeaders.ETAG, VersionTag.of(found.version()));
        }
        return new Answer(
                found.file().reference().value(),
                found.version(),
                milestones.next().map(next -> Details.of(next, today)).orElse(null),
                milestones.all().stream().map(each -> Details.of(each, today)).toList());
    }
}
