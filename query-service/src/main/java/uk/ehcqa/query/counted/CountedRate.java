package uk.ehcqa.query.counted;

import uk.ehcqa.query.measure.Rate;

/**
 * A rate as the page shows it: "46.8%", "697 of 1,490".
 *
 * @param inTimeCases the address of the list of those in time
 * @param allCases the address of the list of all
 */
public record CountedRate(Rate rate, CasesBehind inTimeCases, CasesBehind allCases) {

    public static CountedRate of(LimitKept limit, RateIn counted, TimelinessFilter chosen) {
        var period = counted.period();
        return new CountedRate(counted.rate(), limit.inTime(period, chosen), limit.all(period, chosen));
    }

    /** Never asked of none. */
    public String percent() {
        return rate.percent() + "%";
    }

    public CountedCases ofThemInTime() {
        return new CountedCases(rate.inTime(), inTimeCases);
    }

    public CountedCases ofAll() {
        return new CountedCases(rate.all(), allCases);
    }
}
