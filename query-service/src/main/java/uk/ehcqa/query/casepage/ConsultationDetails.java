package uk.ehcqa.query.casepage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.consultation.Consultation;
import uk.ehcqa.shared.consultation.ConsultationStep;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.consultation.ObjectionGround;
import uk.ehcqa.shared.consultation.SettingReply;

/**
 * A setting that was consulted.
 *
 * @param consultation counts those of the case from 1
 * @param replyBy the last of the days in which guidance asks it to reply: nothing waits for that
 * @param reply null while it has not replied
 * @param grounds on which it cannot meet the needs
 */
@Schema(name = "Consultation")
record ConsultationDetails(
        int consultation,
        ConsultationSubject about,
        String setting,
        @Nullable LocalDate consultedOn,
        LocalDate replyBy,
        @Nullable LocalDate repliedOn,
        @Nullable SettingReply reply,
        Set<ObjectionGround> grounds) {

    static ConsultationDetails of(Consultation it) {
        return new ConsultationDetails(
                it.number(),
                it.about(),
                it.setting(),
                it.takenOn(ConsultationStep.SETTING_CONSULTED).orElse(null),
                it.replyBy(),
                it.takenOn(ConsultationStep.SETTING_REPLIED).orElse(null),
                it.reply(),
                it.grounds());
    }
}
