package uk.ehcqa.query.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.ehcqa.access.identity.CommandPolicy;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.page.Section;
import uk.ehcqa.query.page.Viewer;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Tells the layout of every page who is looking at it and what they may open. */
@ControllerAdvice
class ViewerOfPage {

    @ModelAttribute("viewer")
    @Nullable
    Viewer viewer() {
        return CurrentIdentity.get()
                .map(person -> new Viewer(
                        name(person),
                        true,
                        maySend(RecordRequest.class, person),
                        maySend(CorrectChildDetails.class, person),
                        maySend(EraseChildDetails.class, person),
                        sectionsOf(person.role())))
                .orElse(null);
    }

    private static String name(Identity person) {
        return Stream.of(person.user(), person.team()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static boolean maySend(Class<? extends CaseCommand> command, Identity person) {
        return CommandPolicy.sendersOf(command).contains(person.role());
    }

    private static List<Section> sectionsOf(Role role) {
        return switch (role) {
            case CASEWORKER -> List.of(Section.WORKLIST, Section.ADVICE, Section.REMINDERS, Section.CALENDAR);
            case MANAGER ->
                List.of(Section.WORKLIST, Section.ADVICE, Section.REMINDERS, Section.DASHBOARDS, Section.SERVICES);
            case DATA_OFFICER -> List.of(Section.WORKLIST, Section.IMPORT);
            case ADMINISTRATOR ->
                List.of(Section.EVENT_PROCESSING, Section.SERVICES, Section.MAIL, Section.BANK_HOLIDAYS);
            case CONTRIBUTOR -> List.of(Section.REQUESTS, Section.SENT_ADVICE);
            case CONTRIBUTION_LEAD ->
                List.of(
                        Section.REQUESTS,
                        Section.ADVICE_TO_CHECK,
                        Section.SENT_ADVICE,
                        Section.ADVICE,
                        Section.ADVICE_MEASURES);
            case QA_AUDITOR, QUALITY_LEAD -> List.of(Section.AUDITS, Section.FRAMEWORKS);
            case SYSTEM -> List.of();
        };
    }
}
