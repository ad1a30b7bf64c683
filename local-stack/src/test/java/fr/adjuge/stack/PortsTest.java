package fr.adjuge.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithTheVariableThatChangesIt() throws IOException {
        var variables = freePorts();
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            variables.put("ADJUGE_SCORING_PORT", Integer.toString(stranger.getLocalPort()));

            assertThatThrownBy(() -> Ports.requireFree(Settings.from(variables)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("port " + stranger.getLocalPort() + ", which scoring-service needs, is taken")
                    .hasMessageContaining("ADJUGE_SCORING_PORT=");
        }
    }

    @Test
    void freePortsPass() throws IOException {
        var settings = Settings.from(freePorts());

        assertThatCode(() -> Ports.requireFree(settings)).doesNotThrowAnyException();
    }

    @Test
    void twoPartsCannotHaveOnePort() throws IOException {
        var variables = freePorts();
        variables.put("ADJUGE_NOTICE_PORT", variables.get("ADJUGE_TENDER_PORT"));

        assertThatThrownBy(() -> Ports.requireFree(Settings.from(variables)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("tender-service and notice-service are both given port");
    }

    static HashMap<String, String> freePorts() throws IOException {
        var held = new ArrayList<ServerSocket>();
        var ports = new HashMap<String, String>();
        for (var part : Part.values()) {
            var socket = new ServerSocket(0);
            held.add(socket);
            ports.put(part.portVariable(), Integer.toString(socket.getLocalPort()));
        }
        for (var socket : held) {
            socket.close();
        }
        return ports;
    }
}
