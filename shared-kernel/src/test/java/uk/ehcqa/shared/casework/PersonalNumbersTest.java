package uk.ehcqa.shared.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalNumbersTest {

    @Test
    void are_kept_without_spaces_and_in_capitals() {
        assertThat(PupilNumber.normalised(" z99 9000 00000a ")).isEqualTo("Z99900000000A");
        assertThat(LearnerNumber.normalised("12345 67890")).isEqualTo("1234567890");
    }

    @Test
    void are_none_where_nothing_was_entered() {
        assertThat(PupilNumber.normalised(" ")).isNull();
        assertThat(LearnerNumber.normalised("")).isNull();
    }

    @Test
    void are_none_where_nines_stand_for_a_learner_without_a_number() {
        assertThat(LearnerNumber.normalised("9999999999")).isNull();
    }
}
