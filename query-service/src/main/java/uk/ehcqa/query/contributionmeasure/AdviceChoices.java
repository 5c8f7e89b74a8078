package uk.ehcqa.query.contributionmeasure;

import java.util.List;
import uk.ehcqa.query.form.Choice;

/** What the reader of the dashboard of advice can choose from. */
record AdviceChoices(
        List<Choice> periods,
        List<Choice> services,
        List<Choice> streams,
        List<Choice> agencies,
        List<Choice> teams,
        List<Choice> purposes) {}
