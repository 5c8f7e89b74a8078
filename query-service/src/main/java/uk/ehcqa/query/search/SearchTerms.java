package uk.ehcqa.query.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is searched for.
 *
 * @param q words of a name, or the beginning of a case reference
 */
record SearchTerms(
        @NotBlank(message = "Enter a name or a case reference")
        @Size(max = 100, message = "Enter 100 characters or fewer")
        String q) {

    static final SearchTerms NONE = new SearchTerms("");

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "SearchTerms[withheld]";
    }
}
