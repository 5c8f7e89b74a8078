package uk.ehcqa.command.sen2.api;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Answers the one address that takes returns. How large a form may be is said of a servlet as a whole, and a return is larger than
 * anything else that is ever sent.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ImportServlet {

    private static final String ADDRESS = "/api/imports";

    /** So that it is the file that is too large, and its name can be told. */
    private static final DataSize REST_OF_THE_FORM = DataSize.ofMegabytes(1);

    @Bean
    ServletRegistrationBean<DispatcherServlet> importServletRegistration(
            WebApplicationContext context, @Value("${ehcqa.imports.largest:1GB}") DataSize largest) {
        var registration = new ServletRegistrationBean<>(new DispatcherServlet(context), ADDRESS);
        registration.setName("imports");
        var withTheForm = largest.toBytes() + REST_OF_THE_FORM.toBytes();
        registration.setMultipartConfig(new MultipartConfigElement("", largest.toBytes(), withTheForm, 0));
        return registration;
    }
}
