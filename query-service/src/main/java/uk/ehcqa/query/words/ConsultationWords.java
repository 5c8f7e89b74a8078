package uk.ehcqa.query.words;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.OpenToConsultation;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.ObjectionGround;
import uk.ehcqa.shared.consultation.SettingReply;

/** What settings are consulted on, and what they reply, in words. */
public final class ConsultationWords {

    private ConsultationWords() {}

    /** "Draft plan after the assessment requested 5 January 2026". */
    public static String of(CaseFile file, ConsultationSubject subject) {
        return Words.of(subject.matter())
                + begun(file, subject).map(it -> " " + it).orElse("");
    }

    private static Optional<String> begun(CaseFile file, ConsultationSubject subject) {
        return OpenToConsultation.find(file, subject)
                .map(open -> (subject.matter().isOfAnAssessment() ? "requested " : "of ") + Dates.full(open.since()));
    }

    /** "Cannot meet the needs: unsuitable for the age, ability, aptitude or special educational needs". */
    public static String of(SettingReply reply, Set<ObjectionGround> grounds) {
        var why = grounds.stream()
                .map(ground -> StringUtils.uncapitalize(Words.of(ground)))
                .collect(Collectors.joining("; "));
        return Words.of(reply) + (why.isEmpty() ? "" : ": " + why);
    }
}
