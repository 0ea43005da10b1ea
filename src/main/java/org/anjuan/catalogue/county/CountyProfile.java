package org.anjuan.catalogue.county;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.Officer;
import org.anjuan.casefile.Zh;

/**
 * What holds in one county beside the law: its organs and townships, what was handed down to them, its own figures.
 *
 * @param region path of place names as case files write it, such as {@code 江西省/丙市/甲县}
 * @param officers those who may enforce, with their certificates
 */
public record CountyProfile(
        @Zh("名称") String name,
        @Zh("行政区划") String region,
        @Zh("机关") List<Organ> organs,
        @Zh("乡镇") List<Township> townships,
        @Zh("下放文件") List<HandDown> handDowns,
        @Zh("政府指定") List<Designation> designations,
        @Zh("人员名册") List<Officer> officers,
        @Zh("听证标准") List<HearingThreshold> hearingThresholds,
        @Zh("裁量基准") List<Benchmark> benchmarks) {
    public CountyProfile {
        organs = Objects.requireNonNullElse(organs, List.of());
        townships = Objects.requireNonNullElse(townships, List.of());
        handDowns = Objects.requireNonNullElse(handDowns, List.of());
        designations = Objects.requireNonNullElse(designations, List.of());
        officers = Objects.requireNonNullElse(officers, List.of());
        hearingThresholds = Objects.requireNonNullElse(hearingThresholds, List.of());
        benchmarks = Objects.requireNonNullElse(benchmarks, List.of());
    }

    /** Whether a case of {@code caseRegion} belongs to this county. */
    public boolean covers(String caseRegion) {
        return caseRegion.equals(region) || caseRegion.startsWith(region + "/");
    }

    /** The organ with this name. */
    public Optional<Organ> organ(String organName) {
        return organs.stream().filter(organ -> organ.name().equals(organName)).findFirst();
    }

    /** The township that {@code body} names: itself, its government or its team. */
    public Optional<Township> townshipOf(String body) {
        return townships.stream().filter(township -> township.isNamedBy(body)).findFirst();
    }

    /** What was handed down, to be asked by item, township and day. */
    public HandDowns handedDown() {
        return new HandDowns(handDowns);
    }
}
