package uk.ehcqa.query.contributionmeasure;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Stream;

/** By what requests for advice are told apart. */
public enum AdviceBy {
    SERVICE("Service", "s.service_id::text", "s.name"),
    STREAM("Kind of advice", "s.stream", "s.stream"),
    AGENCY("Agency", "s.agency", "s.agency"),
    TEAM("Team", "team", "team"),
    MONTH("Month of the request", "to_char(c.sent_on, 'YYYY-MM')", "to_char(c.sent_on, 'YYYY-MM')");

    private static final String NOT_IN_REGISTER = "Families, schools and persons of no service";

    private final String words;
    private final String key;
    private final String name;

    AdviceBy(String words, String key, String name) {
        this.words = words;
        this.key = key;
        this.name = name;
    }

    public String words() {
        return words;
    }

    String key() {
        return key;
    }

    /** The SQL of its name. */
    String named() {
        return name;
    }

    /**
     * What people call a group of it.
     *
     * @param held its name as the tables hold it; null where nobody of the register was asked
     */
    String called(@Nullable String held) {
        if (held == null) {
            return NOT_IN_REGISTER;
        }
        return switch (this) {
            case SERVICE, TEAM -> held;
            case STREAM -> Words.of(Stream.valueOf(held));
            case AGENCY -> Words.of(Agency.valueOf(held));
            case MONTH -> Dates.month(YearMonth.parse(held));
        };
    }
}
