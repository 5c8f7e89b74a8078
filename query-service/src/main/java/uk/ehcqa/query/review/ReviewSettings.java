package uk.ehcqa.query.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.ReviewReading.LastDay;
import uk.ehcqa.shared.timeliness.ReviewReading.TransferLastDay;

/**
 * What an authority's lawyer decides of the law on reviews. What cannot be meant stops the start.
 *
 * @param lastDay which day is the last of the twelve months in which a plan must be reviewed
 * @param underFivesFirstMonth after how many months a review of the plan of a child under five is first to be considered
 * @param underFivesLastMonth after how many months it should have been
 * @param transferLastDay which day is the last for the review and amendment before a transfer between phases
 */
@ConfigurationProperties("reviews")
record ReviewSettings(
        @DefaultValue("day-before-anniversary") LastDay lastDay,
        @DefaultValue("3") int underFivesFirstMonth,
        @DefaultValue("6") int underFivesLastMonth,
        @DefaultValue("day-before") TransferLastDay transferLastDay) {

    ReviewReading reading(LawSettings law) {
        return new ReviewReading(
                lastDay,
                underFivesFirstMonth,
                underFivesLastMonth,
                transferLastDay,
                law.lengths(),
                law.compulsorySchoolAgeEnds());
    }
}
