package uk.ehcqa.query.fault;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;

/** Keeps what people typed out of the log: Spring would warn of each answer it could not read, and quote it. */
@Component
class QuietRefusals implements WebMvcConfigurer {

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.stream()
                .filter(AbstractHandlerExceptionResolver.class::isInstance)
                .map(AbstractHandlerExceptionResolver.class::cast)
                .forEach(resolver -> resolver.setWarnLogCategory(""));
    }
}
