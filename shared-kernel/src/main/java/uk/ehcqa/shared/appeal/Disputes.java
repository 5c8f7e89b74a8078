package uk.ehcqa.shared.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The disputes of a case, in the order in which they were first recorded: one about a decision. */
public record Disputes(List<Dispute> all) {

    public static final Disputes NONE = new Disputes(List.of());

    public Disputes {
        all = List.copyOf(all);
    }

    public Disputes after(AppealEvent event) {
        var known = find(event.notice());
        var changed = new ArrayList<>(all);
        if (known.isPresent()) {
            changed.replaceAll(dispute -> dispute.notice().equals(event.notice()) ? dispute.after(event) : dispute);
        } else {
            changed.add(Dispute.about(event.notice()).after(event));
        }
        return new Disputes(changed);
    }

    /** What became of a decision; a dispute without steps where nothing is recorded. */
    public Dispute about(Notice notice) {
        return find(notice).orElseGet(() -> Dispute.about(notice));
    }

    /** Those of which something is recorded that counts. */
    public Stream<Dispute> onRecord() {
        return all.stream().filter(Dispute::hasSteps);
    }

    /** What had become of each decision by the end of a day. */
    public Disputes upTo(LocalDate day) {
        return new Disputes(all.stream()
                .map(dispute -> dispute.upTo(day))
                .filter(Dispute::hasSteps)
                .toList());
    }

    /** Those about decisions of so many assessments, and about so many plans. */
    public Disputes about(int assessments, int plans) {
        return new Disputes(all.stream()
                .filter(dispute -> dispute.notice().number()
                        <= (dispute.notice().decision().isOfAnAssessment() ? assessments : plans))
                .toList());
    }

    /** Every day on which something came of one. */
    public Stream<LocalDate> days() {
        return all.stream().flatMap(dispute -> dispute.steps().values().stream());
    }

    private Optional<Dispute> find(Notice notice) {
        return all.stream().filter(dispute -> dispute.notice().equals(notice)).findFirst();
    }
}
