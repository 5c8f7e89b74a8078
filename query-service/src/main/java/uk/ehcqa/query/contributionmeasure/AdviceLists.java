package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.counted.CountedList;
import uk.ehcqa.query.measure.DateRange;

/**
 * The lists behind the figures of one group of requests.
 *
 * @param by what the group is one of; null where it is all that is chosen
 * @param key which of them; null where nobody of the register was asked
 * @param sent on which days; null for whenever
 */
record AdviceLists(
        AdviceFilter chosen,
        @Nullable AdviceBy by,
        @Nullable String key,
        @Nullable DateRange sent) {

    static AdviceLists ofAll(AdviceFilter chosen, @Nullable DateRange sent) {
        return new AdviceLists(chosen, null, null, sent);
    }

    /** Of the requests of a month, as far as it lies in the period. */
    AdviceLists in(YearMonth month) {
        return new AdviceLists(chosen, AdviceBy.MONTH, month.toString(), sent);
    }

    CountedList counted(AdviceFigure figure, AdviceCounts counts) {
        return new CountedList(counts.count(figure), address(figure));
    }

    String address(AdviceFigure figure) {
        var list = chosen.list(figure, days());
        if (by != null) {
            switch (by) {
                case SERVICE -> replace(list, "service");
                case STREAM -> replace(list, "stream");
                case AGENCY -> replace(list, "agency");
                case TEAM -> replace(list, "team");
                case MONTH -> {}
            }
        }
        return list.encode().build().toUriString();
    }

    private void replace(UriComponentsBuilder list, String parameter) {
        if (key == null) {
            list.queryParam("inRegister", "no");
        } else {
            list.replaceQueryParam(parameter, by == AdviceBy.STREAM || by == AdviceBy.AGENCY ? lower(key) : key);
        }
    }

    private @Nullable DateRange days() {
        if (by != AdviceBy.MONTH || key == null) {
            return sent;
        }
        var month = YearMonth.parse(key);
        return new DateRange(
                sent == null ? month.atDay(1) : later(sent.from(), month.atDay(1)),
                sent == null ? month.atEndOfMonth() : earlier(sent.to(), month.atEndOfMonth()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
