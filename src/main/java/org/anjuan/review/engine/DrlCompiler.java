package org.anjuan.review.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.drl.DrlFile;
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
        KieBuilder builder = services.newKieBuilder(sources, DrlCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new UnreadableCaseFile(problem(errors.get(0), byPath, files));
        }
        write((InternalKieModule) builder.getKieModule(), target);
    }

    private static Problem problem(Message error, Map<String, DrlFile> byPath, List<DrlFile> files) {
        String path = String.valueOf(error.getPath()).replace(RESOURCES, "");
        DrlFile file = byPath.getOrDefault(path, files.get(0));
        int line = Math.max(1, error.getLine());
        String text = error.getText().lines().findFirst().orElse("").strip();
        return new Problem(
                file.name(), new Place(line, Math.max(1, error.getColumn())), "", "drl.compile", List.of(text), null);
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
