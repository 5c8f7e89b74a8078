package uk.ehcqa.standalone.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.standalone.demonstration.people.InventedPeople;
import uk.ehcqa.standalone.demonstration.sen2.Person;
import uk.ehcqa.standalone.demonstration.sen2.XmlReturn;

class CaseloadTest {

    static final LocalDate REFERENCE_DATE = LocalDate.of(2026, 11, 22);
    static final List<Person> PEOPLE =
            new Caseload(6_970, 1, REFERENCE_DATE).people().toList();

    @ParameterizedTest
    @CsvSource({
        "100, 2026-11-22",
        "250, 2022-01-01",
        "1000, 2024-02-29",
        "1000, 2027-01-01",
        "6970, 2026-12-31",
        "25000, 2099-12-31",
    })
    void has_exactly_as_many_plans_in_force_as_were_asked_for(int plans, LocalDate referenceDate) {
        var people = new Caseload(plans, 3, referenceDate).people();

        assertThat(people.filter(Person::hasPlanInForce).count()).isEqualTo(plans);
    }

    @Test
    void is_the_same_to_the_byte_for_the_same_seed_size_and_date() throws IOException {
        var once = xml(1_000, 5, REFERENCE_DATE);

        assertThat(xml(1_000, 5, REFERENCE_DATE)).isEqualTo(once);
        assertThat(xml(1_000, 6, REFERENCE_DATE)).isNotEqualTo(once);
        assertThat(xml(1_001, 5, REFERENCE_DATE)).isNotEqualTo(once);
        assertThat(xml(1_000, 5, REFERENCE_DATE.plusDays(1))).isNotEqualTo(once);
    }

    @Test
    void gives_everybody_numbers_of_their_own() {
        assertThat(PEOPLE).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(PEOPLE)
                .extracting(person -> person.details().upn())
                .filteredOn(Objects::nonNull)
                .doesNotHaveDuplicates();
        assertThat(PEOPLE)
                .allSatisfy(person -> assertThat(person.details().upn() == null)
                        .isEqualTo(person.details().upnUnknown() != null));
    }

    @Test
    void has_a_few_look_alikes_and_they_can_be_told_apart_by_their_pupil_numbers() {
        var lookAlikes = PEOPLE.stream()
                .map(Person::details)
                .collect(groupingBy(details -> details.surname() + details.forename() + details.birthDate()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();

        assertThat(lookAlikes)
                .hasSizeBetween(3, 20)
                .allSatisfy(group -> assertThat(group).hasSize(2).noneMatch(details -> details.upn() == null));
    }

    @Test
    void leaves_some_without_a_pupil_number() {
        assertThat(PEOPLE)
                .filteredOn(person -> person.details().upn() == null)
                .hasSizeBetween(400, 700)
                .extracting(person -> person.details().upnUnknown())
                .contains("UN1", "UN2", "UN3", "UN5", "UN8", "UN9", "UN10");
    }

    @Test
    void lets_some_ask_again_after_a_refusal_or_a_withdrawal() {
        var askedTwice = PEOPLE.stream().filter(person -> person.requests().size() == 2);

        assertThat(askedTwice).hasSizeBetween(150, 300).allSatisfy(person -> {
            var first = person.requests().getFirst();
            assertThat(first.decision().outcome().name()).isIn("N", "W");
            assertThat(first.decision().on()).isBefore(person.requests().get(1).received());
        });
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01", "2026-01-01", "2026-12-31"})
    void needs_no_more_people_than_can_be_invented(LocalDate referenceDate) {
        var cohorts = new Cohorts(Caseload.MOST_PLANS, referenceDate);
        var mostEarlierPlans = 3 * Caseload.MOST_PLANS / 10;

        assertThat(cohorts.size() + mostEarlierPlans).isLessThan(InventedPeople.MOST);
    }

    static byte[] xml(int plans, long seed, LocalDate referenceDate) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new XmlReturn(bytes, referenceDate)) {
            for (var person : new Caseload(plans, seed, referenceDate).people().toList()) {
                file.write(person);
            }
        }
        return bytes.toByteArray();
    }
}
