package uk.ehcqa.query.measure;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says which of the two dates must change. */
public class SoundRangeValidator implements ConstraintValidator<SoundRange, AskedRange> {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int MOST_YEARS = 50;

    @Override
    public boolean isValid(AskedRange query, ConstraintValidatorContext context) {
        @Nullable LocalDate from = query.from();
        @Nullable LocalDate to = query.to();
        if (from == null || to == null) {
            return true;
        }
        if (from.isBefore(FIRST)) {
            return wrong("from", "must be in 1990 or later", context);
        }
        if (to.isBefore(from)) {
            return wrong("to", "must not be before from", context);
        }
        return !to.isAfter(from.plusYears(MOST_YEARS)) || wrong("to", "must be within 50 years of from", context);
    }

    private static boolean wrong(String date, String message, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(date)
                .addConstraintViolation();
        return false;
    }
}
