package id.sinergi.forum.application.register;

import id.sinergi.forum.api.DecisionFilter;
import id.sinergi.forum.api.register.DecisionPiece;
import java.time.LocalDate;

/** Reads the register piece by piece. Everybody may see every decision. */
public interface DecisionLines {
    /** In the order of the list. */
    DecisionPiece first(DecisionFilter filter, LocalDate today);

    DecisionPiece after(DecisionFilter filter, DecisionPiece.Position position, LocalDate today);
}
