package uk.ehcqa.query.review;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** Hands the authority's reading of the law to whatever works out a date with it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReviewSettings.class, LawSettings.class})
class ReviewConfiguration {

    @Bean
    ReviewReading readingOfTheLawOnReviews(ReviewSettings reviews, LawSettings law) {
        return reviews.reading(law);
    }
}
