package uk.ehcqa.query.words;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.appeal.AppealConceded;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStepTaken;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.casefile.SentNotice;

/** Decisions, and what became of them in mediation and before the tribunal, as every page writes them. */
public final class AppealWords {

    private AppealWords() {}

    /** "Decision not to assess, 10 February 2026". */
    public static String of(SentNotice sent) {
        return Words.of(sent.notice().decision()) + ", " + Dates.full(sent.sentOn());
    }

    /** The decision that a step is about, and what else was said of it. */
    public static String said(AppealStepTaken taken) {
        var more = switch (taken) {
            case MediationHeld held -> sentence("Agreed", agreed(held));
            case AppealRegistered registered -> sentence("About", Words.of(registered.grounds()));
            case AppealConceded conceded -> sentence("To do", Words.of(conceded.obliges()));
            case AppealDecided decided -> sentence("Ordered", ordered(decided));
            default -> "";
        };
        return Words.of(taken.notice().decision()) + more;
    }

    private static String agreed(MediationHeld held) {
        var dueOn = held.agreedDueOn();
        return listed(held.agreed(), held.otherMatters() ? "other matters" : null)
                + (dueOn == null ? "" : ". Day agreed in writing: " + Dates.full(dueOn));
    }

    private static String ordered(AppealDecided decided) {
        return listed(
                decided.order(), decided.recommendations() ? "with recommendations on health or social care" : null);
    }

    private static String listed(@Nullable OrderKind kind, @Nullable String more) {
        var all = Stream.of(kind == null ? null : Words.of(kind), more)
                .filter(Objects::nonNull)
                .collect(joining(", "));
        return all.isEmpty() ? "nothing" : all;
    }

    private static String sentence(String what, String said) {
        return ". " + what + ": " + said;
    }
}
