package uk.ehcqa.query.contributionmeasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The measures of what services are asked for, and the requests behind each, for programs. */
@RestController
@RequestMapping("/api/contribution-measures")
@Tag(name = "Advice")
class AdviceMeasuresApi {

    /**
     * The answer.
     *
     * @param counted what is counted, and how
     */
    record Answer(List<How> counted, LocalDate today, List<MeasuredAdvice> measures) {}

    /** How something is counted, and who says so. */
    record How(String what, String how, String source) {

        static How of(Counted counted) {
            return new How(counted.title(), counted.text(), counted.source());
        }
    }

    private final AdviceMeasures measures;
    private final AdviceSettings settings;
    private final Clock clock;

    AdviceMeasuresApi(AdviceMeasures measures, AdviceSettings settings, Clock clock) {
        this.measures = measures;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary =
                    "What came of requests for advice: asked late, answered in time, late, not at all, sent back, usable",
            description =
                    "Of all requests that fit the filters together, or of each service, stream, agency, team or month of sending;"
                            + " the filter figure is passed over."
                            + " A manager's are all requests; a lead's those of the services for which they answer.")
    Answer measured(
            @Valid @ParameterObject RequestFilter query,
            @Parameter(
                            description =
                                    "What is told apart: service, stream, agency, team or month; all together unless given.")
                    @RequestParam(required = false)
                    @Nullable
                    AdviceBy by) {
        var today = LocalDate.now(clock);
        var groups = by == null
                ? List.of(new AdviceGroup(null, "All", measures.of(query.scope(), today)))
                : measures.by(by, query.scope(), today);
        return new Answer(
                Counted.all(settings).stream().map(How::of).toList(),
                today,
                groups.stream().map(MeasuredAdvice::of).toList());
    }

    @GetMapping("/requests")
    @Operation(summary = "The requests for advice that a figure counts, the first to fall due first, 50 a page")
    Paged<ListedRequest> requests(
            @Valid @ParameterObject RequestFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = LocalDate.now(clock);
        var count = measures.of(filter.scope(), today).count(filter.counted());
        var part = Page.of(page, count);
        return part.with(count, measures.listed(filter.counted(), filter.scope(), today, part));
    }
}
