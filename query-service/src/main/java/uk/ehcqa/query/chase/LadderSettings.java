package uk.ehcqa.query.chase;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.ehcqa.shared.contribution.EscalationLadder;

/**
 * When reminders go by themselves, and when advice is taken further up by itself. What cannot be meant stops the start.
 *
 * @param on whether they do at all
 * @param from the time of day, in London, from which they do
 * @param reminders so many days before the last day in time
 * @param practitioner so many days after it
 * @param lead so many days after it
 * @param commissioner so many days after it
 */
@ConfigurationProperties("ladder")
record LadderSettings(
        @DefaultValue("true") boolean on,
        @DefaultValue("08:00") LocalTime from,
        @DefaultValue({"21", "7", "0"}) List<Integer> reminders,
        @DefaultValue("1") int practitioner,
        @DefaultValue("8") int lead,
        @DefaultValue("15") int commissioner) {

    LadderSettings {
        reminders = List.copyOf(reminders);
        new EscalationLadder(reminders, practitioner, lead, commissioner);
    }

    EscalationLadder ladder() {
        return new EscalationLadder(reminders, practitioner, lead, commissioner);
    }
}
