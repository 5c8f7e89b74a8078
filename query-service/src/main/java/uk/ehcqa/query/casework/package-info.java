/** Cases as they are read: the tables that are written from events. */
@NullMarked
package uk.ehcqa.query.casework;

import org.jspecify.annotations.NullMarked;
