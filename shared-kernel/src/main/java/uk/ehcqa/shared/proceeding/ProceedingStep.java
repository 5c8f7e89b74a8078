package uk.ehcqa.shared.proceeding;

import java.util.List;

/**
 * A dated step of a proceeding, in its place among the others: a constant.
 *
 * @param <S> the steps of such proceedings
 */
public interface ProceedingStep<S> {

    /** The steps that cannot have been taken before this one. */
    List<S> followedBy();

    /** Whether a proceeding can begin with it. */
    boolean begins();

    /** Whether the proceeding is over with it. */
    boolean ends();
}
