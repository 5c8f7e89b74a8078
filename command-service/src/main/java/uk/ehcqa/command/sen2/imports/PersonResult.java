package uk.ehcqa.command.sen2.imports;

import java.util.List;

/**
 * What became of one person of a return.
 *
 * @param number counts the people of the return from 1
 */
record PersonResult(long number, List<RowResult> rows) {}
