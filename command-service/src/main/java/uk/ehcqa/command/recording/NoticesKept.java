package uk.ehcqa.command.recording;

import static uk.ehcqa.shared.appeal.AppealRefusal.NOTICE_IS_DISPUTED;
import static uk.ehcqa.shared.appeal.AppealRefusal.NOTICE_SENT_AFTER_DISPUTE;

import java.time.LocalDate;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.refusal.Refused;

/** Whether every decision about which mediation or an appeal is recorded is still on record, and was notified before. */
public final class NoticesKept {

    private NoticesKept() {}

    /** Refuses what would leave the case file so. */
    public static void check(CaseFile after) {
        after.disputes().onRecord().forEach(dispute -> check(after, dispute));
    }

    private static void check(CaseFile after, Dispute dispute) {
        var sent = SentNotice.find(after, dispute.notice()).orElseThrow(() -> new Refused(NOTICE_IS_DISPUTED));
        var first = dispute.steps().values().stream().min(LocalDate::compareTo).orElseThrow();
        Refused.when(sent.sentOn().isAfter(first), NOTICE_SENT_AFTER_DISPUTE, "latest", first);
    }
}
