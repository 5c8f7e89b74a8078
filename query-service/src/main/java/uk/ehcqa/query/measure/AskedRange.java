package uk.ehcqa.query.measure;

import java.time.LocalDate;

/** The dates that a measure is asked for, before they are known to make sense. */
public interface AskedRange {

    LocalDate from();

    LocalDate to();
}
