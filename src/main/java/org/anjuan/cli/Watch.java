package org.anjuan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.Format;

/** Does something again whenever one of some files changes, until the standard input ends. */
final class Watch {
    /** Milliseconds that an editor may take to write all it has to write. */
    private static final int PAUSE = 200;

    private final Set<Path> files;
    private final Set<Path> outputs;
    private final InputStream in;

    /**
     * @param paths files, and folders with all case files below
     * @param outputs absolute paths of files that the task writes, whose changes concern nobody
     * @param in whose end ends the watch
     */
    Watch(List<String> paths, Set<Path> outputs, InputStream in) {
        this.files = paths.stream()
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .collect(Collectors.toSet());
        this.outputs = outputs;
        this.in = in;
    }

    /**
     * Runs {@code task} now and at every change.
     *
     * @return what its last run gave
     * @throws IOException if the files cannot be watched
     */
    int run(IntSupplier task) throws IOException {
        int last = ExitCode.CLEAN;
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            for (Path folder : folders()) {
                folder.register(
                        changes,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            last = task.getAsInt();
            Thread end = new Thread(() -> closeAtEnd(changes), "end of input");
            end.setDaemon(true);
            end.start();
            while (true) {
                if (concerns(changes.take())) {
                    drain(changes);
                    last = task.getAsInt();
                }
            }
        } catch (ClosedWatchServiceException e) {
            return last;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last;
        }
    }

    private Set<Path> folders() {
        return files.stream().flatMap(Watch::folders).collect(Collectors.toSet());
    }

    private static Stream<Path> folders(Path file) {
        if (!Files.isDirectory(file)) {
            return Stream.ofNullable(file.getParent()).filter(Files::isDirectory);
        }
        try (Stream<Path> tree = Files.walk(file)) {
            return tree.filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            return Stream.of(file);
        }
    }

    private boolean concerns(WatchKey key) {
        Path folder = (Path) key.watchable();
        boolean concerned = key.pollEvents().stream()
                .map(event -> event.context() instanceof Path name ? folder.resolve(name) : folder)
                .filter(changed -> !outputs.contains(changed))
                .anyMatch(changed -> files.stream()
                        .anyMatch(file ->
                                file.equals(changed) || (changed.startsWith(file) && Format.isCaseFileName(changed))));
        key.reset();
        return concerned;
    }

    private static void drain(WatchService changes) throws InterruptedException {
        WatchKey more = changes.poll(PAUSE, TimeUnit.MILLISECONDS);
        while (more != null) {
            more.pollEvents();
            more.reset();
            more = changes.poll(PAUSE, TimeUnit.MILLISECONDS);
        }
    }

    private void closeAtEnd(WatchService changes) {
        try {
            while (in.read() >= 0) {
                // what is typed means nothing, only its end does
            }
            changes.close();
        } catch (IOException e) {
            // an input that cannot be read does not end the watch; the process can be stopped
        }
    }
}
