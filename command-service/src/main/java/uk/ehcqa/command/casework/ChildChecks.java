package uk.ehcqa.command.casework;

import static uk.ehcqa.shared.casework.CaseRefusal.BIRTH_DATE_IN_FUTURE;
import static uk.ehcqa.shared.casework.CaseRefusal.BORN_AFTER_DEATH;
import static uk.ehcqa.shared.casework.CaseRefusal.BORN_AFTER_PLAN;
import static uk.ehcqa.shared.casework.CaseRefusal.NAME_NEEDED;
import static uk.ehcqa.shared.casework.CaseRefusal.SAME_NAME_AND_BIRTH_DATE;
import static uk.ehcqa.shared.casework.CaseRefusal.ULN_ALREADY_HELD;
import static uk.ehcqa.shared.casework.CaseRefusal.UPN_ALREADY_HELD;

import java.time.LocalDate;
import uk.ehcqa.command.recording.AgeAtRequest;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;

/** Whether the personal details can be those of the child or young person of this case. */
final class ChildChecks {

    private ChildChecks() {}

    static void checkDetails(Child child, LocalDate receivedOn) {
        checkNames(child);
        AgeAtRequest.check(child, receivedOn);
    }

    static void checkCorrection(CaseFile file, Child child, LocalDate today) {
        checkNames(child);
        if (!child.birthDate().equals(file.child().birthDate())) {
            checkBirthDate(file, child, today);
        }
    }

    /** A date of birth that is put right still goes with everything in the file. */
    private static void checkBirthDate(CaseFile file, Child child, LocalDate today) {
        Refused.when(child.birthDate().isAfter(today), BIRTH_DATE_IN_FUTURE);
        var diedOn = file.diedOn();
        Refused.when(diedOn != null && child.birthDate().isAfter(diedOn), BORN_AFTER_DEATH);
        file.assessments().forEach(assessment -> AgeAtRequest.check(child, assessment.receivedOn()));
        file.plans()
                .forEach(plan -> Refused.when(
                        child.birthDate().isAfter(plan.madeOn()), BORN_AFTER_PLAN, "madeOn", plan.madeOn()));
    }

    static void checkNames(Child child) {
        Refused.when(!Child.isName(child.surname()) || !Child.isName(child.forename()), NAME_NEEDED);
    }

    /** Two cases never hold one UPN or one ULN, not even when they are saved at the same moment. */
    static void checkNumbers(CaseId caseId, Child child, ChildRegister register) {
        register.keepNumbers(child);
        var upn = child.upn();
        if (upn != null) {
            register.withUpn(upn).stream()
                    .filter(held -> !held.caseId().equals(caseId))
                    .findFirst()
                    .ifPresent(held -> refuse(UPN_ALREADY_HELD, held.reference()));
        }
        var uln = child.uln();
        if (uln != null) {
            register.withUln(uln).stream()
                    .filter(held -> !held.caseId().equals(caseId))
                    .findFirst()
                    .ifPresent(held -> refuse(ULN_ALREADY_HELD, held.reference()));
        }
    }

    static void checkNotHeldAlready(Child child, ChildRegister register) {
        register.withNameAndBirthDate(child.forename(), child.surname(), child.birthDate()).stream()
                .findFirst()
                .ifPresent(held -> refuse(SAME_NAME_AND_BIRTH_DATE, held.reference()));
    }

    private static void refuse(CaseRefusal refusal, CaseReference reference) {
        throw new Refused(refusal, "reference", reference);
    }
}
