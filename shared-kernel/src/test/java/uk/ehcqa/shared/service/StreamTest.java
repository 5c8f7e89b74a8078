package uk.ehcqa.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamTest {

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY_PAEDIATRICS, HEALTH",
        "SPEECH_AND_LANGUAGE_THERAPY, HEALTH",
        "OCCUPATIONAL_THERAPY, HEALTH",
        "PHYSIOTHERAPY, HEALTH",
        "CAMHS, HEALTH",
        "NURSING, HEALTH",
        "CHILDRENS_SOCIAL_CARE, SOCIAL_CARE",
        "ADULT_SOCIAL_CARE, SOCIAL_CARE",
        "EARLY_HELP, SOCIAL_CARE",
        "EDUCATIONAL_PSYCHOLOGY, EDUCATION",
        "SETTING, EDUCATION",
        "SPECIALIST_TEACHING, EDUCATION",
        "OTHER, HEALTH SOCIAL_CARE EDUCATION OTHER"
    })
    void is_one_of_the_agency_that_answers_for_it(uk.ehcqa.shared.service.Stream stream, String agencies) {
        assertThat(Stream.of(Agency.values()).filter(stream::isOf).map(Agency::name))
                .containsExactly(agencies.split(" "));
    }
}
