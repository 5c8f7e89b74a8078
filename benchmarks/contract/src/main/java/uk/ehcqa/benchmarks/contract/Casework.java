package uk.ehcqa.benchmarks.contract;

/** The work that is measured. A rival is one way to do it. */
public interface Casework {

    CaseVersion open(NewCase body);

    CaseVersion record(String reference, NewStep body);

    CaseVersion correct(String reference, Correction body);
}
