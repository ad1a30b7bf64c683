package fr.adjuge.tender.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FrozenRankings implements PanacheRepositoryBase<FrozenRanking, UUID> {}
