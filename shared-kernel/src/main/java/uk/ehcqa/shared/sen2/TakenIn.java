package uk.ehcqa.shared.sen2;

import java.util.Map;
import java.util.Set;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.refusal.Remark;

/**
 * The answer to {@link TakeInRecord}.
 *
 * @param added the modules that told something new
 * @param leftAlone the modules in which something is at odds with what is recorded, and what to do about it
 */
public record TakenIn(CaseReference reference, Set<ReturnModule> added, Map<ReturnModule, Remark> leftAlone) {}
