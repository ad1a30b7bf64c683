package fr.adjuge.tender.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.adjuge.tender.deposit.DepositScene;
import fr.adjuge.tender.deposit.SealedBefore;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** One deposit that cannot be read keeps no other one from being opened. */
@QuarkusTest
class UnreadableDepositTest extends DepositScene {

    private static final String COMPANY_C = "00001003300017";
    private static final String COMPANY_D = "00001009000017";
    private static final String NUL = "\\u0000";

    @Inject
    SealedBefore before;

    @Inject
    DataSource database;

    @Test
    void aCompanyLearnsAtTheDepositThatItsFormHoldsACharacterThatNoTextMayHold() {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var file = uploaded(tender, COMPANY_A, "AE.pdf", "%PDF-1.7");
        for (var place : List.of("name", "address/city")) {
            var form = place.equals("name")
                    ? form(COMPANY_A, "1.00").replace("Société fictive", "Société" + NUL + "fictive")
                    : form(COMPANY_A, "1.00").replace("Montpellier", "Mont" + NUL + "pellier");

            deposit(tender, COMPANY_A, full(form, file))
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/form/members/0/organisation/" + place))
                    .body("violations[0].message", containsString("U+0000"));
        }

        deposit(tender, COMPANY_A, full(form(COMPANY_A, "1.00"), file)).then().statusCode(201);
    }

    @Test
    void theOthersAreOpenedAndTheRegisterSaysWhatCouldNotBeRead() throws Exception {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);
        var withNul = before.deposit(
                tender,
                COMPANY_B,
                full(
                        form(COMPANY_B, "1.00").replace("Société fictive", "Société" + NUL + "fictive"),
                        uploaded(tender, COMPANY_B, "AE.pdf", "%PDF-1.7")));
        var damaged = id(deposited(tender, COMPANY_C));
        damage(damaged);
        deposited(tender, COMPANY_D);

        var register = opened(tender);

        assertThat(register.jsonPath().getList("deposits.fate")).containsOnly("OPENED");
        assertThat(register.jsonPath().getList("deposits.integrity"))
                .containsExactly("VERIFIED", "UNREADABLE", "UNREADABLE", "VERIFIED");
        assertThat(register.jsonPath().getList("deposits.offerNumbers"))
                .containsExactly(List.of(1), List.of(), List.of(), List.of(2));
        register.then()
                .body("deposits[1].finding.en", containsString("a character that cannot be recorded"))
                .body("deposits[1].finding.fr", containsString("un caractère qui ne peut pas être enregistré"))
                .body("deposits[2].finding.en", containsString("its seal is damaged"));
        as("buyer", INRAE)
                .get(tender + "/offers")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.tenderer", contains("Société fictive " + COMPANY_A, "Société fictive " + COMPANY_D));
        for (var deposit : List.of(List.of(COMPANY_B, withNul), List.of(COMPANY_C, damaged))) {
            as("operator", (String) deposit.get(0))
                    .get(tender + "/deposits/" + deposit.get(1))
                    .then()
                    .statusCode(200)
                    .body("fate", equalTo("OPENED"))
                    .body("receipt.onTime", equalTo(true))
                    .body("integrity", equalTo("UNREADABLE"))
                    .body("finding.fr", containsString("son scellé"));
        }
        as("auditor", INRAE).get(tender + "/events/verification").then().body("intact", equalTo(true));
    }

    /** Sealed whole, and no offer that this version can read: each keeps none of the others from being opened. */
    @Test
    void aFormThatIsNoneIsUnreadable() throws Exception {
        var contents = List.of(
                "nope",
                "{}",
                "{\"salt\": \"a\", \"documents\": [], \"form\": {\"members\": [], \"grouping\": \"ALONE\", \"lots\": []}}",
                "{\"salt\": \"a\", \"form\": {\"members\": [{\"size\": \"HUGE\"}], \"grouping\": \"ALONE\", \"lots\": []}}",
                "{\"salt\": \"a\", \"form\": {\"members\": [{\"size\": \"LARGE\"}], \"grouping\": \"ALONE\", \"lots\": [{}]}}");
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        for (var i = 0; i < contents.size(); i++) {
            before.seal(id(deposited(tender, "0000%d001700010".formatted(i + 2))), contents.get(i));
        }
        deposited(tender, COMPANY_A);

        var register = opened(tender);

        assertThat(register.jsonPath().getList("deposits.integrity"))
                .containsExactly("UNREADABLE", "UNREADABLE", "UNREADABLE", "UNREADABLE", "UNREADABLE", "VERIFIED");
        register.then().body("deposits[0].finding.en", containsString("cannot be read as an offer"));
        as("buyer", INRAE).get(tender + "/offers").then().statusCode(200).body("items.number", contains(1));
    }

    @Test
    void aTenderOfWhichNoDepositCanBeReadIsOpenedWithoutOffers() throws Exception {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        damage(id(deposited(tender, COMPANY_A)));

        assertThat(opened(tender).jsonPath().getList("deposits.integrity")).containsExactly("UNREADABLE");

        as("buyer", INRAE).get(tender + "/offers").then().statusCode(200).body("items.size()", equalTo(0));
        as("buyer", INRAE).get(tender + "/lots/LOT-0001").then().statusCode(200);
    }

    @Test
    void aComplementThatCannotBeReadIsNotAddedToItsOffer() throws Exception {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        deposited(tender, COMPANY_A);
        damage(id(deposit(tender, COMPANY_A, complement(uploaded(tender, COMPANY_A, "annexe.pdf", "%PDF")))));

        var register = opened(tender).jsonPath();

        assertThat(register.getList("deposits.integrity")).containsExactly("VERIFIED", "UNREADABLE");
        assertThat(register.getList("deposits.offerNumbers")).containsExactly(List.of(1), List.of());
        var offer = as("buyer", INRAE).get(tender + "/offers").jsonPath().getString("items[0].id");
        as("buyer", INRAE).get(tender + "/offers/" + offer).then().body("files.name", contains("AE.pdf"));
    }

    /** The hash in the receipt is that of another content: readable, and not what was received. */
    @Test
    void aDepositThatIsNotWhatItsReceiptStatesIsNotTakenForAnOffer() throws Exception {
        var tender = publishedTender();
        clock.set(DAY_BEFORE);
        var deposit = id(deposited(tender, COMPANY_A));
        update("update deposit set content_sha256 = repeat('0', 64) where id = ?", deposit);

        var register = opened(tender);

        register.then()
                .body("deposits.integrity", contains("BROKEN"))
                .body("deposits[0].finding.en", containsString("not what its receipt states"));
        as("buyer", INRAE).get(tender + "/offers").then().body("items.size()", equalTo(0));
    }

    private void damage(UUID deposit) throws Exception {
        update(
                "update deposit set sealed_content = set_byte(sealed_content, octet_length(sealed_content) - 1, "
                        + "get_byte(sealed_content, octet_length(sealed_content) - 1) # 1) where id = ?",
                deposit);
    }

    private void update(String statement, UUID deposit) throws Exception {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            change.setObject(1, deposit);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private static UUID id(Response deposit) {
        var location = deposit.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private Response opened(String tender) {
        clock.set(AFTERNOON);
        for (var officer : List.of("dupont", "martin")) {
            once(as(officer, INRAE, "opener"))
                    .header("If-Match", tag(tender))
                    .post(tender + "/opening")
                    .then()
                    .statusCode(200);
        }
        return as("buyer", INRAE).get(tender + "/opening-register");
    }
}
