package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.ReviewReading.LastDay;
import uk.ehcqa.shared.timeliness.ReviewReading.SchoolAgeEnds;
import uk.ehcqa.shared.timeliness.ReviewReading.TransferLastDay;

class ReadingWordsTest {

    @Test
    void tell_everything_that_is_to_be_confirmed() {
        assertThat(new ReadingWords(ReviewReading.CAUTIOUS).all())
                .containsExactly(
                        "The 12 months of a review end on the day before the anniversary: Children and Families Act 2014, s.44(1)",
                        "Before a transfer between phases, the last day in time is 30 March, or 14 February:"
                                + " SEND Regulations 2014, reg. 18(1)",
                        "A review of the plan of a child under five is considered every 3 to 6 months:"
                                + " SEND Code of Practice 2015, 9.178",
                        "No assessment need be made within 6 months of the one before: Children and Families Act 2014, s.36(6);"
                                + " SEND Regulations 2014, reg. 24",
                        "Whether to reassess is decided within 15 days of the request: SEND Regulations 2014, reg. 25(1)",
                        "A plan that was transferred to us is reviewed within 3 months of the transfer, where the 12 months of"
                                + " its review end sooner: SEND Regulations 2014, reg. 15(5)",
                        "Recommendations of the tribunal are answered within 5 weeks: SI 2017/1306",
                        "The rights of the parent pass to the young person after the last Friday of June of the school year in"
                                + " which they become 16: Children and Families Act 2014, s.83(2); Education Act 1996, s.8");
    }

    @Test
    void tell_it_as_the_authority_has_set_it() {
        var set = new ReviewReading(
                LastDay.ANNIVERSARY,
                4,
                5,
                TransferLastDay.DATE_ITSELF,
                new LengthsToConfirm(12, 14, 4, 8),
                SchoolAgeEnds.END_OF_SCHOOL_YEAR);

        assertThat(String.join("\n", new ReadingWords(set).all()))
                .contains("the anniversary itself")
                .contains("31 March, or 15 February")
                .contains("every 4 to 5 months")
                .contains("within 12 months of the one before")
                .contains("within 14 days of the request")
                .contains("within 4 months of the transfer")
                .contains("within 8 weeks")
                .contains("after 31 August of the school year");
    }
}
