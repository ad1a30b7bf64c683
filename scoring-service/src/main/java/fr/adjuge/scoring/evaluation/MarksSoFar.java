package fr.adjuge.scoring.evaluation;

import fr.adjuge.dto.http.Breach;
import java.util.List;

/** What the acts on an evaluation ask of its marks. */
public interface MarksSoFar {

    /** All are there and agree: those of a closed evaluation, or of an act that asks for none. */
    MarksSoFar ALL = new MarksSoFar() {
        @Override
        public List<Breach> missing() {
            return List.of();
        }

        @Override
        public List<Breach> differing() {
            return List.of();
        }
    };

    /** Where marks have to be given still: the first of these places. */
    List<Breach> missing();

    /** Where evaluators have to agree and do not yet: the first of these places. */
    List<Breach> differing();
}
