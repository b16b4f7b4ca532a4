package offenders.forum.web;

/** Breaks a rule on purpose. */
public class Printer {
    public void print() {
        System.out.println("printed");
    }
}
