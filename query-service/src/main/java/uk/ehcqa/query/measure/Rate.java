package uk.ehcqa.query.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.words.Share;

/** How many of how many were in time. Of none there is no percentage: none late is not 100 %, none in time not 0 %. */
public record Rate(int inTime, int all) {

    public static final Rate OF_NONE = new Rate(0, 0);

    public Rate and(Rate other) {
        return new Rate(inTime + other.inTime, all + other.all);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return all == 0;
    }

    public Share share() {
        return new Share(inTime, all);
    }

    /** To one decimal, half up; but all in time alone is 100.0, and none in time alone 0.0. Null of none. */
    @JsonProperty
    public @Nullable BigDecimal percent() {
        return share().percentToOneDecimal().orElse(null);
    }
}
