package uk.ehcqa.standalone.demonstration.sen2;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody is educated.
 *
 * @param urn the number of a school, or null
 * @param type the code of SENsetting when there is no such number
 * @param inSenUnit in a SEN unit of a mainstream school
 * @param inResourcedProvision in resourced provision of a mainstream school
 */
public record Setting(@Nullable String urn, @Nullable String type, boolean inSenUnit, boolean inResourcedProvision) {}
