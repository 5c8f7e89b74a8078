package uk.ehcqa.command.broken;

import uk.ehcqa.query.broken.ReadByACommand;

/** A command service that looks into the query service, and prints what it saw. */
public final class KnowsAQuery {

    public void look(ReadByACommand query) {
        System.out.println(query);
    }
}
