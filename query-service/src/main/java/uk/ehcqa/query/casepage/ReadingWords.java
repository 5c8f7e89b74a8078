package uk.ehcqa.query.casepage;

import java.util.List;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** What the authority's lawyer is to confirm of the rules behind dates, as it is set, in words. */
record ReadingWords(ReviewReading reading) {

    List<String> all() {
        return List.of(
                lastDay(),
                transferLastDay(),
                ("A review of the plan of a child under five is considered every %d to %d months:"
                                + " SEND Code of Practice 2015, 9.178")
                        .formatted(reading.underFivesFirstMonth(), reading.underFivesLastMonth()),
                ("No assessment need be made within %d months of the one before:"
                                + " Children and Families Act 2014, s.36(6); SEND Regulations 2014, reg. 24")
                        .formatted(lengths().monthsSinceAssessment()),
                "Whether to reassess is decided within %d days of the request: SEND Regulations 2014, reg. 25(1)"
                        .formatted(lengths().daysToDecideOnReassessment()),
                ("A plan that was transferred to us is reviewed within %d months of the transfer, where the 12 months of its"
                                + " review end sooner: SEND Regulations 2014, reg. 15(5)")
                        .formatted(lengths().monthsAfterTakeover()),
                "Recommendations of the tribunal are answered within %d weeks: SI 2017/1306"
                        .formatted(lengths().weeksToAnswerRecommendations()),
                schoolAgeEnds());
    }

    private String lastDay() {
        return "The 12 months of a review end on "
                + switch (reading.lastDay()) {
                    case DAY_BEFORE_ANNIVERSARY -> "the day before the anniversary";
                    case ANNIVERSARY -> "the anniversary itself";
                }
                + ": Children and Families Act 2014, s.44(1)";
    }

    private String transferLastDay() {
        return "Before a transfer between phases, the last day in time is "
                + switch (reading.transferLastDay()) {
                    case DAY_BEFORE -> "30 March, or 14 February";
                    case DATE_ITSELF -> "31 March, or 15 February";
                }
                + ": SEND Regulations 2014, reg. 18(1)";
    }

    private String schoolAgeEnds() {
        return "The rights of the parent pass to the young person after "
                + switch (reading.schoolAgeEnds()) {
                    case LAST_FRIDAY_OF_JUNE -> "the last Friday of June";
                    case END_OF_SCHOOL_YEAR -> "31 August";
                }
                + " of the school year in which they become 16: Children and Families Act 2014, s.83(2);"
                + " Education Act 1996, s.8";
    }

    private LengthsToConfirm lengths() {
        return reading.lengths();
    }
}
