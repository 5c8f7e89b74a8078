package uk.ehcqa.query.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.calendaryear.YearTables;
import uk.ehcqa.query.chart.Figure;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.timeliness.Waits;

/**
 * All that the timeliness dashboard shows.
 *
 * @param waits for the plans of the chosen period
 */
record Dashboard(
        DashboardChoices choices,
        KeptByMonth finalPlans,
        KeptByMonth decisions,
        KeptByMonth noPlanNotices,
        Waits waits,
        LeftOut leftOut,
        OpenCases open,
        YearTables.Tables years) {

    /** Open cases stand beside the rate of finished ones, which cannot show them. */
    public List<Figure> figures() {
        return List.of(
                finalPlans.figure(lateOnesToCome()),
                open.figure(),
                decisions.figure(null),
                noPlanNotices.figure(null),
                years.waits().figure());
    }

    public boolean leavesOutExceptions() {
        return finalPlans.chosen().exceptions() == Exceptions.EXCLUDING;
    }

    public List<KeptByMonth> kept() {
        return List.of(finalPlans, decisions, noPlanNotices);
    }

    private @Nullable String lateOnesToCome() {
        var past = open.past20Weeks();
        return past.count() == 0
                ? null
                : "Open cases past 20 weeks: " + past.number()
                        + ". Their plans will count as late in the month they are sent, so clearing a backlog lowers this rate.";
    }
}
