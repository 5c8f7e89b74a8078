package uk.ehcqa.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;

/** The children who have a case, for tests of one case. */
public final class RegisterInMemory implements ChildRegister {

    private final List<HeldChild> held = new ArrayList<>();

    public RegisterInMemory holding(HeldChild child) {
        held.add(child);
        return this;
    }

    @Override
    public CaseReference nextReference(int year) {
        return CaseReference.of(year, 413);
    }

    @Override
    public Optional<HeldChild> withReference(CaseReference reference) {
        return held.stream()
                .filter(child -> child.reference().equals(reference))
                .findFirst();
    }

    @Override
    public List<HeldChild> withUpn(String upn) {
        return held.stream().filter(child -> upn.equals(child.upn())).toList();
    }

    @Override
    public List<HeldChild> withUln(String uln) {
        return held.stream().filter(child -> uln.equals(child.uln())).toList();
    }

    @Override
    public List<HeldChild> withNameAndBirthDate(String forename, String surname, LocalDate birthDate) {
        return held.stream()
                .filter(child -> NameKey.of(child.forename()).equals(NameKey.of(forename)))
                .filter(child -> NameKey.of(child.surname()).equals(NameKey.of(surname)))
                .filter(child -> child.birthDate().equals(birthDate))
                .toList();
    }

    @Override
    public List<LocalDate> requestsReceivedOn(CaseId caseId) {
        return List.of();
    }
}
