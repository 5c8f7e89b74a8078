package uk.ehcqa.standalone.demonstration.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.standalone.demonstration.chance.Draw;

class InventedPeopleTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void never_share_both_name_and_birthday() {
        var taken = new BitSet();
        for (var number = 0; number < InventedPeople.MOST; number++) {
            var birthday = InventedPeople.birthday(number).atYear(2001).getDayOfYear();
            taken.set(InventedPeople.scattered(number) * 366 + birthday);
        }
        assertThat(taken.cardinality()).isEqualTo(InventedPeople.MOST);
    }

    @Test
    void have_names_that_are_all_different() {
        assertThat(Names.FORENAMES).hasSize(100).doesNotHaveDuplicates();
        assertThat(Names.SURNAMES).hasSize(48).doesNotHaveDuplicates();
    }

    @Test
    void are_as_old_as_they_should_be_whatever_their_birthday() {
        for (var number = 0; number < 5_000; number++) {
            var birthDate = InventedPeople.birthDate(number, 9, TODAY);
            assertThat(birthDate).isAfter(LocalDate.of(2016, 11, 22)).isBeforeOrEqualTo(LocalDate.of(2017, 11, 22));
        }
    }

    @Test
    void live_where_nobody_lives() {
        var postcodes = new HashSet<String>();
        for (var number = 0; number < 1_000; number++) {
            var details = InventedPeople.details(number, number, TODAY, Numbering.known(), new Draw(1, number));
            postcodes.add(details.postcode());
        }
        assertThat(postcodes).hasSizeGreaterThan(500).allMatch(postcode -> postcode.matches("ZZ\\d{1,2} \\dZZ"));
    }

    @ParameterizedTest
    @CsvSource({"0, N999000000000", "1, C999000000001", "1752000, C999001752000"})
    void have_pupil_numbers_with_their_check_letter_but_of_no_authority(int number, String upn) {
        assertThat(Numbering.upn(number)).isEqualTo(upn);
    }

    @Test
    void have_learner_numbers_of_ten_digits() {
        assertThat(Numbering.uln(17)).isEqualTo("9900000017");
    }
}
