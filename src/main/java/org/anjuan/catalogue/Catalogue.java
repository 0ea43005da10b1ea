package org.anjuan.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.BindingException;
import org.anjuan.casefile.reading.RecordBinder;
import org.anjuan.law.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;

/**
 * The packed catalogue: one resource an item, read when the item is first asked for, so that a review costs the same
 * however many items there are; local items may be added. Safe for use by several threads.
 */
public final class Catalogue {
    /** The resource that lists the codes of all items, one a line. */
    static final String CODES = "codes.txt";

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,8}-[0-9]{1,8}");

    private final Resources resources;
    private final List<String> local;
    private final Map<String, Optional<CatalogueItem>> read = new ConcurrentHashMap<>();

    /** Where packed items come from. */
    @FunctionalInterface
    interface Resources {
        /** The resource {@code name}; null where there is none. */
        @Nullable
        InputStream open(String name) throws IOException;
    }

    private Catalogue(Resources resources, List<CatalogueItem> local) {
        this.resources = resources;
        this.local = local.stream().map(CatalogueItem::code).toList();
        local.forEach(item -> read.put(item.code(), Optional.of(item)));
    }

    /** The catalogue that was packed into this build. */
    public static Catalogue packed() {
        return new Catalogue(name -> Catalogue.class.getResourceAsStream("items/" + name), List.of());
    }

    /** The catalogue that was packed into {@code folder}. */
    public static Catalogue in(Path folder) {
        return new Catalogue(
                name -> {
                    Path file = folder.resolve(name);
                    return Files.exists(file) ? Files.newInputStream(file) : null;
                },
                List.of());
    }

    /** This catalogue with the items {@code more}, whose codes it does not have. */
    public Catalogue with(List<CatalogueItem> more) {
        List<CatalogueItem> all = new ArrayList<>(more);
        local.forEach(code -> item(code).ifPresent(all::add));
        return new Catalogue(resources, all);
    }

    /**
     * The item with this code; empty where there is none.
     *
     * @throws RulebookException if the packed item is not one
     */
    public Optional<CatalogueItem> item(String code) {
        return CODE.matcher(code).matches() ? read.computeIfAbsent(code, this::load) : Optional.empty();
    }

    /** The codes of all items, sorted. */
    public List<String> codes() {
        try (InputStream in = resources.open(CODES)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue is missing from the build");
            }
            BufferedReader codes = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Stream.concat(codes.lines(), local.stream()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All items, by code; reads every one of them. */
    public List<CatalogueItem> items() {
        return codes().stream().flatMap(code -> item(code).stream()).toList();
    }

    private Optional<CatalogueItem> load(String code) {
        try (InputStream in = resources.open(code + ".json")) {
            if (in == null) {
                return Optional.empty();
            }
            try (JsonParser tokens = new JsonFactory().createParser(in)) {
                return new RecordBinder(tokens)
                        .bind(CatalogueFile.class).namedItems().stream().findFirst();
            }
        } catch (BindingException e) {
            throw new RulebookException("catalogue item " + code + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
