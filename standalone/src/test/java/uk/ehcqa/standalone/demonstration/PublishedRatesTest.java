package uk.ehcqa.standalone.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.Base64;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.standalone.browser.RunningProduct;

/** What the running product publishes is what the imported return says, worked out without the product's own code. */
class PublishedRatesTest {

    static final RunningProduct PRODUCT = RunningProduct.start();
    static final RatesReadFromTheReturn EXPECTED = read();

    final JsonMapper json = new JsonMapper();
    final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void are_those_of_the_return_for_plans_issued_in_a_calendar_year(int year) throws Exception {
        var expected = EXPECTED.plansIssued(year);
        var published = year("final-plans", year);

        assertThat(published.at("/including/all").asLong()).isEqualTo(expected.all());
        assertThat(published.at("/including/inTime").asLong()).isEqualTo(expected.inTwentyWeeks());
        assertThat(published.at("/excluding/all").asLong()).isEqualTo(expected.notExcepted());
        assertThat(published.at("/excluding/inTime").asLong()).isEqualTo(expected.notExceptedInTwentyWeeks());
        assertThat(published.at("/afterOverturnedRefusal").asLong()).isEqualTo(expected.overturned());
    }

    @Test
    void are_those_of_the_return_for_every_month_of_a_year() throws Exception {
        var months = ask("final-plans", "by=month&from=2025-01-01&to=2025-12-31");

        assertThat(months.size()).isEqualTo(12);
        for (var month : months) {
            var expected = EXPECTED.plansIssued(
                    YearMonth.parse(month.at("/period/from").asString().substring(0, 7)));
            assertThat(month.at("/including/all").asLong()).isEqualTo(expected.all());
            assertThat(month.at("/excluding/inTime").asLong()).isEqualTo(expected.notExceptedInTwentyWeeks());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void are_those_of_the_return_for_decisions_and_notices(int year) throws Exception {
        var decisions = EXPECTED.decisions(year);
        var notices = EXPECTED.noPlanNotices(year);
        var decided = year("decisions", year).at("/withinSixWeeks");
        var noPlan = year("no-plan-notices", year).at("/withinSixteenWeeks");

        assertThat(decided.at("/all").asLong()).isEqualTo(decisions.all());
        assertThat(decided.at("/inTime").asLong()).isEqualTo(decisions.inTime());
        assertThat(noPlan.at("/all").asLong()).isEqualTo(notices.all());
        assertThat(noPlan.at("/inTime").asLong()).isEqualTo(notices.inTime());
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void are_those_of_the_return_for_how_long_families_waited(int year) throws Exception {
        var expected = EXPECTED.plansIssued(year);
        var waits = ask("distribution", "exceptions=including&by=year&from=%1$d-01-01&to=%1$d-12-31".formatted(year))
                .get(0);

        assertThat(waits.at("/within20Weeks").asLong()).isEqualTo(expected.inTwentyWeeks());
        assertThat(waits.at("/from20To52Weeks").asLong()).isEqualTo(expected.afterTwentyToFiftyTwoWeeks());
        assertThat(waits.at("/over52Weeks").asLong()).isEqualTo(expected.later());
    }

    @Test
    void count_the_cases_that_the_return_leaves_open() throws Exception {
        var standing = whole("open", "").at("/standing");
        var daysOpen = EXPECTED.daysOpen();

        assertThat(standing.at("/open").asLong()).isEqualTo(daysOpen.size()).isPositive();
        assertThat(standing.at("/past20Weeks").asLong())
                .isEqualTo(daysOpen.stream().filter(days -> days > 140).count())
                .isPositive();
    }

    @Test
    void count_open_cases_by_the_week_of_their_clock_that_day_7_ends() throws Exception {
        var published = new TreeMap<Long, Long>();
        for (var week : whole("open", "").at("/byWeek")) {
            published.put(week.at("/week").asLong(), week.at("/open").asLong());
        }

        assertThat(published).isEqualTo(EXPECTED.openByWeek());
    }

    private JsonNode year(String measure, int year) throws Exception {
        return ask(measure, "by=year&from=%d-01-01&to=%d-12-31".formatted(year, year))
                .get(0);
    }

    private JsonNode ask(String measure, String question) throws Exception {
        return whole(measure, question).at("/periods");
    }

    private JsonNode whole(String measure, String question) throws Exception {
        var signIn = Base64.getEncoder().encodeToString("send-manager:demonstration".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create(PRODUCT.address() + "/api/timeliness/" + measure + "?" + question))
                .header("Authorization", "Basic " + signIn)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static RatesReadFromTheReturn read() {
        try (var xml = Files.newInputStream(PRODUCT.returnFile())) {
            return RatesReadFromTheReturn.of(xml);
        } catch (IOException | XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
