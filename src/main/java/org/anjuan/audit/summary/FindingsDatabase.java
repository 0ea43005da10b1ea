package org.anjuan.audit.summary;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings of an audit in an embedded database, which lies in a folder of its own while it is used. */
final class FindingsDatabase implements Closeable {
    /** Rows that are held in memory at a time while they are exported. */
    private static final int ROW_GROUP = 16_384;

    private final Path place;
    private final Connection connection;

    /**
     * Reads {@code findings} and {@code rejects}, the two files of an audit.
     *
     * @param place a folder that is made for the time of use
     */
    FindingsDatabase(Path place, Path findings, Path rejects) throws IOException {
        this.place = place;
        delete();
        Files.createDirectories(place);
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + place.resolve("findings.duckdb"));
            // nothing is fetched from the network or looked for in a home
            run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false");
            run("SET memory_limit = '96MB'; SET temp_directory = " + quoted(place.resolve("spill")));
            run("SET threads = 1"); // the order of rows, and so every byte that is written, is the same each time
            run("SET VARIABLE findings = " + quoted(findings) + "; SET VARIABLE rejects = " + quoted(rejects)
                    + "; SET VARIABLE longest = " + Summary.LONGEST_LINE + "; SET VARIABLE longest_reject = "
                    + Summary.LONGEST_REJECT);
            run(script("load"));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Adds {@code rows} to {@code table}, one of those that stand empty before the findings are read. */
    void insert(String table, List<List<@Nullable Object>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        String values = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")")) {
            for (List<@Nullable Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IOException(table, e);
        }
    }

    /** The table that the query {@code key} gives. */
    SummaryTable table(String key) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(script(key))) {
            ResultSetMetaData shape = result.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                columns.add(shape.getColumnName(i));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(value(result.getObject(i)));
                }
                rows.add(row);
            }
            return new SummaryTable(key, columns, rows);
        } catch (SQLException e) {
            throw new IOException(key, e);
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value == null || value instanceof Number ? value : value.toString();
    }

    /** Writes what {@code query} gives into the Parquet file {@code file}. */
    void export(String query, Path file) throws IOException {
        try {
            run("COPY (" + query + ") TO " + quoted(file) + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE "
                    + ROW_GROUP + ")");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String key) {
        try (InputStream in = FindingsDatabase.class.getResourceAsStream(key + ".sql")) {
            return new String(Objects.requireNonNull(in, key).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        delete();
    }

    private void delete() throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(place)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
