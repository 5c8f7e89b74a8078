package uk.ehcqa.command.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import uk.ehcqa.access.sending.VersionTag;

/** Gives with each answer the version that it brought about, so that the sender can go on from there. */
@RestControllerAdvice
class VersionOfAnswer implements ResponseBodyAdvice<CaseVersion> {

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return CaseVersion.class.isAssignableFrom(answer.nested().getNestedParameterType());
    }

    @Override
    public @Nullable CaseVersion beforeBodyWrite(
            @Nullable CaseVersion recorded,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (recorded != null) {
            response.getHeaders().set(HttpHeaders.ETAG, VersionTag.of(recorded.version()));
        }
        return recorded;
    }
}
