package uk.ehcqa.command.sen2.imports;

import static uk.ehcqa.shared.sen2.imports.ItemRefusal.RECORD_NOT_SAVED;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.sen2.TakenIn;

/** Sends records to their cases, on behalf of whoever started the import. */
class RecordSender {

    private static final Logger log = LoggerFactory.getLogger(RecordSender.class);
    private static final int ATTEMPTS = 3;
    private static final int MOST_FAULTS = 25;

    private final CommandGateway gateway;
    private final MetaData sender;
    private final AtomicInteger faults = new AtomicInteger();

    RecordSender(CommandGateway gateway, Identity sender) {
        this.gateway = gateway;
        this.sender = MetaData.from(sender.toMetadata());
    }

    /** Has the record taken in. One that cannot be saved is refused like any other, lest it keep all that follow from it. */
    TakenIn send(TakeInRecord command) {
        try {
            return send(command, ATTEMPTS);
        } catch (CommandExecutionException e) {
            throw e.<Object>getDetails()
                    .filter(RefusalDetails.class::isInstance)
                    .map(details -> new Refused((RefusalDetails) details))
                    .orElseGet(() -> notSaved(command, e));
        } catch (RuntimeException e) {
            throw notSaved(command, e);
        }
    }

    /** Somebody who records in the same case at the same moment is let go first. */
    private TakenIn send(TakeInRecord command, int attempts) {
        try {
            return gateway.sendAndWait(command, sender);
        } catch (AxonTransientException e) {
            if (attempts == 1) {
                throw e;
            }
            return send(command, attempts - 1);
        }
    }

    private Refused notSaved(TakeInRecord command, RuntimeException fault) {
        log.error("A record of a return could not be saved in case {}", command.caseId(), fault);
        if (faults.incrementAndGet() > MOST_FAULTS) {
            throw fault;
        }
        return new Refused(RECORD_NOT_SAVED);
    }
}
