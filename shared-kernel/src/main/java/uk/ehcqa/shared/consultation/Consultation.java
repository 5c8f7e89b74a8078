package uk.ehcqa.shared.consultation;

import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_CONSULTED;
import static uk.ehcqa.shared.consultation.ConsultationStep.SETTING_REPLIED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The consultation of one setting.
 *
 * @param number counts those of the case from 1
 * @param setting its name
 * @param steps the date of each step; none where it was recorded in error that the setting was consulted
 * @param replyBy the last of its days to reply
 * @param reply null while it has not replied
 * @param grounds on which it cannot meet the needs
 */
public record Consultation(
        int number,
        ConsultationSubject about,
        String setting,
        Map<ConsultationStep, LocalDate> steps,
        LocalDate replyBy,
        @Nullable SettingReply reply,
        Set<ObjectionGround> grounds) {

    public Consultation {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
    }

    static Consultation begunBy(SettingConsulted event) {
        return new Consultation(
                event.consultation(),
                event.about(),
                event.setting(),
                Map.of(SETTING_CONSULTED, event.consultedOn()),
                event.replyBy(),
                null,
                Set.of());
    }

    Consultation after(ConsultationEvent event) {
        return switch (event) {
            case SettingConsulted it -> begunBy(it);
            case SettingReplied it -> with(SETTING_REPLIED, it.repliedOn()).replied(it.reply(), it.grounds());
            case ConsultationDateCorrected it -> with(it.step(), it.date()).replyBy(it.replyBy());
            case ConsultationStepMarkedRecordedInError it ->
                it.step() == SETTING_REPLIED
                        ? with(SETTING_REPLIED, null).replied(null, Set.of())
                        : with(SETTING_CONSULTED, null);
        };
    }

    Consultation withSetting(String name) {
        return new Consultation(number, about, name, steps, replyBy, reply, grounds);
    }

    Consultation upTo(LocalDate day) {
        var taken = new TreeMap<>(steps);
        taken.values().removeIf(on -> on.isAfter(day));
        var answered = taken.containsKey(SETTING_REPLIED);
        return new Consultation(
                number, about, setting, taken, replyBy, answered ? reply : null, answered ? grounds : Set.of());
    }

    public Optional<LocalDate> takenOn(ConsultationStep step) {
        return Optional.ofNullable(steps.get(step));
    }

    public boolean wasReplied() {
        return steps.containsKey(SETTING_REPLIED);
    }

    boolean wasRecorded() {
        return !steps.isEmpty();
    }

    private Consultation with(ConsultationStep step, @Nullable LocalDate date) {
        var changed = new TreeMap<>(steps);
        if (date == null) {
            changed.remove(step);
        } else {
            changed.put(step, date);
        }
        return new Consultation(number, about, setting, changed, replyBy, reply, grounds);
    }

    private Consultation replied(@Nullable SettingReply said, Set<ObjectionGround> why) {
        return new Consultation(number, about, setting, steps, replyBy, said, why);
    }

    private Consultation replyBy(@Nullable LocalDate until) {
        return until == null ? this : new Consultation(number, about, setting, steps, until, reply, grounds);
    }
}
