package uk.ehcqa.query.chase;

import java.util.List;
import java.util.Optional;
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.shared.service.ServiceId;

/**
 * How much advice is outstanding of one service.
 *
 * @param service none where nobody of the register is asked
 */
record ServiceShare(Optional<ServiceId> service, Counts counts) {

    /** @param saidToBeMissed of how much whoever was asked said that they cannot keep the date */
    record Counts(int late, int within7Days, int later, int sentBack, int saidToBeMissed) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public int all() {
            return late + within7Days + later;
        }

        GroupCounts groups() {
            return new GroupCounts(late, within7Days, later, 0);
        }

        private Counts plus(Counts other) {
            return new Counts(
                    late + other.late,
                    within7Days + other.within7Days,
                    later + other.later,
                    sentBack + other.sentBack,
                    saidToBeMissed + other.saidToBeMissed);
        }
    }

    static Counts sum(List<ServiceShare> shares) {
        return shares.stream().map(ServiceShare::counts).reduce(Counts.NONE, Counts::plus);
    }
}
