package uk.ehcqa.query.caseload;

/**
 * How the open needs assessments stand on a day.
 *
 * @param overdue the next limit to be met has passed
 * @param past20Weeks more than 140 days have gone by since the request was received
 * @param afterOverturnedRefusal limits of their own bear on these (reg. 44), which count from the order or agreement
 */
public record OpenStanding(int open, int overdue, int past20Weeks, int afterOverturnedRefusal) {}
