/** The register of services: each entry decides for itself, and names are held against each other. */
@NullMarked
package uk.ehcqa.command.service;

import org.jspecify.annotations.NullMarked;
