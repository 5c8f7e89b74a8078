/** The demonstration caseload: a SEN2 return of any size about people who do not exist, shaped like the published figures. */
@NullMarked
package uk.ehcqa.standalone.demonstration;

import org.jspecify.annotations.NullMarked;
