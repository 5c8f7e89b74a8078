package uk.ehcqa.query.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody's marking has come.
 *
 * @param answered the codes of what was answered, and not how
 */
record KeptMarks(String by, Set<String> answered, @Nullable LocalDate submittedOn) {

    KeptMarks {
        answered = Collections.unmodifiableSet(new TreeSet<>(answered));
    }

    static KeptMarks of(String by) {
        return new KeptMarks(by, Set.of(), null);
    }

    KeptMarks answering(String code) {
        var more = new TreeSet<>(answered);
        more.add(code);
        return new KeptMarks(by, more, submittedOn);
    }

    KeptMarks submitted(LocalDate on) {
        return new KeptMarks(by, answered, on);
    }

    boolean wereSubmitted() {
        return submittedOn != null;
    }
}
