/** Cases as they are read: the tables written from events, and the pages of one case. */
@NullMarked
package uk.ehcqa.query.casework;

import org.jspecify.annotations.NullMarked;
