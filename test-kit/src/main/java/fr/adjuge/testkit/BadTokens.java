package fr.adjuge.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** Tokens of somebody who has every role of the contract, each good but for one thing. */
public final class BadTokens {

    private static final String SUBJECT = "all";

    private BadTokens() {}

    /** Values of the header {@code Authorization}, by what is wrong with them. */
    public static Map<String, String> of(Identity identity, String organisation) {
        var roles = ContractModel.committed().roles().toArray(String[]::new);
        var good = identity.token(SUBJECT, organisation, roles);
        var bad = new LinkedHashMap<String, String>();
        bad.put("garbage", "Bearer abc");
        bad.put("of another scheme", "Basic YTpi");
        bad.put(
                "expired",
                bearer(identity.sign(
                        identity.claims(SUBJECT, organisation, roles).expiresAt(1_000_000_000L))));
        bad.put(
                "of another issuer",
                bearer(identity.sign(
                        identity.claims(SUBJECT, organisation, roles).issuer("http://localhost:1"))));
        bad.put(
                "for another audience",
                bearer(identity.sign(
                        identity.claims(SUBJECT, organisation, roles).audience("somebody-else"))));
        bad.put("signed by nobody", bearer(encoded("{\"alg\":\"none\"}") + "." + good.split("\\.")[1] + "."));
        bad.put(
                "of somebody else's signature",
                bearer(good.substring(0, good.lastIndexOf('.'))
                        + signatureOf(identity.token("another", organisation, roles))));
        bad.put(
                "signed by another key",
                bearer(identity.claims(SUBJECT, organisation, roles)
                        .jws()
                        .keyId(Identity.KEY_ID)
                        .sign(anotherKey())));
        bad.put(
                "signed with the public key as a secret",
                bearer(identity.claims(SUBJECT, organisation, roles)
                        .jws()
                        .keyId(Identity.KEY_ID)
                        .algorithm(SignatureAlgorithm.HS256)
                        .sign(new SecretKeySpec(identity.publicKey().getEncoded(), "HmacSHA256"))));
        return bad;
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static String signatureOf(String token) {
        return token.substring(token.lastIndexOf('.'));
    }

    private static PrivateKey anotherKey() {
        try {
            return RsaJwkGenerator.generateJwk(2048).getRsaPrivateKey();
        } catch (JoseException e) {
            throw new IllegalStateException("no RSA key", e);
        }
    }
}
