@NullMarked
package uk.ehcqa.query.transfer;

import org.jspecify.annotations.NullMarked;
