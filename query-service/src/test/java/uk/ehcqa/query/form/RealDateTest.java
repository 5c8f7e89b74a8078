package uk.ehcqa.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealDateTest {

    static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    static final Validator VALIDATOR = FACTORY.getValidator();

    record Form(
            @RealDate(called = "Date received", message = "Enter the date the request was received")
            DateInput received) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest(name = "{0}-{1}-{2}: {3}, marked in {4}")
    @CsvSource({
        "'', '', '', Enter the date the request was received, DAY MONTH YEAR",
        "'', 11, 2026, Date received must include a day, DAY",
        "3, '', 2026, Date received must include a month, MONTH",
        "3, 11, '', Date received must include a year, YEAR",
        "'', '', 2026, Date received must include a day and month, DAY MONTH",
        "3, '', '', Date received must include a month and year, MONTH YEAR",
        "3, 11, 26, Date received must include a year with 4 numbers, YEAR",
        "3, 13, 2026, Date received must be a real date, MONTH",
        "42, x, 2026, Date received must be a real date, DAY MONTH",
        "3, 11, y, Date received must be a real date, YEAR",
        "31, 6, 2026, Date received must be a real date, DAY MONTH YEAR"
    })
    void says_what_is_wrong_and_where(String day, String month, String year, String message, String marked) {
        DateInput input = new DateInput(day, month, year);

        assertThat(VALIDATOR.validate(new Form(input)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(message);
        assertThat(Arrays.stream(DatePart.values())
                        .filter(input::isWrongIn)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(marked);
    }

    @Test
    void has_nothing_to_say_of_a_real_date() {
        assertThat(VALIDATOR.validate(new Form(new DateInput("3", "Nov", "2026"))))
                .isEmpty();
    }

    @Test
    void treats_boxes_that_were_not_sent_as_empty() {
        assertThat(VALIDATOR.validateValue(Form.class, "received", null))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Enter the date the request was received");
    }

    @Test
    void marks_every_box_when_a_real_date_is_refused_for_another_reason() {
        assertThat(DatePart.values()).allMatch(new DateInput("3", "11", "2026")::isWrongIn);
    }
}
