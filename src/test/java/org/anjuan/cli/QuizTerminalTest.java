package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A person at a terminal: the quiz runs as a process of its own, its streams are a pseudo-terminal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the end of input is typed in another way there")
@Timeout(120)
class QuizTerminalTest {
    private static final String END_OF_INPUT = "\u0004";

    /** The screen of a terminal at which a quiz runs. */
    private static final class Screen {
        private final PtyProcess process;
        private final StringBuilder shown = new StringBuilder();

        Screen(String language) throws IOException {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("TERM", "xterm");
            environment.put("LC_ALL", "C.UTF-8");
            String[] command = {
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Danjuan.home=" + Desk.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "train",
                "quiz",
                "--level",
                "easy",
                "--count",
                "2",
                "--lang",
                language
            };
            process = new PtyProcessBuilder(command).setEnvironment(environment).start();
        }

        /** Reads on until {@code text} is shown; returns what was shown since the last call. */
        String until(String text) throws IOException {
            InputStream out = process.getInputStream();
            byte[] bytes = new byte[8192];
            while (shown.indexOf(text) < 0) {
                int length = out.read(bytes);
                assertThat(length).as("\"%s\" comes after%n%s", text, shown).isPositive();
                shown.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
            }
            int end = shown.indexOf(text) + text.length();
            String before = shown.substring(0, end);
            shown.delete(0, end);
            return before;
        }

        void type(String keys) throws IOException {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }

        int exit() throws InterruptedException {
            return process.waitFor();
        }
    }

    @Test
    void aPersonIsAskedAnswersAndLeavesWithTheEndOfInput() throws Exception {
        Screen screen = new Screen("en");
        assertThat(screen.until("Which obligations?")).contains("Case 1 of 2");
        screen.type("nonsense\n");
        assertThat(screen.until("there is no obligation \"nonsense\""))
                .startsWith("\r\nnonsense\r\n"); // the terminal's echo
        screen.until("Which obligations?");
        screen.type("lawful\n");
        assertThat(screen.until("Case 2 of 2")).contains("Hits ");
        screen.until("Which obligations?");
        screen.type(END_OF_INPUT);
        screen.until("Answered: 1.");
        assertThat(screen.exit()).isZero();
    }

    @Test
    void aPersonAnswersInChinese() throws Exception {
        Screen screen = new Screen("zh");
        assertThat(screen.until("哪些义务有问题？")).contains("案卷 1 / 2");
        screen.type("合法\n");
        assertThat(screen.until("案卷 2 / 2")).contains("判对");
        screen.until("哪些义务有问题？");
        screen.type("退出\n");
        screen.until("已答 1 件。");
        assertThat(screen.exit()).isZero();
    }
}
