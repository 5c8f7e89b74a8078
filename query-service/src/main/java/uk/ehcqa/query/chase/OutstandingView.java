package uk.ehcqa.query.chase;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.post.AskedService;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Outstanding advice as it is shown.
 *
 * @param all whatever the filters
 * @param toRead how much came and is to be read
 * @param shares how much is outstanding of whom, whatever the filters
 * @param found what the filters let through
 * @param rows one page of these
 * @param chases whether whoever looks may remind
 * @param order in which each group stands
 * @param ticked whether all on the page are ticked from the start
 */
record OutstandingView(
        ServiceShare.Counts all,
        int toRead,
        List<Share> shares,
        ServiceShare.Counts found,
        List<OutstandingRow> rows,
        boolean chases,
        boolean ticked,
        OutstandingFilter.Sort order) {

    /** One of the figures at the top, which opens what it counts. */
    record Stat(int count, String text, String href, boolean isLate) {}

    /** The rows of one group that are on this page, beside how many there are on all pages. */
    record Part(DueGroup group, int count, List<OutstandingRow> rows) {}

    /** @param href the list narrowed to this service; null where nobody of the register is asked */
    record Share(String service, @Nullable String href, ServiceShare.Counts counts) {

        static Share of(ServiceShare share, Map<ServiceId, AskedService> services) {
            return new Share(
                    share.service().map(services::get).map(AskedService::name).orElse("Nobody of the register"),
                    share.service()
                            .map(id -> OutstandingPage.PATH + "?service=" + id)
                            .orElse(null),
                    share.counts());
        }
    }

    public List<Stat> stats() {
        return List.of(
                new Stat(all.late(), "late", "/advice?due=late", all.late() > 0),
                new Stat(all.within7Days(), "due within 7 days", "/advice?due=within-7-days", false),
                new Stat(all.later(), "due later", "/advice?due=later", false),
                new Stat(all.sentBack(), "sent back", "/advice?sentBack=true", false),
                new Stat(all.saidToBeMissed(), "said to be missed", "/advice?saidToBeMissed=true", false),
                new Stat(toRead, "to read", "/advice?toRead=true", false));
    }

    /** What to say where there is nothing to show; null where there is. */
    @Nullable
    public String nothing() {
        if (all.all() == 0 && found.all() == 0) {
            return "No advice is outstanding.";
        }
        return found.all() == 0 ? "No outstanding advice fits these filters. Remove one of them." : null;
    }

    public List<Part> parts() {
        return Stream.of(DueGroup.values())
                .map(group -> new Part(
                        group,
                        found.groups().in(group),
                        rows.stream().filter(row -> row.group() == group).toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }
}
