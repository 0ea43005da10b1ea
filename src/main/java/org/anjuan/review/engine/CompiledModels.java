package org.anjuan.review.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** Finds the model classes that the build generated, one a DRL package, without scanning the class path. */
final class CompiledModels {
    private static final String INDEX = "META-INF/kie/org.anjuan/anjuan/drools-model";
    private static final String VERSION_LINE = "Drools-Model-Version";

    List<Model> load() {
        List<Model> models = new ArrayList<>();
        for (String line : index()) {
            if (!line.isBlank() && !line.startsWith(VERSION_LINE)) {
                models.add(model(line.trim()));
            }
        }
        return models;
    }

    private static List<String> index() {
        InputStream in = CompiledModels.class.getClassLoader().getResourceAsStream(INDEX);
        if (in == null) {
            throw new IllegalStateException(INDEX + " is missing: the build compiled no rules");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the build left " + className + " unusable", e);
        }
    }
}
