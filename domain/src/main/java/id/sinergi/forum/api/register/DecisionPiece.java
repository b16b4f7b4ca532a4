package id.sinergi.forum.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some lines of a register that is too long to be held at once.
 *
 * @param next where the following piece begins; null after the last one
 */
public record DecisionPiece(List<DecisionLine> lines, Position next) {
    /**
     * A place between two pieces.
     *
     * @param after the key of the last decision of the piece before
     * @param day by which that decision has its place; null where that is its key alone
     * @param byReading whether the words wanted are so common that decisions are read one after the other
     */
    public record Position(UUID after, LocalDate day, boolean byReading) {}
}
