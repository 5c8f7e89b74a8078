@NullMarked
package uk.ehcqa.query.bankholiday;

import org.jspecify.annotations.NullMarked;
