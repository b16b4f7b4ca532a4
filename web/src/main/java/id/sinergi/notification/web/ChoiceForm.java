package id.sinergi.notification.web;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeTopic;

/** How to be told of one topic, while it is being chosen. */
public class ChoiceForm {
    private final NoticeTopic topic;
    private Delivery delivery;

    ChoiceForm(NoticeTopic topic, Delivery delivery) {
        this.topic = topic;
        this.delivery = delivery;
    }

    public NoticeTopic getTopic() {
        return topic;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }
}
