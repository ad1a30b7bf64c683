package fr.adjuge.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;

/** Checks before anything starts that nobody else listens where the stack will: a stranger would answer our probes. */
final class Ports {

    private Ports() {}

    static void requireFree(Settings settings) {
        requireDistinct(settings);
        var taken = new ArrayList<String>();
        for (var part : Part.values()) {
            if (isTaken(settings.port(part))) {
                taken.add(
                        "port %d, which %s needs, is taken by another process: stop that process, or choose another port, e.g. %s=%d ./run.sh"
                                .formatted(
                                        settings.port(part),
                                        part.title(),
                                        part.portVariable(),
                                        settings.port(part) + 10_000));
            }
        }
        if (!taken.isEmpty()) {
            throw new StackFailure(String.join("\n", taken));
        }
    }

    private static void requireDistinct(Settings settings) {
        var users = new HashMap<Integer, Part>();
        for (var part : Part.values()) {
            var other = users.put(settings.port(part), part);
            if (other != null) {
                throw new StackFailure("%s and %s are both given port %d: change %s or %s"
                        .formatted(
                                other.title(),
                                part.title(),
                                settings.port(part),
                                other.portVariable(),
                                part.portVariable()));
            }
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
