package uk.ehcqa.query.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReviewReading.SchoolAgeEnds;

/**
 * What an authority's lawyer decides of other rules that were not read again. What cannot be meant stops the start.
 *
 * @param monthsSinceAssessment within how many months of an assessment none need be made again
 * @param daysToDecideOnReassessment how many days there are to decide whether to reassess
 * @param monthsAfterTakeover in how many months a plan that another authority transferred is reviewed at the earliest
 * @param weeksToAnswerRecommendations how many weeks there are to answer the recommendations of the tribunal
 * @param compulsorySchoolAgeEnds when the rights of the parent pass to the young person
 */
@ConfigurationProperties("law")
record LawSettings(
        @DefaultValue("6") int monthsSinceAssessment,
        @DefaultValue("15") int daysToDecideOnReassessment,
        @DefaultValue("3") int monthsAfterTakeover,
        @DefaultValue("5") int weeksToAnswerRecommendations,
        @DefaultValue("last-friday-of-june") SchoolAgeEnds compulsorySchoolAgeEnds) {

    LengthsToConfirm lengths() {
        return new LengthsToConfirm(
                monthsSinceAssessment, daysToDecideOnReassessment, monthsAfterTakeover, weeksToAnswerRecommendations);
    }
}
