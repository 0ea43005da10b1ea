package org.anjuan.review.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.drl.DrlFile;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles DRL text while the program runs, the way the build does: into classes, which can be kept in a jar and loaded
 * again without a compiler.
 */
public final class DrlCompiler {
    private static final String RESOURCES = "src/main/resources/";
    private static final String RULES = "org/anjuan/rules/";

    /**
     * Compiles {@code files} into the jar {@code target}.
     *
     * @throws UnreadableCaseFile if one of them is wrong; its problem names file and line, as far as the compiler does
     * @throws UncheckedIOException if the jar cannot be written
     */
    public void compile(List<DrlFile> files, Path target) throws UnreadableCaseFile {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(services.newReleaseId("org.anjuan", CompiledModels.PACK, "1"));
        Map<String, DrlFile> byPath = new HashMap<>();
        for (DrlFile file : files) {
            String path = RULES + file.folder() + "/" + Path.of(file.name()).getFileName();
            byPath.put(path, file);
            sources.write(RESOURCES + path, file.content());
        }
        KieBuilder builder = build(sources, ExecutableModelProject.class);
        Optional<Message> error = error(builder);
        if (error.isPresent()) {
            // The compiler of text is the better reader: it says in which line it stumbles.
            Message better = error(build(sources, DrlProject.class))
                    .filter(message -> message.getLine() > 0)
                    .orElse(error.get());
            throw new UnreadableCaseFile(problem(better, byPath, files));
        }
        write((InternalKieModule) builder.getKieModule(), target);
    }

    private static KieBuilder build(KieFileSystem sources, Class<? extends KieBuilder.ProjectType> type) {
        return KieServices.get()
                .newKieBuilder(sources, DrlCompiler.class.getClassLoader())
                .buildAll(type);
    }

    private static Optional<Message> error(KieBuilder builder) {
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .max(Comparator.comparing(message -> message.getLine() > 0));
    }

    private static Problem problem(Message error, Map<String, DrlFile> byPath, List<DrlFile> files) {
        String path = String.valueOf(error.getPath()).replace(RESOURCES, "");
        DrlFile file = byPath.getOrDefault(path, files.get(0));
        Place place = error.getLine() > 0 ? new Place(error.getLine(), Math.max(1, error.getColumn())) : null;
        String text = error.getText().lines().findFirst().orElse("").strip();
        return new Problem(file.name(), place, "", "drl.compile", List.of(text), null);
    }

    private static void write(InternalKieModule module, Path target) {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(target))) {
            for (String name : module.getFileNames()) {
                if (name.endsWith(".class") || name.endsWith("/drools-model")) {
                    jar.putNextEntry(new ZipEntry(name));
                    jar.write(module.getBytes(name));
                    jar.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
