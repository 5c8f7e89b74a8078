package uk.ehcqa.query.counted;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * The address of the list of cases behind a figure: {@code /cases} with the filters of
 * {@link uk.ehcqa.query.caselist.CaseListFilter}.
 */
public record CasesBehind(String address) {

    /** The cases in which that kind of body asked for the assessment; null for whoever asked. */
    public static CasesBehind requestedBy(@Nullable RequestSource source) {
        var all = new CasesBehind("/cases");
        return source == null ? all : all.with("requestedBy", written(source));
    }

    /** In which the step that a limit is set for was taken in the period. */
    public CasesBehind in(String limit, DateRange period) {
        return with(limit + ".from", period.from()).with(limit + ".to", period.to());
    }

    public CasesBehind received(DateRange period) {
        return with("receivedFrom", period.from()).with("receivedTo", period.to());
    }

    /** As they were known then, for that day. */
    CasesBehind at(AsAt asAt) {
        return new CasesBehind(asAt.kept(address));
    }

    /** Of final plans those in the published rate. */
    CasesBehind countedInRate(Exceptions exceptions) {
        var counted = with("overturned", "no");
        return exceptions == Exceptions.INCLUDING ? counted : counted.with("finalPlan.excepted", "no");
    }

    public CasesBehind with(String filter, Object value) {
        return new CasesBehind(UriComponentsBuilder.fromUriString(address)
                .queryParam(filter, value)
                .toUriString());
    }

    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return address;
    }
}
