package uk.ehcqa.access.identity;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.identity.Identity;

/** Answers with the name of whoever asks. */
@Component
class WhoAsks {

    @QueryHandler(queryName = "who asks")
    String answer(String question, @MetaDataValue(Identity.USER) String user) {
        return user;
    }
}
