/**
 * The advice and information that one service, the family or a setting is asked for, and what came of it (SEND Regulations 2014, regs
 * 6-8): its life, its rules, and how fairly it can be said who was late.
 */
@NullMarked
package uk.ehcqa.shared.contribution;

import org.jspecify.annotations.NullMarked;
