package uk.ehcqa.standalone.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** Classes that do what the rules forbid, and one that does not. */
final class Careless {

    private Careless() {}

    static final class ReadsAClock {

        Clock clock = Clock.systemUTC();
    }

    static final class ReadsTheDayOfTheMachine {

        LocalDate today = LocalDate.now(ZoneId.of("UTC"));
    }

    static final class RefersToAClock {

        Supplier<Instant> now = Instant::now;
    }

    static final class MakesADate {

        @SuppressWarnings("JavaUtilDate")
        Date now = new Date();
    }

    static final class ReadsMilliseconds {

        long now = System.currentTimeMillis();
    }

    static final class IsInjected {

        @Autowired
        Clock clock;
    }

    static final class ReadsObjects {

        Object read(InputStream stored) throws IOException, ClassNotFoundException {
            return new ObjectInputStream(stored).readObject();
        }
    }

    record IsGivenAClock(Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }
}
