package uk.ehcqa.query.counted;

import uk.ehcqa.query.words.Numbers;

/** A number of cases as the page shows it, and the address of their list. */
public record CountedCases(int count, CasesBehind cases) {

    public String number() {
        return Numbers.count(count);
    }
}
