/** The register of the services that are asked for advice and information, and of who answers for them (reg. 6(1)). */
@NullMarked
package uk.ehcqa.shared.service;

import org.jspecify.annotations.NullMarked;
