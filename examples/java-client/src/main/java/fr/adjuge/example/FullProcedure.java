package fr.adjuge.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.adjuge.client.scoring.api.EvaluationsApi;
import fr.adjuge.client.scoring.api.MarkingApi;
import fr.adjuge.client.scoring.model.Criterion;
import fr.adjuge.client.scoring.model.JudgedBy;
import fr.adjuge.client.scoring.model.NewMark;
import fr.adjuge.client.tender.ApiClient;
import fr.adjuge.client.tender.ApiException;
import fr.adjuge.client.tender.api.DepositsApi;
import fr.adjuge.client.tender.api.DocumentsApi;
import fr.adjuge.client.tender.api.EvaluationApi;
import fr.adjuge.client.tender.api.ExaminationApi;
import fr.adjuge.client.tender.api.LotsApi;
import fr.adjuge.client.tender.api.OffersApi;
import fr.adjuge.client.tender.api.OpeningApi;
import fr.adjuge.client.tender.api.TendersApi;
import fr.adjuge.client.tender.model.CandidatureOutcome;
import fr.adjuge.client.tender.model.Credits;
import fr.adjuge.client.tender.model.DepositFate;
import fr.adjuge.client.tender.model.DocumentKind;
import fr.adjuge.client.tender.model.Evaluator;
import fr.adjuge.client.tender.model.NewCandidatureDecision;
import fr.adjuge.client.tender.model.NewDeposit;
import fr.adjuge.client.tender.model.NewEvaluation;
import fr.adjuge.client.tender.model.NewOptionChoice;
import fr.adjuge.client.tender.model.NewPublication;
import fr.adjuge.client.tender.model.NewRegularityDecision;
import fr.adjuge.client.tender.model.NewTender;
import fr.adjuge.client.tender.model.PriceVisibility;
import fr.adjuge.client.tender.model.RegularityOutcome;
import fr.adjuge.client.tender.model.TenderStatus;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A procedure from the draft to the ranking, by clients made from the contracts: a buyer, two companies, two openers and
 * an evaluator, each with a token of their own. Ends with 0 if all went as it should.
 */
public final class FullProcedure {

    private static final Path EXAMPLES = Path.of("../../tender-service/src/main/resources/examples");
    private static final String BUYER = "18007003901027";
    private static final List<String> COMPANIES = List.of("00001001700010", "00001002500013");
    private static final String EVALUATOR = "eva@inrae.example";
    private static final String LOT = "LOT-0001";

    private final LocalStack stack = new LocalStack();
    private final ApiClient buyer = stack.tender("agnes@inrae.example", BUYER, "buyer");
    private final ObjectMapper json = buyer.getObjectMapper();
    private UUID tender;

    public static void main(String... arguments) throws Exception {
        new FullProcedure().play();
    }

    private void play() throws Exception {
        var deadline = stack.now().plusDays(50);
        publish(deadline);
        for (var company : COMPANIES) {
            deposit(company);
        }
        withdrawAndDepositAgain(COMPANIES.get(0));
        stack.moveTo(deadline.plusHours(1));
        open();
        examine();
        evaluate();
        show();
    }

    private void publish(OffsetDateTime deadline) throws Exception {
        var draft = example("NewTender", NewTender.class);
        draft.getConsultation().setReference("JAVA-" + UUID.randomUUID().toString().substring(0, 8));
        draft.getConsultation().setProcedureId(null);
        draft.getConsultation().getSubmission().setOfferDeadline(deadline);
        var tenders = new TendersApi(buyer);
        tender = tenders.draftTender(key(), draft).getId();
        tenders.getTender(tender);
        tenders.recordCredits(tender, etag(buyer), example("Credits", Credits.class));
        new DocumentsApi(buyer)
                .addDocument(tender, DocumentKind.CONSULTATION_RULES, "RC.pdf", key(), file("%PDF-1.7 rules"));
        tenders.getTender(tender);
        var published = tenders.publishTender(tender, key(), etag(buyer), new NewPublication());
        require(published.getStatus() == TenderStatus.PUBLISHED, "published: " + published.getStatus());
    }

    private UUID deposit(String company) throws Exception {
        var content = "%PDF-1.7 offer of " + company;
        var deposits = new DepositsApi(stack.tender("sales@" + company + ".example", company, "operator"));
        var upload = deposits.uploadFile(tender, UUID.randomUUID(), "Offre n° 1.pdf", file(content));
        require(upload.getSize() == content.length(), "the file came as it is: " + upload);
        var offer = example("NewDeposit", NewDeposit.class);
        offer.setUploadIds(List.of(upload.getUploadId()));
        var organisation = offer.getForm().getMembers().get(0).getOrganisation();
        organisation.setName("Société " + company);
        organisation.setRegistrationNumber(company);
        var key = key();
        // The last argument is what a 503 gave in Adjuge-Arrival, where one was the answer before.
        var receipt = deposits.depositOffer(tender, key, offer, null);
        require(receipt.getOnTime(), "in time");
        require(receipt.equals(deposits.depositOffer(tender, key, offer, null)), "a repeat gets the same receipt");
        return receipt.getDepositId();
    }

