@NullMarked
package uk.ehcqa.query.form;

import org.jspecify.annotations.NullMarked;
