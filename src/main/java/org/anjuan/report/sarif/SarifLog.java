package org.anjuan.report.sarif;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a SARIF 2.1.0 log that a review fills; components are named as in the standard. */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    record Run(
            Tool tool,
            List<Invocation> invocations,
            List<Artifact> artifacts,
            List<Result> results,
            String columnKind,
            String language,
            Map<String, Object> properties) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    record Rule(
            String id,
            Message shortDescription,
            Message help,
            Configuration defaultConfiguration,
            Map<String, Object> properties) {}

    record Configuration(Level level) {}

    record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    record Notification(Level level, Message message, List<Location> locations) {}

    record Artifact(ArtifactLocation location, Map<String, String> hashes) {}

    record Result(
            String ruleId,
            Kind kind,
            Level level,
            Message message,
            List<Location> locations,
            List<Location> relatedLocations,
            Map<String, String> partialFingerprints,
            @Nullable List<Suppression> suppressions,
            Map<String, Object> properties) {}

    record Suppression(Kind kind, String justification) {}

    record Message(String text) {}

    record Location(
            PhysicalLocation physicalLocation, @Nullable List<LogicalLocation> logicalLocations) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(int startLine, int startColumn) {}

    record LogicalLocation(String fullyQualifiedName) {}

    enum Level {
        ERROR,
        WARNING,
        NONE
    }

    enum Kind {
        FAIL,
        OPEN,
        EXTERNAL
    }
}
