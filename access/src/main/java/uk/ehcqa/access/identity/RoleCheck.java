package uk.ehcqa.access.identity;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.Refused;

/** Checks the sender's role again where a command is handled: not every command comes from a page that has checked it. */
class RoleCheck implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain next)
            throws Exception {
        var command = work.getMessage();
        var role = command.getMetaData().get(Identity.ROLE);
        var allowed = CommandPolicy.sendersOf(command.getPayloadType()).stream()
                .anyMatch(sender -> sender.name().equals(role));
        Refused.when(!allowed, CaseRefusal.ROLE_MAY_NOT_RECORD);
        return next.proceed();
    }
}
