package fr.adjuge.scoring;

import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.testkit.Contract;
import fr.adjuge.testkit.Identity;
import fr.adjuge.testkit.IdentityResource;
import fr.adjuge.testkit.PostgresResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/**
 * What every test at the HTTP edge needs: a real database, tokens, a clock that stands still. One set for all test
 * classes, so that the service starts once.
 */
@WithTestResource(
        value = PostgresResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "scoring"))
@WithTestResource(value = IdentityResource.class, scope = TestResourceScope.GLOBAL)
public class HttpTest {

    public static final String INRAE = "18007003901027";
    public static final String CHAMBERS = "18007004700014";

    private static final Contract CONTRACT = Contract.committed();

    @Inject
    protected TestClock clock;

    protected Identity identity;

    protected RequestSpecification asService() {
        return bearer(identity.serviceToken("tender-service"));
    }

    protected RequestSpecification as(String subject, String organisation, String... roles) {
        return bearer(identity.token(subject, organisation, roles));
    }

    protected RequestSpecification asBuyer() {
        return as("buyer@inrae", INRAE, "buyer");
    }

    /** As a header, so that the judge sees it too. */
    private RequestSpecification bearer(String token) {
        return anonymously().header("Authorization", "Bearer " + token);
    }

    protected RequestSpecification anonymously() {
        return RestAssured.given().filter(CONTRACT).contentType(ContentType.JSON);
    }

    protected static ValidatableResponse expectProblem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:adjuge:problem:" + type));
    }
}
