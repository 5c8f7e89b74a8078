package uk.ehcqa.standalone.demonstration.sen2;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan in force (module 5).
 *
 * @param transferredFrom item TransferLA: the number of the authority that made it, when another one did
 * @param needs one or two codes of SENtype, the first need first
 */
public record ActivePlan(
        @Nullable String transferredFrom, @Nullable Review review, List<String> needs) {}
