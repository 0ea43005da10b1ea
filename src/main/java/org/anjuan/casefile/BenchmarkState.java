package org.anjuan.casefile;

/** Whether there is a discretion benchmark for the conduct (裁量基准, Administrative Penalty Law art. 34). */
public enum BenchmarkState {
    @Zh("没有基准")
    NONE,
    @Zh("已公布")
    PUBLISHED,
    @Zh("未公布")
    UNPUBLISHED
}
