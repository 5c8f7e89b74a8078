package uk.ehcqa.eventstore.projection;

/** So many cases fail that the fault must lie elsewhere: stopping is safer than parking one after the other. */
class TooManyParked extends RuntimeException {

    TooManyParked(Projection projection, int most) {
        super("More than %d cases would be parked by '%s': the fault cannot be theirs"
                .formatted(most, projection.name()));
    }
}
