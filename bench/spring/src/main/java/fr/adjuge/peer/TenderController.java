package fr.adjuge.peer;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What everybody may read of tenders, in the ways in which Spring reads a table. */
@RestController
class TenderController {

    static final List<String> HIDDEN = List.of("DRAFT", "GIVEN_UP");

    private final TenderRepository tenders;
    private final TenderRows rows;

    TenderController(TenderRepository tenders, TenderRows rows) {
        this.tenders = tenders;
        this.rows = rows;
    }

    @GetMapping("/entities/tenders")
    TenderPage entities(@RequestParam(defaultValue = "20") int limit) {
        var found = tenders.findByStatusNotInOrderByCreatedAtDescIdDesc(HIDDEN, Limit.of(limit + 1));
        return TenderPage.of(found.stream().map(TenderRow::of).toList(), limit);
    }

    @GetMapping("/projection/tenders")
    TenderPage projection(@RequestParam(defaultValue = "20") int limit) {
        return TenderPage.of(
                tenders.findRowsByStatusNotInOrderByCreatedAtDescIdDesc(HIDDEN, Limit.of(limit + 1)), limit);
    }

    @GetMapping("/jdbc/tenders")
    TenderPage columns(@RequestParam(defaultValue = "20") int limit) {
        return TenderPage.of(rows.fromColumns(limit + 1), limit);
    }

    @GetMapping("/jdbc-json/tenders")
    TenderPage json(@RequestParam(defaultValue = "20") int limit) {
        return TenderPage.of(rows.fromJson(limit + 1), limit);
    }

    @GetMapping("/entities/tenders/{id}")
    ResponseEntity<TenderView> tender(@PathVariable UUID id) {
        var tender = tenders.findWithLotsById(id)
                .filter(found -> !HIDDEN.contains(found.status))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().eTag(Integer.toString(tender.version)).body(TenderView.of(tender));
    }
}
