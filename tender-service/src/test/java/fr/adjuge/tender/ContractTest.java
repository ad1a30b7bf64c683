package fr.adjuge.tender;

import fr.adjuge.testkit.Contract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest extends HttpTest {

    @Test
    void theCommittedContractIsServed() {
        Contract.expectServed();
    }
}
