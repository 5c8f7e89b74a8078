package uk.ehcqa.query.timeliness;

/** Which of the two published rates: with the plans whose 20-week limit an exception bears on, or without them. */
public enum Exceptions {
    INCLUDING,
    EXCLUDING
}
