package uk.ehcqa.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;

/** The children who have a case, for tests of one case. */
public final class RegisterInMemory implements ChildRegister {

    private final List<HeldChild> held = new ArrayList<>();
    private final Map<CaseId, List<LocalDate>> days = new HashMap<>();
    private final Map<CaseId, String> formerForenames = new HashMap<>();

    public RegisterInMemory holding(HeldChild child, LocalDate... daysOfCase) {
        held.add(child);
        days.put(child.caseId(), List.of(daysOfCase));
        return this;
    }

    public RegisterInMemory knownBeforeAs(CaseId caseId, String forename) {
        formerForenames.put(caseId, forename);
        return this;
    }

    @Override
    public CaseReference nextReference(int year) {
        return CaseReference.of(year, 413);
    }

    @Override
    public List<CaseId> cases() {
        return held.stream().map(HeldChild::caseId).toList();
    }

    @Override
    public Optional<HeldChild> withReference(CaseReference reference) {
        return held.stream()
                .filter(child -> child.reference().equals(reference))
                .findFirst();
    }

    @Override
    public boolean wasErased(CaseId caseId) {
        return held.stream()
                .anyMatch(child ->
                        child.caseId().equals(caseId) && child.surname().equals(Child.ERASED.surname()));
    }

    @Override
    public void keepNumbers(Child child) {}

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
    public boolean wasWrittenAs(CaseId caseId, String forename, String surname) {
        return held.stream()
                .filter(child -> child.caseId().equals(caseId))
                .anyMatch(child -> child.forename().equalsIgnoreCase(forename)
                        && child.surname().equalsIgnoreCase(surname));
    }

    @Override
    public boolean wasKnownAs(CaseId caseId, String forename, LocalDate birthDate) {
        return forename.equals(formerForenames.get(caseId));
    }

    @Override
    public List<LocalDate> daysOf(CaseId caseId) {
        return days.getOrDefault(caseId, List.of());
    }
}
