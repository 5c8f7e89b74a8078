package uk.ehcqa.access.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a type that is read from a request how it is written, for whoever wrote it otherwise. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenAs {

    /** A sentence: "Write a day, such as 2026-09-30." */
    String value();
}
