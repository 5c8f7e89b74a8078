/** What clients were promised, held against what is stored. */
@NullMarked
package uk.ehcqa.standalone.faults.oracle;

import org.jspecify.annotations.NullMarked;
