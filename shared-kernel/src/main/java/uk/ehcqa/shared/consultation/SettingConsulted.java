package uk.ehcqa.shared.consultation;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A setting was consulted on whether it can be named in a plan (Children and Families Act 2014, s.39(2)).
 *
 * @param setting its name, which tells where the child or young person may go
 * @param replyBy the last of the days in which guidance asks it to reply: nothing waits for that
 */
public record SettingConsulted(
        CaseId caseId,
        int consultation,
        ConsultationSubject about,
        @Personal String setting,
        LocalDate consultedOn,
        LocalDate replyBy)
        implements ConsultationEvent {}
