package uk.ehcqa.query.listing;

import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.shared.identity.Identity;

/** To whom cases are allocated, seen from whoever asks. */
public enum Allocated {
    TO_ME("My cases"),
    TO_NOBODY("Cases of nobody yet");

    private final String words;

    Allocated(String words) {
        this.words = words;
    }

    public void narrow(Where where) {
        switch (this) {
            case TO_ME ->
                where.and(
                        "case_id in (select case_id from query.allocation where caseworker = ?)",
                        CurrentIdentity.get().map(Identity::user).orElse(""));
            case TO_NOBODY -> where.and("case_id not in (select case_id from query.allocation)");
        }
    }

    public String words() {
        return words;
    }
}
