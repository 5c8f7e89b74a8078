/** Mail to those who are asked for advice: what is to be told to whom, the queue in which it waits, and how it is handed over. */
@NullMarked
package uk.ehcqa.query.post;

import org.jspecify.annotations.NullMarked;
