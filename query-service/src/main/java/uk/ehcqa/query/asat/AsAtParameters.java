package uk.ehcqa.query.asat;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets addresses name a moment and a day of the past. A box of a form that was left empty names none. */
@Configuration(proxyBeanMethods = false)
class AsAtParameters implements WebMvcConfigurer {

    private final Clock clock;

    AsAtParameters(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(KnownAt.class, new Moments(clock));
        registry.addFormatterForFieldType(KnownFor.class, new Days(clock));
    }

    private record Moments(Clock clock) implements Formatter<KnownAt> {

        @Override
        public KnownAt parse(String text, Locale locale) {
            return KnownAt.read(text, clock);
        }

        @Override
        public String print(KnownAt moment, Locale locale) {
            return moment.written();
        }
    }

    private record Days(Clock clock) implements Formatter<KnownFor> {

        @Override
        public KnownFor parse(String text, Locale locale) {
            return KnownFor.read(text, clock);
        }

        @Override
        public String print(KnownFor day, Locale locale) {
            return day.toString();
        }
    }
}
