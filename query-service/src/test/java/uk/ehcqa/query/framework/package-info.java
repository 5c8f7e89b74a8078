/** Tests of the pages of frameworks. */
@NullMarked
package uk.ehcqa.query.framework;

import org.jspecify.annotations.NullMarked;
