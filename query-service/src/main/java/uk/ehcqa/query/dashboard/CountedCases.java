package uk.ehcqa.query.dashboard;

/** A number of cases as the page shows it, and the address of their list. */
record CountedCases(int count, CasesBehind cases) {

    public String number() {
        return CountedRate.number(count);
    }
}
