package uk.ehcqa.query.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import uk.ehcqa.query.words.AppealWords;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.milestone.MilestoneSubject;

/** The legal dates of a case that concern one assessment, one plan, one decision, or the child or young person. */
public record MilestoneGroup(String title, List<MilestoneLine> lines) {

    /** In the order in which the case tells of them, each group by its dates. */
    public static List<MilestoneGroup> of(CaseMilestones milestones, LocalDate today) {
        var groups = new LinkedHashMap<String, List<MilestoneLine>>();
        for (var milestone : milestones.all()) {
            groups.computeIfAbsent(title(milestones.file(), milestone.subject()), title -> new ArrayList<>())
                    .add(new MilestoneLine(milestones.file(), milestone, today));
        }
        return groups.entrySet().stream()
                .map(group -> new MilestoneGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static String title(CaseFile file, MilestoneSubject subject) {
        var notice = subject.notice();
        if (notice.isPresent()) {
            return "Mediation, appeals and orders: " + title(file, notice.get());
        }
        if (subject.episode() != null) {
            return "Assessment requested "
                    + Dates.full(file.assessment(subject.episode()).receivedOn());
        }
        return subject.plan() == null
                ? "The child or young person"
                : "Plan made " + Dates.full(file.plans().get(subject.plan() - 1).madeOn());
    }

    private static String title(CaseFile file, Notice notice) {
        return Optional.of(notice)
                .flatMap(it -> SentNotice.find(file, it))
                .map(AppealWords::of)
                .orElseGet(() -> Words.of(notice.decision()));
    }
}
