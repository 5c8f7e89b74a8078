package uk.ehcqa.query.contribution.request;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.document.DocumentLine;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.WrittenAnswer;

/** A request as its page shows it: what the advice needs, and no more. */
record RequestView(AskedRequest asked, LocalDate today) {

    public String reference() {
        return asked.listed().reference().value();
    }

    public String address() {
        return asked.address();
    }

    public String source() {
        return Words.of(asked.listed().source());
    }

    public String childName() {
        return asked.child().fullName();
    }

    public String forename() {
        return asked.child().forename();
    }

    /** "14 May 2019 (7)", with the age today. */
    public String born() {
        var birth = asked.child().birthDate();
        return "%s (%d)"
                .formatted(Dates.full(birth), Period.between(birth, today).getYears());
    }

    public boolean wasErased() {
        return asked.child().wasErased();
    }

    public String sent() {
        return Dates.full(asked.listed().sentOn());
    }

    public Due due() {
        return new Due(asked.listed().dueOn(), today);
    }

    public String dueOn() {
        return Dates.full(asked.listed().dueOn());
    }

    /** "Day 25 of 42", counted from the day the request was received. */
    public String day() {
        var from = asked.listed().receivedOn();
        return "Day %d of %d"
                .formatted(
                        ChronoUnit.DAYS.between(from, today),
                        ChronoUnit.DAYS.between(from, asked.listed().dueOn()));
    }

    public List<String> why() {
        return new WhyAsked(asked.file(), asked.purpose()).sentences();
    }

    public String questions() {
        return asked.written().questions();
    }

    public boolean canBeAnswered() {
        return asked.canBeAnswered();
    }

    public boolean canBeAcknowledged() {
        return canBeAnswered() && asked.listed().standing() == ContributionStanding.REQUESTED;
    }

    /** To the service, what the authority has still to read was sent. */
    public String standing() {
        return asked.listed().standing() == ContributionStanding.ANSWERED
                ? "Sent"
                : Words.of(asked.listed().standing());
    }

    public String state() {
        return asked.listed().state().wasSent()
                ? RequestState.SENT.name()
                : asked.listed().state().name();
    }

    /** What is to be put right; null where it was not sent back, or has come again. */
    @Nullable
    public String whatIsAsked() {
        return asked.listed().state() == RequestState.SENT_BACK
                ? asked.written().latest().map(WrittenAnswer::whatIsAsked).orElse(null)
                : null;
    }

    @Nullable
    public String sentBackOn() {
        var on = asked.listed().sentBackOn();
        return on == null ? null : Dates.brief(on, today);
    }

    @Nullable
    public String expectedOn() {
        var on = asked.listed().expectedOn();
        return on == null ? null : Dates.full(on);
    }

    @Nullable
    public String answeredOn() {
        var on = asked.listed().answeredOn();
        return on == null ? null : Dates.full(on);
    }

    /** The documents that were sent last. */
    public List<DocumentLine> sentDocuments() {
        return asked.written().latest().stream()
                .flatMap(answer -> answer.documents().all().stream())
                .map(document -> DocumentLine.of(document, address()))
                .toList();
    }

    /** As it was sent last; null where nothing was. */
    @Nullable
    public AdviceInWords sentAdvice() {
        return asked.written()
                .latest()
                .map(answer -> AdviceInWords.of(answer.advice()))
                .orElse(null);
    }
}
