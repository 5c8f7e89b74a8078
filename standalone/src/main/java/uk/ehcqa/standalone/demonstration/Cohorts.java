package uk.ehcqa.standalone.demonstration;

import static uk.ehcqa.standalone.demonstration.history.Pathway.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import uk.ehcqa.standalone.demonstration.history.Pathway;
import uk.ehcqa.standalone.demonstration.history.Place;
import uk.ehcqa.standalone.demonstration.history.PublishedYear;

/** Everybody the caseload may hold, numbered from 0: who runs which way, and in which year. */
final class Cohorts {

    private static final List<Pathway> EVERY_YEAR =
            List.of(REFUSAL_OVERTURNED, NO_PLAN_OVERTURNED, REFUSED, WITHDRAWN, NO_PLAN, ASSESSMENT_WITHDRAWN);
    /** Whoever is waiting on the reference date may have to wait for so long. */
    private static final int YEARS_AHEAD = 2;

    private final TreeMap<Integer, Cohort> byFirst = new TreeMap<>();
    private final LocalDate referenceDate;

    Cohorts(int plans, LocalDate referenceDate) {
        this.referenceDate = referenceDate;
        var scale = (double) plans / PublishedYear.PLANS_IN_FORCE;
        var thisYear = referenceDate.getYear();
        for (var year = PublishedYear.firstYear(referenceDate); year <= thisYear + YEARS_AHEAD; year++) {
            addYear(year, scale * PublishedYear.shaping(year, referenceDate).besideLatest());
        }
        add(EARLIER_PLAN_ENDED, thisYear - 1, EARLIER_PLAN_ENDED.count(scale));
        add(EARLIER_PLAN_ENDED, thisYear, EARLIER_PLAN_ENDED.count(scale));
        add(TRANSFERRED_IN, thisYear, TRANSFERRED_IN.count(scale));
    }

    private void addYear(int year, double scale) {
        var afterRefusal = REFUSAL_OVERTURNED.count(scale) + NO_PLAN_OVERTURNED.count(scale);
        add(NEW_PLAN, year, NEW_PLAN.count(scale) - afterRefusal);
        for (var pathway : EVERY_YEAR) {
            add(pathway, year, pathway.count(scale));
        }
    }

    /** The plans older than the records, which make up the number of plans in force. */
    void addEarlierPlans(int size) {
        add(EARLIER_PLAN, referenceDate.getYear(), size);
    }

    private void add(Pathway pathway, int year, int size) {
        byFirst.put(size(), new Cohort(pathway, year, size(), size));
    }

    int size() {
        return byFirst.isEmpty() ? 0 : byFirst.lastEntry().getValue().end();
    }

    Pathway pathwayOf(int number) {
        return cohortOf(number).pathway();
    }

    Place placeOf(int number) {
        var cohort = cohortOf(number);
        return new Place(cohort.year(), number - cohort.first(), cohort.size(), referenceDate);
    }

    private Cohort cohortOf(int number) {
        return Objects.requireNonNull(byFirst.floorEntry(number)).getValue();
    }
}
