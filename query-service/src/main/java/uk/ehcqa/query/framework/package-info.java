/** The frameworks by which plans and advice are judged: their read model and pages. */
@NullMarked
package uk.ehcqa.query.framework;

import org.jspecify.annotations.NullMarked;
