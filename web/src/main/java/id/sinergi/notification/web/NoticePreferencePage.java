package id.sinergi.notification.web;

import id.sinergi.notification.api.Delivery;
import id.sinergi.notification.api.NoticeTopic;
import id.sinergi.notification.api.PreferenceDetails;
import id.sinergi.notification.application.ChoosePreferences;
import id.sinergi.notification.application.OwnPreferences;
import id.sinergi.shared.api.ChangedMeanwhile;
import id.sinergi.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where people say how they want to be told. */
@Named
@RequestScoped
public class NoticePreferencePage {
    @Inject
    OwnPreferences preferences;

    @Inject
    ExternalContext external;

    private PreferenceDetails details;
    private int version;
    private String address;
    private List<ChoiceForm> choices;

    @PostConstruct
    void prepare() {
        choices = Arrays.stream(NoticeTopic.values())
                .map(topic -> new ChoiceForm(topic, Delivery.MAIL))
                .toList();
    }

    public void load() {
        version = getDetails().version();
        address = getDetails().address();
        choices = getDetails().choices().stream()
                .map(choice -> new ChoiceForm(choice.topic(), choice.delivery()))
                .toList();
    }

    /** Saves; what the same person saved elsewhere meanwhile is not overwritten unseen. */
    public void save() throws IOException {
        Map<NoticeTopic, Delivery> wanted = new EnumMap<>(NoticeTopic.class);
        choices.forEach(choice -> wanted.put(choice.getTopic(), choice.getDelivery()));
        try {
            String given = address == null || address.isBlank() ? null : address.strip();
            preferences.choose(new ChoosePreferences(version, given, wanted));
            Messages.done("preferences.saved");
            external.redirect("/account/notices");
        } catch (ChangedMeanwhile e) {
            version = getDetails().version();
            Messages.add(e);
        }
    }

    public PreferenceDetails getDetails() {
        if (details == null) {
            details = preferences.details();
        }
        return details;
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public List<ChoiceForm> getChoices() {
        return choices;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
