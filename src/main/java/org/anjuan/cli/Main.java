package org.anjuan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The entry point. */
public final class Main {
    private Main() {}

    /** Runs the command line {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.of(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                charset(),
                terminal(),
                errTerminal());
        Path home = Path.of(System.getProperty("anjuan.home", "."));
        String cache = System.getProperty("anjuan.cache");
        Anjuan anjuan = new Anjuan(console, Locale.getDefault(), home, cache == null ? null : Path.of(cache));
        int code = anjuan.run(arguments);
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /** Java cannot ask whether the standard error is a terminal; the launcher can. */
    private static boolean errTerminal() {
        String told = System.getProperty("anjuan.stderr");
        return told == null ? terminal() : told.equals("terminal");
    }

    /** Whether a person watches; from Java 22 on there is a console without a terminal too, which it tells itself. */
    private static boolean terminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(System.console()));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** The terminal's own charset; UTF-8 for pipes and files. */
    private static Charset charset() {
        if (!terminal()) {
            return StandardCharsets.UTF_8;
        }
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
