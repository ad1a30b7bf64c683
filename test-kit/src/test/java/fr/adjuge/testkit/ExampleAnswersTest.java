package fr.adjuge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleAnswersTest {

    @Test
    void whatChangesFromRunToRunIsReplaced() {
        assertThat(ExampleAnswers.stable("""
                {"id": "322816f9-82b7-4c63-bfde-210d149f2261",
                 "link": "/tenders/322816f9-82b7-4c63-bfde-210d149f2261",
                 "lot": "ef78d2ae-023c-4004-b71b-7845bc88c3bb",
                 "number": "PLI-VCYPA8BCGT",
                 "at": "2025-06-30T07:00:00.014452Z"}""")).isEqualTo("""
                        {"id": "00000000-0000-4000-8000-000000000001",
                         "link": "/tenders/00000000-0000-4000-8000-000000000001",
                         "lot": "00000000-0000-4000-8000-000000000002",
                         "number": "PLI-0000000001",
                         "at": "2025-06-30T07:00:00Z"}""");
    }

    @Test
    void aHashStaysAHash() {
        assertThat(ExampleAnswers.stable("\"" + "73af3b27864934d8".repeat(4) + "\""))
                .matches("\"[0-9a-f]{64}\"");
    }
}
