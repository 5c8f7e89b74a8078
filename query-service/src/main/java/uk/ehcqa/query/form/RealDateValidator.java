package uk.ehcqa.query.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of a typed date what the GOV.UK Design System says of it. */
public class RealDateValidator implements ConstraintValidator<RealDate, DateInput> {

    private static final DateInput NOTHING_SENT = new DateInput("", "", "");

    private String called = "";
    private String whenNothingTyped = "";
    private boolean needed = true;

    @Override
    public void initialize(RealDate constraint) {
        called = constraint.called();
        whenNothingTyped = constraint.message();
        needed = constraint.needed();
    }

    @Override
    public boolean isValid(@Nullable DateInput input, ConstraintValidatorContext context) {
        Optional<DateProblem> problem = DateProblem.with(input == null ? NOTHING_SENT : input)
                .filter(found -> needed || found.kind() != DateProblem.Kind.NOTHING_TYPED);
        problem.ifPresent(found -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(found.message(called, whenNothingTyped))
                    .addConstraintViolation();
        });
        return problem.isEmpty();
    }
}
