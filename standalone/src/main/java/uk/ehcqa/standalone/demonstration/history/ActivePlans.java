package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.ActivePlan;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan;
import uk.ehcqa.standalone.demonstration.sen2.Request;

/** What a return says of the plans in force: needs, latest review, where it came from. */
public final class ActivePlans {

    private static final double SECOND_NEED = 0.35;
    private static final Weighted<String> NEEDS = Weighted.of(257, "SLCN")
            .and(229, "SEMH")
            .and(195, "ASD")
            .and(164, "MLD")
            .and(43, "SLD")
            .and(36, "PD")
            .and(29, "SPLD")
            .and(14, "HI")
            .and(10, "PMLD")
            .and(9, "VI")
            .and(6, "DS")
            .and(6, "OTH")
            .and(2, "MSI");
    private static final List<String> OTHER_AUTHORITIES = List.of("991", "992", "993", "994");

    private ActivePlans() {}

    /** The request with its plan followed up to the reference date, if it has one in force. */
    public static Request followed(Request request, Pathway pathway, LocalDate referenceDate, Draw draw) {
        var plan = request.plan();
        if (plan == null || plan.end() != null) {
            return request;
        }
        return request.with(active(plan, pathway, referenceDate, draw));
    }

    private static ActivePlan active(NamedPlan plan, Pathway pathway, LocalDate referenceDate, Draw draw) {
        var needs = needs(draw);
        var transferredFrom = from(pathway, draw);
        return new ActivePlan(transferredFrom, Reviews.latest(plan.startDate(), referenceDate, draw), needs);
    }

    private static @Nullable String from(Pathway pathway, Draw draw) {
        return pathway == Pathway.TRANSFERRED_IN ? draw.oneOf(OTHER_AUTHORITIES) : null;
    }

    private static List<String> needs(Draw draw) {
        var first = draw.from(NEEDS);
        var second = draw.from(NEEDS);
        return second.equals(first) || !draw.chance(SECOND_NEED) ? List.of(first) : List.of(first, second);
    }
}
