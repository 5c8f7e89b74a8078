package uk.ehcqa.shared.sen2;

import java.util.Set;
import uk.ehcqa.shared.casework.CaseReference;

/**
 * The answer to {@link TakeInRecord}.
 *
 * @param added the modules that told something new: empty when everything was already known
 */
public record TakenIn(CaseReference reference, Set<ReturnModule> added) {}
