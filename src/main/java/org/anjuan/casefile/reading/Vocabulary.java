package org.anjuan.casefile.reading;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.anjuan.casefile.Zh;
import org.jspecify.annotations.Nullable;

/** Lets a case file use Chinese names for keys and values, and writes English enum values in lower case with hyphens. */
final class Vocabulary extends JacksonAnnotationIntrospector {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The English name of an enum value in case files. */
    static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public @Nullable List<PropertyName> findPropertyAliases(Annotated annotated) {
        Zh zh = annotated.getAnnotation(Zh.class);
        return zh == null ? super.findPropertyAliases(annotated) : List.of(PropertyName.construct(zh.value()));
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        for (int i = 0; i < values.length; i++) {
            names[i] = nameOf(values[i]);
        }
        return names;
    }

    @Override
    public void findEnumAliases(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[][] aliases) {
        for (AnnotatedField field : type.fields()) {
            Zh zh = field.getAnnotation(Zh.class);
            for (int i = 0; zh != null && i < values.length; i++) {
                if (values[i].name().equals(field.getName())) {
                    aliases[i] = new String[] {zh.value()};
                }
            }
        }
    }
}
