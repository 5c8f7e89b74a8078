package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Advice that was given before, and with which its author, the family and the authority are all satisfied that it is enough (reg. 6(4)).
 *
 * @param decidedOn the day on which the authority decided to use it
 * @param advisedOn the day of the advice
 */
public record ExistingAdvice(
        LocalDate decidedOn,
        LocalDate advisedOn,
        LocalDate agreedByAuthor,
        LocalDate agreedByFamily,
        LocalDate agreedByAuthority) {

    /** The day on which the last of the three agreed. */
    public LocalDate agreedOn() {
        return agreements().stream().max(LocalDate::compareTo).orElseThrow();
    }

    /** The day on which the first of the three agreed. */
    public LocalDate firstAgreedOn() {
        return agreements().stream().min(LocalDate::compareTo).orElseThrow();
    }

    private List<LocalDate> agreements() {
        return Stream.of(agreedByAuthor, agreedByFamily, agreedByAuthority).toList();
    }
}
