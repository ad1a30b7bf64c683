package fr.adjuge.stack.development;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import fr.adjuge.stack.Part;
import fr.adjuge.stack.Settings;
import fr.adjuge.stack.play.ExampleCast;
import fr.adjuge.stack.play.ExampleCast.Member;
import fr.adjuge.stack.play.Person;
import fr.adjuge.stack.play.SandboxClocks;
import fr.adjuge.stack.play.Services;
import fr.adjuge.testkit.Identity;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses for developers, on the port of the identity server. */
public final class DevelopmentServer {

    private static final List<Part> SERVICES = List.of(Part.TENDER, Part.SCORING, Part.NOTICE);
    private static final String TOKEN = "/development/token";
    private static final String CAST = "/development/cast";
    private static final String SHELL = "/development/cast.sh";
    private static final String CLOCK = "/development/clock";

    private final Settings settings;
    private final Services services;
    private final Identity identity;

    public DevelopmentServer(Settings settings, Services services, Identity identity) {
        this.settings = settings;
        this.services = services;
        this.identity = identity;
    }

    public void open() {
        var clock = new StackClock(new SandboxClocks(services));
        serve(TOKEN, Map.of("GET", this::token, "POST", this::tokenAsJson));
        serve(CAST, Map.of("GET", this::cast));
        serve(SHELL, Map.of("GET", this::shell));
        serve(CLOCK, Map.of("GET", clock::read, "PUT", clock::move));
    }

    /** The request that gives this person's token. */
    public String tokenCall(Person person) {
        return address(TOKEN) + "?"
                + Stream.of(
                                Optional.of("sub=" + encoded(person.subject())),
                                Optional.of(person.organisation())
                                        .filter(organisation -> !organisation.isEmpty())
                                        .map(organisation -> "org=" + encoded(organisation)),
                                Optional.of("roles=" + String.join(",", person.roles())),
                                Optional.of("name=" + encoded(person.name())))
                        .flatMap(Optional::stream)
                        .collect(joining("&"));
    }

    /** What a shell takes in to have the tokens and addresses as variables. */
    public String shellCall() {
        return "eval \"$(curl -s %s)\"".formatted(address(SHELL));
    }

    public String clockAddress() {
        return address(CLOCK);
    }

    private void serve(String path, Map<String, Endpoint.Action> actions) {
        identity.serve(path, new Endpoint(path, actions));
    }

    private Reply token(Parameters parameters) {
        return Reply.text(TokenWish.of(parameters).signedBy(identity));
    }

    private Reply tokenAsJson(Parameters parameters) {
        var wish = TokenWish.of(parameters);
        return Reply.json(Reply.object(
                "access_token", wish.signedBy(identity),
                "token_type", "Bearer",
                "expires_in", wish.life().toSeconds()));
    }

    private Reply cast(Parameters parameters) {
        parameters.requireKnown();
        var addresses = Reply.object();
        SERVICES.forEach(service ->
                addresses.put(service.title(), settings.address(service).toString()));
        return Reply.json(Reply.object(
                "services", addresses,
                "roles",
                        Stream.of(DevelopmentRole.values())
                                .map(role -> Reply.object("role", role.inToken(), "purpose", role.purpose()))
                                .toList(),
                "people", ExampleCast.members().stream().map(this::shown).toList()));
    }

    private Map<String, Object> shown(Member member) {
        var person = member.person();
        return Reply.object(
                "variable", member.variable(),
                "name", person.name(),
                "subject", person.subject(),
                "organisation", person.organisation(),
                "organisationName", member.house(),
                "roles", person.roles(),
                "token", tokenCall(person));
    }

    private Reply shell(Parameters parameters) {
        parameters.requireKnown();
        var addresses = Stream.of(Part.IDENTITY, Part.TENDER, Part.SCORING, Part.NOTICE)
                .map(part -> export(part.name(), settings.address(part)));
        var tokens = ExampleCast.members().stream()
                .map(member -> export(member.variable(), services.tokenOf(member.person())));
        return Reply.text(Stream.concat(addresses, tokens).collect(joining()));
    }

    private static String export(String variable, Object value) {
        return "export %s='%s'\n".formatted(variable, value);
    }

    private String address(String path) {
        return settings.address(Part.IDENTITY) + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
