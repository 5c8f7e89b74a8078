package uk.ehcqa.benchmarks.crud;

import static uk.ehcqa.shared.assessment.StepRefusal.DECISION_ALREADY_MADE;
import static uk.ehcqa.shared.assessment.StepRefusal.DELAY_REASON_NEEDED;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_NOT_TAKEN;
import static uk.ehcqa.shared.casework.CaseRefusal.CASE_UNKNOWN;
import static uk.ehcqa.shared.casework.CaseRefusal.SAME_NAME_AND_BIRTH_DATE;
import static uk.ehcqa.shared.casework.CaseRefusal.ULN_ALREADY_HELD;
import static uk.ehcqa.shared.casework.CaseRefusal.UPN_ALREADY_HELD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.ehcqa.benchmarks.contract.CaseNumbers;
import uk.ehcqa.benchmarks.contract.CaseVersion;
import uk.ehcqa.benchmarks.contract.Casework;
import uk.ehcqa.benchmarks.contract.Checks;
import uk.ehcqa.benchmarks.contract.Correction;
import uk.ehcqa.benchmarks.contract.NewCase;
import uk.ehcqa.benchmarks.contract.NewStep;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;

/** Overwrites the row of a case, and adds a row that says what changed. */
@Service
@Transactional
class CrudCasework implements Casework {

    private final CaseRows cases;
    private final AuditTrail trail;
    private final CaseNumbers numbers;
    private final Clock clock;

    CrudCasework(CaseRows cases, AuditTrail trail, CaseNumbers numbers, Clock clock) {
        this.cases = cases;
        this.trail = trail;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public CaseVersion open(NewCase body) {
        var child = body.child().child();
        var today = LocalDate.now(clock);
        Checks.request(child, body.receivedOn(), today);
        checkNotHeld(child, Boolean.TRUE.equals(body.differentChildConfirmed()));
        var opened = new CaseRow(numbers.next(today.getYear()), child, body.receivedOn(), body.requestedBy());
        return changed(opened, "opened", body);
    }

    @Override
    public CaseVersion record(String reference, NewStep body) {
        var row = get(reference);
        Refused.when(row.agreedOn() != null, DECISION_ALREADY_MADE);
        Checks.step(row.receivedOn(), body.date(), LocalDate.now(clock));
        Refused.when(body.date().isAfter(row.decisionDueOn()) && body.delayReason() == null, DELAY_REASON_NEEDED);
        row.agreeOn(body.date());
        return changed(row, "agreed", body);
    }

    @Override
    public CaseVersion correct(String reference, Correction body) {
        var row = get(reference);
        var recorded = row.agreedOn();
        if (recorded == null) {
            throw new Refused(STEP_NOT_TAKEN);
        }
        Checks.correction(row.receivedOn(), recorded, body.date(), LocalDate.now(clock));
        row.agreeOn(body.date());
        return changed(row, "corrected", Map.of("wrongDate", recorded, "correction", body));
    }

    private CaseVersion changed(CaseRow row, String change, Object details) {
        var saved = cases.saveAndFlush(row);
        trail.add(saved, change, details);
        return new CaseVersion(saved.reference(), saved.version());
    }

    private CaseRow get(String reference) {
        return cases.findByReference(reference).orElseThrow(() -> new Refused(CASE_UNKNOWN));
    }

    private void checkNotHeld(Child child, boolean differentChildConfirmed) {
        Refused.when(child.upn() != null && cases.existsByChildUpn(child.upn()), UPN_ALREADY_HELD);
        Refused.when(child.uln() != null && cases.existsByChildUln(child.uln()), ULN_ALREADY_HELD);
        Refused.when(
                !differentChildConfirmed
                        && cases.existsByChildBirthDateAndChildSurnameAndChildForename(
                                child.birthDate(), child.surname(), child.forename()),
                SAME_NAME_AND_BIRTH_DATE);
    }
}
