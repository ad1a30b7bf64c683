package fr.adjuge.notice;

import fr.adjuge.testkit.Contract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest extends HttpTest {

    @Test
    void servesTheCommittedContract() {
        Contract.expectServed();
    }
}
