package uk.ehcqa.query.casepage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.words.ConsultationWords;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ConsultationStep;

/** A setting that was consulted, as the page of its case shows it. */
record ConsultationView(CaseFile file, Consultation consultation, LocalDate today) {

    public String setting() {
        return consultation.setting();
    }

    /** "Consulted 3 March 2026 on: draft plan after the assessment requested 5 January 2026". */
    public String consulted() {
        return "Consulted "
                + consultation
                        .takenOn(ConsultationStep.SETTING_CONSULTED)
                        .map(Dates::full)
                        .orElse("")
                + " on: " + StringUtils.uncapitalize(ConsultationWords.of(file, consultation.about()));
    }

    /** What it replied, or until when it is asked to. */
    public String reply() {
        var reply = consultation.reply();
        var until = Dates.full(consultation.replyBy());
        if (reply == null) {
            return consultation.replyBy().isBefore(today)
                    ? "No reply is recorded; it was asked to reply by " + until + ". Nothing waits for it"
                    : "Asked to reply by " + until;
        }
        return "Replied "
                + consultation
                        .takenOn(ConsultationStep.SETTING_REPLIED)
                        .map(Dates::full)
                        .orElse("")
                + ": " + StringUtils.uncapitalize(ConsultationWords.of(reply, consultation.grounds()));
    }

    /** The form for its reply; null once it has replied. */
    @Nullable
    public String form() {
        return consultation.wasReplied()
                        || file.diedOn() != null
                        || file.child().wasErased()
                ? null
                : "/cases/%s/consultations/%d/reply".formatted(file.reference(), consultation.number());
    }
}
