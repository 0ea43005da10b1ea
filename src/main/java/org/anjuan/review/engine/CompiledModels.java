package org.anjuan.review.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** Finds the model classes that a compiler generated, one a DRL package, without scanning the class path. */
final class CompiledModels {
    /** Module of the rules that {@link DrlCompiler} compiles. */
    static final String PACK = "rule-pack";

    private static final String INDEX = "META-INF/kie/org.anjuan/%s/drools-model";
    private static final String VERSION_LINE = "Drools-Model-Version";

    private final ClassLoader classes;
    private final String index;

    /** The models of this build. */
    CompiledModels() {
        this(CompiledModels.class.getClassLoader(), "anjuan");
    }

    private CompiledModels(ClassLoader classes, String module) {
        this.classes = classes;
        this.index = INDEX.formatted(module);
    }

    /** The models of a jar that {@link DrlCompiler} wrote; its classes stay loaded as long as the program runs. */
    static CompiledModels in(Path jar) {
        try {
            URL[] place = {jar.toUri().toURL()};
            return new CompiledModels(new URLClassLoader(place, CompiledModels.class.getClassLoader()), PACK);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar.toString(), e);
        }
    }

    List<Model> load() {
        List<Model> models = new ArrayList<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith(VERSION_LINE)) {
                models.add(model(line.trim()));
            }
        }
        return models;
    }

    private List<String> lines() {
        InputStream in = classes.getResourceAsStream(index);
        if (in == null) {
            throw new IllegalStateException(index + " is missing: no rules were compiled");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Model model(String className) {
        try {
            return (Model) classes.loadClass(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " was compiled and is unusable", e);
        }
    }
}
