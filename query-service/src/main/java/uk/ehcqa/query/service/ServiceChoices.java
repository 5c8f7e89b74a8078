package uk.ehcqa.query.service;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.service.Agency;

/** What the forms about services have to choose from. */
final class ServiceChoices {

    private ServiceChoices() {}

    static void offer(Model model) {
        model.addAttribute("agencies", agencies());
        model.addAttribute("streams", streams());
        model.addAttribute("weekdays", days());
    }

    static List<Choice> agencies() {
        return Stream.of(Agency.values())
                .map(agency -> new Choice(agency.name(), Words.of(agency)))
                .toList();
    }

    static List<Choice> streams() {
        return Stream.concat(
                        Stream.of(new Choice("", "Select the kind of advice")),
                        Stream.of(uk.ehcqa.shared.service.Stream.values())
                                .map(stream -> new Choice(stream.name(), Words.of(stream))))
                .toList();
    }

    static List<Choice> days() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(day.name(), ParticularsInWords.called(day)))
                .toList();
    }
}
