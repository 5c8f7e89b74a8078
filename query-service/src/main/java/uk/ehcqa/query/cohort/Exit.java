package uk.ehcqa.query.cohort;

import java.util.stream.Stream;
import uk.ehcqa.query.chart.ShareBars.Part;
import uk.ehcqa.query.drawing.Ink;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.assessment.Stage;

/** How a needs assessment can end, each way shutting out the others. */
public enum Exit {
    PLAN(Stage.PLAN_ISSUED, Ink.DARK_BLUE),
    NO_PLAN(Stage.NO_PLAN, Ink.LIGHT_BLUE),
    REFUSED(Stage.NOT_ASSESSED, Ink.BLUE),
    WITHDRAWN(Stage.WITHDRAWN, Ink.TURQUOISE),
    MOVED_AWAY(Stage.MOVED_AWAY, Ink.LIGHT_PURPLE),
    DIED(Stage.DIED, Ink.DARK_GREY);

    private final Stage stage;
    private final Ink ink;

    Exit(Stage stage, Ink ink) {
        this.stage = stage;
        this.ink = ink;
    }

    public static Exit at(Stage ended) {
        return Stream.of(values())
                .filter(exit -> exit.stage == ended)
                .findFirst()
                .orElseThrow();
    }

    Part part() {
        return new Part(Words.of(stage), ink);
    }
}
