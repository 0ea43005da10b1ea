package org.anjuan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Runs command lines and keeps what they say. */
final class Desk {
    static final Path HOME = Path.of(System.getProperty("anjuan.project", "."));
    static final Path HEARING = HOME.resolve("sample-cases/lawful/hearing.yaml");
    static final Path OPEN = HOME.resolve("sample-cases/lawful/open.yaml");

    private final Path folder;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** @param folder for the files that it makes */
    Desk(Path folder) {
        this.folder = folder;
    }

    int run(Locale locale, String... arguments) {
        return run(locale, new ByteArrayInputStream(new byte[0]), arguments);
    }

    int run(Locale locale, InputStream in, String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        return new Anjuan(Console.ofPipes(in, out, err), locale, HOME, folder.resolve("cache")).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The hearing right was told on 2024-03-26; the fifth working day is 2024-04-02, the day of this decision. */
    Path decidedTooEarly() throws IOException {
        return write(
                "early.yaml",
                Files.readString(HEARING)
                        .replaceFirst("(?s)\nhearing:\n.*?\n(?=\\w)", "\n")
                        .replace("on: 2024-04-29", "on: 2024-04-02")
                        .replace("approvedOn: 2024-04-28", "approvedOn: 2024-04-02"));
    }
}
