package id.sinergi.shared.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.shared.api.CursorNotUnderstood;
import id.sinergi.shared.api.NotFound;
import id.sinergi.shared.api.SignInRequired;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void what_was_meant_is_found_however_deep_it_lies() {
        assertThat(Trouble.of(new FacesException(new EJBException(new NotFound("FRM-2022-0001")))))
                .isEqualTo(Trouble.NOT_FOUND);
        assertThat(Trouble.of(new SignInRequired())).isEqualTo(Trouble.SIGN_IN);
        assertThat(Trouble.of(new CursorNotUnderstood())).isEqualTo(Trouble.BAD_REQUEST);
        assertThat(Trouble.of(new ViewExpiredException())).isEqualTo(Trouble.EXPIRED);
    }

    @Test
    void a_database_that_is_away_is_not_a_failure_of_ours() {
        assertThat(Trouble.of(new EJBException(new SQLNonTransientConnectionException("away"))))
                .isEqualTo(Trouble.UNAVAILABLE);
        assertThat(Trouble.of(new RuntimeException(new SQLException("gone", "08S01"))))
                .isEqualTo(Trouble.UNAVAILABLE);
    }

    @Test
    void a_statement_that_fails_is_a_failure_of_ours() {
        assertThat(Trouble.of(new EJBException(new SQLException("syntax", "42000"))))
                .isEqualTo(Trouble.UNEXPECTED);
    }

    @Test
    void a_circle_of_causes_does_not_hold_up_the_answer() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        one.initCause(other);
        assertThat(Trouble.of(other)).isEqualTo(Trouble.UNEXPECTED);
    }
}
