package fr.adjuge.dto.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class IfMatchRequiredTest {

    private final IfMatch ifMatch = new IfMatch(made(HttpHeaders.class, (self, method, arguments) -> "\"3\""));
    private final IfMatchInterceptor interceptor = new IfMatchInterceptor(ifMatch);

    @Test
    void letsAMarkedMethodCompareTheVersion() throws Exception {
        var answer = interceptor.requireComparison(call(() -> ifMatch.require(3)));
        assertThat(answer).isEqualTo("done");
    }

    @Test
    void failsAMethodThatComparesWithoutSayingSo() {
        assertThatThrownBy(() -> ifMatch.require(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@IfMatchRequired");
    }

    @Test
    void failsAMarkedMethodThatComparesNothing() {
        assertThatThrownBy(() -> interceptor.requireComparison(call(() -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("says that it requires If-Match");
    }

    private static InvocationContext call(Runnable act) {
        return made(InvocationContext.class, (self, method, arguments) -> {
            if (method.getName().equals("proceed")) {
                act.run();
                return "done";
            }
            return null;
        });
    }

    private static <T> T made(Class<T> type, InvocationHandler behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, behaviour));
    }
}
