package uk.ehcqa.query.review;

import java.util.Optional;
import java.util.stream.IntStream;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.review.Review;

/** Which review somebody means, by the numbers of its plan and its own, as they stand in an address. */
record ReviewSent(String plan, String review) {

    Optional<Review> in(CaseFile file) {
        return IntStream.rangeClosed(1, file.plans().size())
                .filter(number -> String.valueOf(number).equals(plan))
                .mapToObj(number -> file.plans().get(number - 1).reviews())
                .flatMap(reviews -> reviews.inOrder().stream())
                .filter(each -> String.valueOf(each.number()).equals(review))
                .findFirst();
    }
}
