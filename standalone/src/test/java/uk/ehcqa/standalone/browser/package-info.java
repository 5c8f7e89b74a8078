/** The product as people use it: real pages, a real browser, a real database. */
@NullMarked
package uk.ehcqa.standalone.browser;

import org.jspecify.annotations.NullMarked;
