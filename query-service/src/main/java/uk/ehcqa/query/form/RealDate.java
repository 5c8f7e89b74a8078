package uk.ehcqa.query.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The three boxes must hold a real date; or nothing, where none is needed. */
@Constraint(validatedBy = RealDateValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RealDate {

    /** How messages call the date: "Date received". */
    String called();

    /** The message when nothing was typed: "Enter the date the request was received". */
    String message();

    boolean needed() default true;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
