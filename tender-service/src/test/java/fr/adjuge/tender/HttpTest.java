package fr.adjuge.tender;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * What every test at the HTTP edge needs: a real database, tokens, a clock that stands still, and a server in the place
 * of scoring-service and of notice-service. One set for all test classes, so that the service starts once.
 */
@WithTestResource(
        value = PostgresResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "database", value = "tender"))
@WithTestResource(value = IdentityResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = ScoringStub.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = NoticeStub.class, scope = TestResourceScope.GLOBAL)
public class HttpTest {

    public static final String INRAE = "18007003901027";
    public static final String CHAMBERS = "18007004700014";
    public static final String COMPANY_A = "00001001700010";
    public static final String COMPANY_B = "00001002500013";

    /** Judges every answer; read only when it is needed, so that a test can write it. */
    private static final class Judge {
        static final Contract CONTRACT = Contract.committed();
    }

    @Inject
    protected TestClock clock;

    protected Identity identity;

    /** A request of somebody of an organisation, in a role. */
    protected RequestSpecification as(String role, String organisation) {
        return as(role + "@" + organisation, organisation, role);
    }

    protected RequestSpecification as(String subject, String organisation, String... roles) {
        return anonymously().header("Authorization", "Bearer " + identity.token(subject, organisation, roles));
    }

    /** A request that the contract does not describe, and the service takes all the same. */
    protected RequestSpecification beyondTheContract(String role, String organisation) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + identity.token(role + "@" + organisation, organisation, role));
    }

    protected RequestSpecification anonymously() {
        return RestAssured.given().filter(Judge.CONTRACT).contentType(ContentType.JSON);
    }

    /** A request with a key of its own. */
    protected static RequestSpecification once(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID());
    }

    /** A draft of INRAE, from the règlement de consultation INRAE-C24-2025-006 but with a reference of its own. */
    protected Response inraeDraft() {
        return once(as("buyer", INRAE)).body(newInraeTender()).post("/tenders");
    }

    /** The example of the contract, with a reference of its own. */
    protected static String newInraeTender() {
        return resource("/examples/NewTender.json").replace("INRAE-C24-2025-006", "INRAE-" + UUID.randomUUID());
    }

    protected static String resource(String name) {
        try (var stream = HttpTest.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
