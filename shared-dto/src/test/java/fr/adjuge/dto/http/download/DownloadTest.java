package fr.adjuge.dto.http.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void isSavedUnderItsNameByOldClientsTooAsFarAsTheyCan() {
        assertThat(Download.of("Été \"50 %\" *.pdf", "").disposition())
                .isEqualTo("attachment; filename=\"_t_ _50 __ *.pdf\";"
                        + " filename*=UTF-8''%C3%89t%C3%A9%20%2250%20%25%22%20%2A.pdf");
        assertThat(Download.of("notice.xml", "").shown().disposition())
                .isEqualTo("inline; filename=\"notice.xml\"; filename*=UTF-8''notice.xml");
    }

    @Test
    void isKnownByTheHashOfItsContent() {
        // SHA-256 of the three letters, as FIPS 180-2 gives it.
        assertThat(Download.of("a", "abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
