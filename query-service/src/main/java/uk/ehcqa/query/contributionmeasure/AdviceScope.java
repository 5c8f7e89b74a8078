package uk.ehcqa.query.contributionmeasure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Stream;

/**
 * Which requests for advice are counted; of what is null, all.
 *
 * @param sent the days on which they were sent
 * @param team of the caseworker to whom the case is allocated today
 * @param inRegister whether a service of the register was asked
 */
public record AdviceScope(
        @Nullable DateRange sent,
        @Nullable UUID service,
        @Nullable Stream stream,
        @Nullable Agency agency,
        @Nullable String team,
        @Nullable AdvisedProceeding askedFor,
        @Nullable Boolean inRegister) {

    static final AdviceScope ALL = new AdviceScope(null, null, null, null, null, null, null);

    AdviceScope sent(@Nullable DateRange days) {
        return new AdviceScope(days, service, stream, agency, team, askedFor, inRegister);
    }
}
