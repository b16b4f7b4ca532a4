package id.sinergi.bench.load;

import java.util.List;

/**
 * Requests that one after the other are made again and again for a while.
 *
 * @param perSecond how many begin each second, whatever the answers take; 0 when clients wait for their answers
 * @param clients how many clients ask without a pause between answer and next question
 * @param expected the status of a good answer
 */
public record Load(String name, List<Step> steps, double perSecond, int clients, int seconds, int expected) {
    public static Load rate(String name, List<Step> steps, double perSecond, int seconds) {
        return new Load(name, steps, perSecond, 0, seconds, 200);
    }

    public static Load clients(String name, List<Step> steps, int clients, int seconds) {
        return new Load(name, steps, 0, clients, seconds, 200);
    }

    public Load expecting(int status) {
        return new Load(name, steps, perSecond, clients, seconds, status);
    }
}
