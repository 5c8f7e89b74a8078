package uk.ehcqa.query.audit;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.plantext.SentPlanWords;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.plantext.SentPlan;

/**
 * An audit in a list. It says how far one's own answers have come, and of others only whether they have submitted.
 *
 * @param user who looks at the list
 * @param by the framework
 */
record AuditRow(ListedAudit listed, String user, Framework by) {

    public String address() {
        return "/audits/" + listed.audit().begun().auditId();
    }

    public String plan() {
        return listed.plan();
    }

    public String sent() {
        var plan = listed.audit().begun().plan();
        return SentPlanWords.of(new SentPlan(plan.plan(), plan.stage(), plan.sentOn()));
    }

    public String framework() {
        return by.title() + ", version " + by.version().value();
    }

    public String begun() {
        return Dates.full(listed.audit().begun().begunOn());
    }

    public String standing() {
        var grade = listed.audit().grade();
        return grade != null && !listed.audit().withdrawn()
                ? Words.of(grade)
                : listed.audit().standing().words();
    }

    public String colour() {
        return listed.audit().standing().colour();
    }

    /** "24 of 37 answered"; null where they mark it not. */
    @Nullable
    public String progress() {
        return listed.audit().by(user).map(this::progress).orElse(null);
    }

    /** "Auditor 2, submitted; Auditor 5". */
    public String auditors() {
        return listed.audit().marks().values().stream()
                .map(marks -> marks.by() + (marks.wereSubmitted() ? ", submitted" : ""))
                .collect(Collectors.joining("; "));
    }

    private String progress(KeptMarks marks) {
        var submitted = marks.submittedOn();
        var findings = by.outcome() instanceof Outcome.Graded graded
                ? graded.findings().size()
                : 0;
        return submitted != null
                ? "Submitted " + Dates.full(submitted)
                : "%d of %d answered"
                        .formatted(marks.answered().size(), by.criteria().count() + findings);
    }
}
