package uk.ehcqa.benchmarks.axon;

import static uk.ehcqa.shared.casework.CaseRefusal.SAME_NAME_AND_BIRTH_DATE;
import static uk.ehcqa.shared.casework.CaseRefusal.ULN_ALREADY_HELD;
import static uk.ehcqa.shared.casework.CaseRefusal.UPN_ALREADY_HELD;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;

/** Who has a case already, kept in the transaction of the command. */
@Component
@ProcessingGroup(Register.PROCESSOR)
class Register {

    static final String PROCESSOR = "register";

    private final HeldCases held;

    Register(HeldCases held) {
        this.held = held;
    }

    void checkNotHeld(Child child, boolean differentChildConfirmed) {
        Refused.when(child.upn() != null && held.existsByUpn(child.upn()), UPN_ALREADY_HELD);
        Refused.when(child.uln() != null && held.existsByUln(child.uln()), ULN_ALREADY_HELD);
        Refused.when(
                !differentChildConfirmed
                        && held.existsByBirthDateAndSurnameAndForename(
                                child.birthDate(), child.surname(), child.forename()),
                SAME_NAME_AND_BIRTH_DATE);
    }

    @EventHandler
    void on(CaseOpened event) {
        held.save(new HeldCase(event));
    }
}
