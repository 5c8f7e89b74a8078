package uk.ehcqa.command.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ehcqa.command.casework.ChildRegister;

/** What audits have to know of cases. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    ErasedCases erasedCases(ChildRegister register) {
        return register::wasErased;
    }
}
