package uk.ehcqa.query.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.ReviewReading.LastDay;
import uk.ehcqa.shared.timeliness.ReviewReading.SchoolAgeEnds;
import uk.ehcqa.shared.timeliness.ReviewReading.TransferLastDay;

class ReviewSettingsTest {

    final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(ReviewConfiguration.class);

    @Test
    void are_cautious_unless_the_authority_says_otherwise() {
        service.run(started -> assertThat(started.getBean(ReviewReading.class)).isEqualTo(ReviewReading.CAUTIOUS));
    }

    @Test
    void say_how_the_authority_reads_the_law() {
        service.withPropertyValues(
                        "reviews.last-day=anniversary",
                        "reviews.under-fives-first-month=4",
                        "reviews.transfer-last-day=date-itself")
                .run(started -> assertThat(started.getBean(ReviewReading.class))
                        .isEqualTo(new ReviewReading(LastDay.ANNIVERSARY, 4, 6, TransferLastDay.DATE_ITSELF)));
    }

    @Test
    void say_what_its_lawyer_has_confirmed_of_other_rules() {
        service.withPropertyValues(
                        "law.months-since-assessment=12",
                        "law.days-to-decide-on-reassessment=14",
                        "law.months-after-takeover=4",
                        "law.weeks-to-answer-recommendations=6",
                        "law.compulsory-school-age-ends=end-of-school-year")
                .run(started -> assertThat(started.getBean(ReviewReading.class))
                        .isEqualTo(new ReviewReading(
                                LastDay.DAY_BEFORE_ANNIVERSARY,
                                3,
                                6,
                                TransferLastDay.DAY_BEFORE,
                                new LengthsToConfirm(12, 14, 4, 6),
                                SchoolAgeEnds.END_OF_SCHOOL_YEAR)));
    }

    @Test
    void stop_the_start_when_they_cannot_be_meant() {
        service.withPropertyValues("reviews.under-fives-first-month=7")
                .run(started -> assertThat(started).hasFailed());
        service.withPropertyValues("law.months-since-assessment=0")
                .run(started -> assertThat(started).hasFailed());
        service.withPropertyValues("law.days-to-decide-on-reassessment=soon")
                .run(started -> assertThat(started).hasFailed());
        service.withPropertyValues("law.compulsory-school-age-ends=whenever")
                .run(started -> assertThat(started).hasFailed());
        service.withPropertyValues("reviews.last-day=whenever")
                .run(started -> assertThat(started).hasFailed());
        service.withPropertyValues("reviews.transfer-last-day=whenever")
                .run(started -> assertThat(started).hasFailed());
    }
}