    private void withdrawAndDepositAgain(String company) throws Exception {
        var client = stack.tender("sales@" + company + ".example", company, "operator");
        var deposits = new DepositsApi(client);
        var again = deposit(company);
        deposits.getDeposit(tender, again);
        var withdrawn = deposits.withdrawDeposit(tender, again, key(), etag(client));
        require(withdrawn.getFate() == DepositFate.WITHDRAWN, "withdrawn: " + withdrawn.getFate());
        deposit(company);
    }

    /** One officer does not open; the second one does. */
    private void open() throws ApiException {
        for (var officer : List.of("odile@inrae.example", "omar@inrae.example")) {
            var client = stack.tender(officer, BUYER, "opener");
            var opening = new OpeningApi(client);
            opening.getOpening(tender);
            var status = opening.approveOpening(tender, key(), etag(client)).getTenderStatus();
            require((status == TenderStatus.OPENED) == officer.startsWith("omar"), officer + ": " + status);
        }
    }

    /** An optional list that is left out is null: the generator would send an empty one. */
    private void examine() throws ApiException {
        var offers = new OffersApi(buyer);
        var examination = new ExaminationApi(buyer);
        var admitted = new NewCandidatureDecision()
                .outcome(CandidatureOutcome.ADMITTED)
                .reason("complete")
                .lotIds(null);
        var regular = new NewRegularityDecision()
                .outcome(RegularityOutcome.REGULAR)
                .reason("as asked")
                .lotIds(null);
        for (var offer : offers.listOffers(tender, null, 100).getItems()) {
            offers.getOffer(tender, offer.getId());
            examination.decideCandidature(tender, offer.getId(), key(), etag(buyer), admitted);
            offers.getOffer(tender, offer.getId());
            examination.decideRegularity(tender, offer.getId(), key(), etag(buyer), regular);
        }
    }

    private void evaluate() throws Exception {
        var lots = new LotsApi(buyer);
        lots.getLot(tender, LOT);
        lots.chooseOptions(tender, LOT, key(), etag(buyer), new NewOptionChoice().optionIds(List.of()));
        lots.getLot(tender, LOT);
        var evaluation = new NewEvaluation()
                .priceVisibility(PriceVisibility.FROM_THE_START)
                .evaluators(List.of(
                        new Evaluator().subject(EVALUATOR).name("Eva").criterionIds(null)));
        new EvaluationApi(buyer).openEvaluation(tender, LOT, key(), etag(buyer), evaluation);
        var id = mark();
        new EvaluationsApi(stack.scoring("agnes@inrae.example", BUYER, "buyer")).closeEvaluation(id);
        lots.getLot(tender, LOT);
        new EvaluationApi(buyer).takeRanking(tender, LOT, key(), etag(buyer));
    }

    /** The evaluator finds what is to be marked, and marks it. */
    private UUID mark() throws fr.adjuge.client.scoring.ApiException {
        var client = stack.scoring(EVALUATOR, BUYER, "evaluator");
        var evaluations = new EvaluationsApi(client);
        var id = evaluations.listEvaluations(null, 10, null, tender).getItems().get(0).getId();
        var evaluation = evaluations.getEvaluation(id);
        var criteria = evaluation.getMethod().getCriteria().stream()
                .flatMap(FullProcedure::leaves)
                .filter(criterion -> criterion.getJudgedBy() == JudgedBy.MARKS)
                .toList();
        var marking = new MarkingApi(client);
        var mark = new NewMark().mark(BigDecimal.valueOf(3)).reason("good, see the offer");
        for (var offer : evaluation.getOffers()) {
            for (var criterion : criteria) {
                marking.giveMark(id, offer.getOfferId(), criterion.getId(), mark, null);
            }
        }
        return id;
    }

    private void show() throws ApiException {
        var ranked = new EvaluationApi(buyer).getRanking(tender, LOT).getResult().getOutcomes();
        require(ranked.size() == COMPANIES.size(), "both offers are ranked: " + ranked);
        ranked.forEach(outcome -> System.out.println(outcome.getRank() + ". " + outcome.getTenderer()));
    }

    private static Stream<Criterion> leaves(Criterion criterion) {
        var parts = criterion.getSubCriteria();
        return parts == null || parts.isEmpty()
                ? Stream.of(criterion)
                : parts.stream().flatMap(FullProcedure::leaves);
    }

    /** Of the answer that this client has just got. */
    private static String etag(ApiClient client) {
        return client.getResponseHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .map(header -> header.getValue().get(0))
                .findFirst()
                .orElseThrow();
    }

    private <T> T example(String name, Class<T> type) throws IOException {
        return json.readValue(EXAMPLES.resolve(name + ".json").toFile(), type);
    }

    private static File file(String content) throws IOException {
        var file = Files.createTempFile("adjuge", ".pdf");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content).toFile();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
