package uk.ehcqa.command.recording;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import uk.ehcqa.shared.casework.AuthorityNumber;

/**
 * The authority that uses the product.
 *
 * @param number by which SEN2 returns name it; null where it was not set: then nobody is told from it
 */
@ConfigurationProperties("ehcqa.authority")
public record OwnAuthority(@Nullable String number) {

    public OwnAuthority {
        if (number != null && !AuthorityNumber.isWellFormed(number)) {
            throw new IllegalArgumentException("ehcqa.authority.number is not the number of an authority: " + number);
        }
    }

    /** Nobody moves from it to itself, or takes a plan over from it. */
    public boolean isNumbered(String other) {
        return other.equals(number);
    }
}
