package fr.adjuge.notice;

import fr.adjuge.testkit.Contract;
import fr.adjuge.testkit.Identity;
import fr.adjuge.testkit.IdentityResource;
import fr.adjuge.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What every test at the HTTP edge needs: a real database, tokens, a clock that stands still. One set for all test
 * classes, so that the service starts once.
 */
@WithTestResource(
        value = PostgresResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "notice"))
@WithTestResource(value = IdentityResource.class, scope = TestResourceScope.GLOBAL)
public class HttpTest {

    public static final String INRAE = "18007003901027";
    public static final String CHAMBERS = "18007004700014";

    /** Judges every answer; read only when it is needed, so that a test can write it. */
    private static final class Judge {
        static final Contract CONTRACT = Contract.committed();
    }

    @Inject
    protected TestClock clock;

    protected Identity identity;

    protected RequestSpecification as(String role, String organisation) {
        return as(role + "@" + organisation, organisation, role);
    }

    protected RequestSpecification as(String subject, String organisation, String... roles) {
        return bearing(identity.token(subject, organisation, roles));
    }

    protected RequestSpecification asTenderService() {
        return bearing(identity.serviceToken("tender-service"));
    }

    /** As a header of its own, which the judge sees. */
    private RequestSpecification bearing(String token) {
        return anonymously().header("Authorization", "Bearer " + token);
    }

    protected RequestSpecification anonymously() {
        return RestAssured.given().filter(Judge.CONTRACT).contentType(ContentType.JSON);
    }

    /** Hands an example procedure over under identifiers of its own, and tells where its notice is. */
    protected String received(String example) {
        var record = Awards.ofItsOwn(example);
        return "/notices/" + handOver(record).then().statusCode(200).extract().<String>path("noticeId");
    }

    protected Response handOver(Awards.Handed record) {
        return asTenderService().body(record.json()).put("/award-records/" + record.id());
    }

    /** The buyer sends a notice in the version that it has seen. */
    protected Response send(String notice, String buyer) {
        var tag = as("buyer", buyer).get(notice).header("ETag");
        return as("buyer", buyer)
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID())
                .post(notice + "/publication");
    }
}
