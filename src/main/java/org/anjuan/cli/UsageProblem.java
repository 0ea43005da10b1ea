package org.anjuan.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in one line, in the reader's language. */
final class UsageProblem implements IParameterExceptionHandler {
    private final ResourceBundle usage;

    UsageProblem(ResourceBundle usage) {
        this.usage = usage;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        line.getErr().println(message(problem));
        line.getErr().println(text("usage.help", line.getCommandSpec().qualifiedName()));
        line.getErr().flush();
        return ExitCode.USAGE;
    }

    private String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return text("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            return text(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null) {
            return usage.getString("no-command");
        }
        if (problem instanceof OverwrittenOptionException) {
            return text("usage.repeated", name(argument));
        }
        return text(
                "usage.invalid",
                name(argument),
                String.valueOf(problem.getValue()),
                text("usage.expected." + argument.auxiliaryTypes()[0].getSimpleName()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(usage.getString(key), Locale.ROOT).format(arguments);
    }
}
