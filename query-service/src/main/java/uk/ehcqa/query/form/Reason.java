package uk.ehcqa.query.form;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Somebody says why, in their own words, at no greater length than the history keeps. */
@NotBlank
@Size(max = 1000, message = "The reason must be 1,000 characters or fewer")
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reason {

    /** The message when nothing was typed: "Say why the date is corrected". */
    @OverridesAttribute(constraint = NotBlank.class, name = "message")
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
