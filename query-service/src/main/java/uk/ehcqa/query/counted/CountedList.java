package uk.ehcqa.query.counted;

import uk.ehcqa.query.words.Numbers;

/** A figure as the page shows it, and the address of the list that it counts. */
public record CountedList(int count, String address) {

    public String number() {
        return Numbers.count(count);
    }
}
