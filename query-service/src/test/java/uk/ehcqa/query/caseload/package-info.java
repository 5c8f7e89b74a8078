@NullMarked
package uk.ehcqa.query.caseload;

import org.jspecify.annotations.NullMarked;
