package uk.ehcqa.access.refusal;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.refusal.Refusal;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.service.ServiceCommand;
import uk.ehcqa.shared.service.ServiceRefusal;

/** Puts a refusal where it outlives the way to another process: of an exception, only message and details are carried. */
class RefusalForSender implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain next)
            throws Exception {
        try {
            return next.proceed();
        } catch (AggregateNotFoundException nowhere) {
            throw telling(new Refused(unknown(work.getMessage().getPayload())));
        } catch (Refused refused) {
            throw telling(refused);
        }
    }

    private static Refusal unknown(Object command) {
        return command instanceof ServiceCommand ? ServiceRefusal.SERVICE_UNKNOWN : CaseRefusal.CASE_UNKNOWN;
    }

    private static CommandExecutionException telling(Refused refused) {
        return new CommandExecutionException(refused.getMessage(), null, refused.details(), false);
    }
}
