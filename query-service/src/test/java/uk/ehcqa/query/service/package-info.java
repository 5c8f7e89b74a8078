@NullMarked
package uk.ehcqa.query.service;

import org.jspecify.annotations.NullMarked;
