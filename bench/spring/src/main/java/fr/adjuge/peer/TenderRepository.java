package fr.adjuge.peer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface TenderRepository extends JpaRepository<Tender, UUID> {

    List<Tender> findByStatusNotInOrderByCreatedAtDescIdDesc(List<String> hidden, Limit limit);

    /** The same list, of which only these columns are read. */
    List<TenderRow> findRowsByStatusNotInOrderByCreatedAtDescIdDesc(List<String> hidden, Limit limit);

    @EntityGraph(attributePaths = "lots")
    Optional<Tender> findWithLotsById(UUID id);
}
