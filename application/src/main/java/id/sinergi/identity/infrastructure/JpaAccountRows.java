package id.sinergi.identity.infrastructure;

import id.sinergi.identity.api.AccountBoard;
import id.sinergi.identity.api.AccountFilter;
import id.sinergi.identity.api.AccountRow;
import id.sinergi.identity.api.ColourTheme;
import id.sinergi.identity.api.DemoAccount;
import id.sinergi.identity.api.Language;
import id.sinergi.identity.api.SignedInPerson;
import id.sinergi.identity.application.AccountRows;
import id.sinergi.identity.application.SignedIn;
import id.sinergi.shared.api.Bilingual;
import id.sinergi.shared.api.Caller;
import id.sinergi.shared.api.Cursor;
import id.sinergi.shared.api.Page;
import id.sinergi.shared.api.PageRequest;
import id.sinergi.shared.api.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class JpaAccountRows implements AccountRows {
    private static final String PERSON = """
            SELECT a.username, a.role, a.agency_id, a.display_name, g.ref, g.name_id, g.name_en, a.language, a.theme
            FROM account a JOIN agency g ON g.id = a.agency_id
            WHERE a.id = ? AND a.credential_stamp = ? AND NOT a.disabled AND (? OR NOT a.is_demo)""";
    private static final String ROW = """
            SELECT a.username, a.display_name, a.role, g.ref, g.name_id, g.name_en,
                   a.disabled, a.password_hash IS NOT NULL, a.last_signed_in_at, a.version
            FROM account a JOIN agency g ON g.id = a.agency_id""";
    private static final String FILTERED = """
             WHERE (?1 IS NULL OR a.username LIKE ?1 OR a.display_name LIKE ?1 OR g.name_id LIKE ?1 OR g.name_en LIKE ?1
                OR g.abbreviation LIKE ?1 OR g.ref LIKE ?1)
              AND (?2 IS NULL OR a.role = ?2) AND (?3 IS NULL OR a.disabled = ?3)
            """;
    private static final String WAITING =
            " WHERE NOT a.disabled AND a.password_hash IS NULL ORDER BY a.id DESC LIMIT 8";
    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM account WHERE NOT disabled AND password_hash IS NOT NULL),
                   (SELECT COUNT(*) FROM account WHERE NOT disabled AND password_hash IS NULL),
                   (SELECT COUNT(*) FROM one_time_link WHERE used_at IS NULL AND expires_at > ?),
                   (SELECT COUNT(*) FROM account WHERE disabled),
                   (SELECT COUNT(*) FROM sign_in_attempt WHERE not_before > ?)""";
    private static final String DEMO = """
            SELECT a.username, a.display_name, a.role, g.name_id, g.name_en
            FROM account a JOIN agency g ON g.id = a.agency_id
            WHERE a.is_demo AND NOT a.disabled AND a.password_hash IS NOT NULL ORDER BY a.id LIMIT 50""";

    @PersistenceContext(unitName = "sinergi")
    EntityManager em;

    @Override
    public Optional<SignedInPerson> person(SignedIn session, boolean demoMode) {
        Query query = em.createNativeQuery(PERSON)
                .setParameter(1, session.account())
                .setParameter(2, session.credentialStamp())
                .setParameter(3, demoMode);
        return rows(query, row -> person(session, row)).stream().findFirst();
    }

    private static SignedInPerson person(SignedIn session, Object[] row) {
        Caller caller = new Caller(
                session.account(), (String) row[0], Role.valueOf((String) row[1]), UUID.fromString(row[2].toString()));
        return new SignedInPerson(
                caller,
                (String) row[3],
                (String) row[4],
                new Bilingual((String) row[5], (String) row[6]),
                row[7] == null ? null : Language.valueOf((String) row[7]),
                row[8] == null ? null : ColourTheme.valueOf((String) row[8]));
    }

    @Override
    public Page<AccountRow> list(AccountFilter filter, PageRequest page) {
        Cursor cursor = page.cursor(1);
        Query query = filtered(
                ROW + " " + FILTERED + " AND (?4 IS NULL OR a.username > ?4) ORDER BY a.username LIMIT "
                        + (page.limit() + 1),
                filter);
        query.setParameter(4, cursor == null ? null : cursor.get(0));
        Query count = filtered(
                "SELECT COUNT(*) FROM (SELECT 1 FROM account a JOIN agency g ON g.id = a.agency_id " + FILTERED
                        + " LIMIT " + (Page.COUNT_LIMIT + 1) + ") counted",
                filter);
        return Page.of(
                rows(query, JpaAccountRows::row),
                page,
                () -> ((Number) count.getSingleResult()).longValue(),
                row -> Cursor.of(row.username()));
    }

    private Query filtered(String sql, AccountFilter filter) {
        return em.createNativeQuery(sql)
                .setParameter(1, filter.text() == null ? null : contains(filter.text()))
                .setParameter(2, filter.role() == null ? null : filter.role().name())
                .setParameter(3, filter.disabled());
    }

    private static String contains(String text) {
        String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }

    @Override
    public Optional<AccountRow> find(String username) {
        Query query = em.createNativeQuery(ROW + " WHERE a.username = ?").setParameter(1, username);
        return rows(query, JpaAccountRows::row).stream().findFirst();
    }

    @Override
    public AccountBoard board(Instant now) {
        List<AccountRow> waiting = rows(em.createNativeQuery(ROW + WAITING), JpaAccountRows::row);
        Query counted = em.createNativeQuery(COUNTS)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now));
        return rows(
                        counted,
                        row -> new AccountBoard(
                                count(row[0]), count(row[1]), count(row[2]), count(row[3]), count(row[4]), waiting))
                .get(0);
    }

    private static int count(Object column) {
        return ((Number) column).intValue();
    }

    private static AccountRow row(Object[] row) {
        return new AccountRow(
                (String) row[0],
                (String) row[1],
                Role.valueOf((String) row[2]),
                (String) row[3],
                new Bilingual((String) row[4], (String) row[5]),
                truth(row[6]),
                truth(row[7]),
                row[8] == null ? null : ((Timestamp) row[8]).toInstant(),
                ((Number) row[9]).intValue());
    }

    @Override
    public List<DemoAccount> demo() {
        return rows(
                em.createNativeQuery(DEMO),
                row -> new DemoAccount(
                        (String) row[0],
                        (String) row[1],
                        Role.valueOf((String) row[2]),
                        new Bilingual((String) row[3], (String) row[4])));
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean bool ? bool : ((Number) column).intValue() != 0;
    }

    private static <T> List<T> rows(Query query, Function<Object[], T> read) {
        List<?> fetched = query.getResultList();
        return fetched.stream().map(row -> read.apply((Object[]) row)).toList();
    }
}
