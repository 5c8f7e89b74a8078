@NullMarked
package uk.ehcqa.query.page;

import org.jspecify.annotations.NullMarked;
