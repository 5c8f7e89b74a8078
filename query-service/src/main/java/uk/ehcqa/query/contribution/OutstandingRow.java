package uk.ehcqa.query.contribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.EscalationStep;

/**
 * Advice for which somebody waits, in a list.
 *
 * @param service as the register calls it; null where nobody of it is asked
 * @param chasedOn last
 * @param escalatedTo last
 */
record OutstandingRow(
        String caseReference,
        String name,
        int contribution,
        String reference,
        AdviceSource source,
        @Nullable String service,
        LocalDate sentOn,
        LocalDate dueOn,
        @Nullable LocalDate chasedOn,
        @Nullable EscalationStep escalatedTo,
        @Nullable LocalDate expectedOn,
        ContributionStanding standing,
        int timesReturned,
        boolean excepted) {

    static final RowMapper<OutstandingRow> ROW = new SimplePropertyRowMapper<>(OutstandingRow.class);

    public String from() {
        return Words.of(source);
    }

    public Due due(LocalDate today) {
        return new Due(dueOn, today);
    }

    public String stands() {
        return Words.of(standing);
    }

    /** Of the tag; null where there is none. */
    @Nullable
    public String colour() {
        return switch (standing) {
            case ANSWERED -> "blue";
            case RETURNED -> "yellow";
            default -> null;
        };
    }

    /** What was done so that it comes. */
    public String pursued(LocalDate today) {
        return Stream.of(
                        said("expected ", expectedOn, today),
                        said("chased ", chasedOn, today),
                        Optional.ofNullable(escalatedTo).map(step -> "taken " + lower(Words.of(step))))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    public String href() {
        return "/cases/" + caseReference + "/advice/" + contribution;
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "OutstandingRow[" + reference + "]";
    }

    private static Optional<String> said(String words, @Nullable LocalDate on, LocalDate today) {
        return Optional.ofNullable(on).map(day -> words + Dates.brief(day, today));
    }

    private static String lower(String words) {
        return StringUtils.uncapitalize(words);
    }
}
