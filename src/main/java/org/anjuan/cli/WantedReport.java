package org.anjuan.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A report that a command line asks for besides the first: its format and where it goes. */
record WantedReport(ReportFormat format, Path file) {
    /** Reads {@code FORMAT=FILE}. */
    static final class Reader implements ITypeConverter<WantedReport> {
        @Override
        public WantedReport convert(String value) {
            int sign = value.indexOf('=');
            if (sign < 0) {
                throw new TypeConversionException(value);
            }
            try {
                return new WantedReport(
                        ReportFormat.valueOf(value.substring(0, sign)), Path.of(value.substring(sign + 1)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(value);
            }
        }
    }
}
