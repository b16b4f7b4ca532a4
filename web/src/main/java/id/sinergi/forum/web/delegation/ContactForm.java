package id.sinergi.forum.web.delegation;

import id.sinergi.forum.api.delegation.InvitationDetails;
import id.sinergi.forum.application.delegation.ContactLine;

/** What an officer types about whom to ask. */
public class ContactForm {
    private String name;
    private String phone;
    private String email;

    void fill(InvitationDetails.Contact stored) {
        if (stored != null) {
            name = stored.name();
            phone = stored.phone();
            email = stored.email();
        }
    }

    ContactLine line() {
        return new ContactLine(name, phone, email);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
