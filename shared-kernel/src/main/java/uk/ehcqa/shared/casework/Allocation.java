package uk.ehcqa.shared.casework;

import java.time.LocalDate;

/**
 * To whom a case is allocated: that caseworker is responsible for it until it is allocated to another.
 *
 * @param caseworker as sign-in names them on screen, never a child's name
 * @param allocatedOn the day from which they are responsible
 */
public record Allocation(String caseworker, LocalDate allocatedOn) {}
