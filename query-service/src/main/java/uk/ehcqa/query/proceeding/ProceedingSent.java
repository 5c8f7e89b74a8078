package uk.ehcqa.query.proceeding;

/** Which proceeding somebody means, by the numbers of its plan and its own, as they stand in an address. */
public record ProceedingSent(String plan, String number) {}
