package uk.ehcqa.query.paging;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which page of a list is asked for. One beyond the last is answered with the last: lists grow shorter. */
@Min(1)
@Max(1_000_000)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PageNumber {

    String message() default "must be from 1 to 1000000";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
