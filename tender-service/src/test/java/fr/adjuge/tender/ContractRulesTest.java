package fr.adjuge.tender;

import fr.adjuge.testkit.ContractRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractRulesTest {

    @TestFactory
    Stream<DynamicTest> theContractIsGoodToReadAndToGenerateClientsFrom() {
        return ContractRules.onCommittedContract();
    }
}
