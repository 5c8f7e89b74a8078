package uk.ehcqa.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest(name = "{0} of {1} is {2} %: {3}")
    @CsvSource(delimiter = '|', textBlock = """
           0 |    5 |   0.0 | nothing
           5 |    5 | 100.0 | the whole
           1 |    3 |  33.3 | to one decimal
           2 |    3 |  66.7 | half up
           1 |    8 |  12.5 | exact
           1 |  400 |   0.3 | a half goes up
        1999 | 2000 |  99.9 | 99.95 would be 100.0, but it is not the whole
           1 | 3000 |   0.1 | 0.03 would be 0.0, but it is not nothing
         697 | 1490 |  46.8 | a year of a county
        """)
    void has_a_percentage_to_one_decimal(int part, int whole, BigDecimal percent, String because) {
        assertThat(new Share(part, whole).percentToOneDecimal()).as(because).contains(percent);
    }

    @Test
    void of_nothing_has_no_percentage() {
        assertThat(new Share(0, 0).percentToOneDecimal()).isEmpty();
    }
}
