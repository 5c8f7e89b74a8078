package uk.ehcqa.command.sen2.matching;

import static uk.ehcqa.shared.sen2.imports.MatchRefusal.LOOKS_LIKE_ANOTHER_CASE;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.NUMBER_DIFFERS_FROM_CASE;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.ULN_OF_ANOTHER_CHILD;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.UPN_AND_ULN_OF_TWO_CASES;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.UPN_OF_ANOTHER_CHILD;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.command.casework.ChildRegister;
import uk.ehcqa.command.casework.HeldChild;
import uk.ehcqa.command.casework.NameKey;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.MatchRefusal;

/**
 * Finds the case of a returned child or young person, or that there is none. Numbers are shared and mistyped, names are
 * shared and changed: no one of them is believed alone, and whoever cannot be told for certain is refused.
 */
@Component
public class WhoseCase {

    private final ChildRegister register;

    WhoseCase(ChildRegister register) {
        this.register = register;
    }

    /**
     * The case of this child or young person, or the id of one that is yet to be opened.
     *
     * @param days on which the return says that requests were received, or that plans older than the records began
     * @param others everybody in the same return
     */
    public CaseId find(Child child, Collection<LocalDate> days, LookAlikes others) {
        return byNumber(child)
                .or(() -> byName(child, days, others))
                .map(HeldChild::caseId)
                .orElseGet(CaseId::random);
    }

    private Optional<HeldChild> byNumber(Child child) {
        var byUpn = first(child.upn() == null ? List.of() : register.withUpn(child.upn()));
        var byUln = first(child.uln() == null ? List.of() : register.withUln(child.uln()));
        if (byUpn.isPresent() && byUln.isPresent() && !byUpn.equals(byUln)) {
            throw refused(UPN_AND_ULN_OF_TWO_CASES, byUpn.get(), byUln.get());
        }
        var found = byUpn.or(() -> byUln);
        found.filter(held -> !isSameChild(held, child)).ifPresent(held -> {
            throw refused(byUpn.isPresent() ? UPN_OF_ANOTHER_CHILD : ULN_OF_ANOTHER_CHILD, held);
        });
        return found;
    }

    /** A surname may change; a number that comes with another forename or date of birth is somebody else's. */
    private boolean isSameChild(HeldChild held, Child child) {
        var agrees = held.birthDate().equals(child.birthDate())
                && NameKey.of(held.forename()).equals(NameKey.of(child.forename()));
        return agrees || register.wasKnownAs(held.caseId(), child.forename(), child.birthDate());
    }

    private Optional<HeldChild> byName(Child child, Collection<LocalDate> days, LookAlikes others) {
        var alike = register.withNameAndBirthDate(child.forename(), child.surname(), child.birthDate()).stream()
                .filter(held -> !(isToldApart(held, child) && others.know(held)))
                .toList();
        var sharing = alike.stream()
                .filter(held -> register.daysOf(held.caseId()).stream().anyMatch(days::contains))
                .toList();
        first(sharing.stream().filter(held -> isToldApart(held, child)).toList())
                .ifPresent(held -> {
                    throw refused(NUMBER_DIFFERS_FROM_CASE, held);
                });
        var same = sharing.stream()
                .filter(held -> register.wasWrittenAs(held.caseId(), child.forename(), child.surname()))
                .filter(held -> postcode(held.postcode()).equals(postcode(child.postcode())))
                .toList();
        if (same.size() == 1) {
            return first(same);
        }
        first(alike.stream().filter(held -> !isToldApart(held, child)).toList()).ifPresent(held -> {
            throw refused(LOOKS_LIKE_ANOTHER_CASE, held);
        });
        return Optional.empty();
    }

    /** Both have a number of one kind, and not the same, or the number would have led to the case. */
    private static boolean isToldApart(HeldChild held, Child child) {
        return (held.upn() != null && child.upn() != null) || (held.uln() != null && child.uln() != null);
    }

    private static String postcode(@Nullable String postcode) {
        return Objects.requireNonNullElse(postcode, "").replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<HeldChild> first(List<HeldChild> held) {
        return held.stream().findFirst();
    }

    private static Refused refused(MatchRefusal refusal, HeldChild held) {
        return new Refused(refusal, "reference", held.reference());
    }

    private static Refused refused(MatchRefusal refusal, HeldChild held, HeldChild other) {
        return new Refused(
                refusal,
                Map.of(
                        "reference",
                        held.reference().value(),
                        "otherReference",
                        other.reference().value()));
    }
}
