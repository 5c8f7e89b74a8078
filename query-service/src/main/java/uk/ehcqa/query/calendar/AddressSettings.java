package uk.ehcqa.query.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the product, for what is read elsewhere: calendar programs and mails.
 *
 * @param address as a browser shows it, without a path
 */
@ConfigurationProperties("ehcqa")
public record AddressSettings(String address) {

    /** The whole address of a path of the product. */
    public String of(String path) {
        return address.replaceFirst("/+$", "") + path;
    }
}
