package fr.adjuge.testkit.access;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;

/**
 * Something real in one of its states. Operations are asked on it whose path it completes.
 *
 * @param path by name, the parameters of paths, and of queries where they are required, that lead to it and to what belongs to it; where one name means two things,
 *     by the path up to it: {@code /award-records/{id}}
 * @param secrets by name, texts that stand in what not everybody may read
 */
public record Scene(String state, Map<String, String> path, Map<String, String> secrets) {

    public boolean is(String... states) {
        return List.of(states).contains(state);
    }

    /** The path without parameters, as far as this scene has them. */
    String address(String template) {
        var address = template;
        for (var name : path.keySet().stream()
                .sorted(comparing(String::length).reversed())
                .toList()) {
            var place = name.startsWith("/") ? name : "{" + name + "}";
            address = address.replace(place, place.replaceFirst("\\{.*", "") + path.get(name));
        }
        return address;
    }

    @Override
    public String toString() {
        return state;
    }
}
