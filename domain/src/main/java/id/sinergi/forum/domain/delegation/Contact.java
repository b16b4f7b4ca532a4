package id.sinergi.forum.domain.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom the host may ask about a delegation. */
@Embeddable
public class Contact {
    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_phone")
    private String phone;

    @Column(name = "contact_email")
    private String email;

    protected Contact() {}

    public Contact(String name, String phone, String email) {
        this.name = name;
        this.phone = phone;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }
}
