package org.anjuan.casefile;

/** A circumstance that obliges or allows the organ to be lenient (Administrative Penalty Law arts. 30-32). */
public enum Circumstance {
    @Zh("消除或者减轻危害后果")
    REMOVED_HARM,
    @Zh("受胁迫或者诱骗")
    COERCED_OR_DECEIVED,
    @Zh("主动供述")
    CONFESSED,
    @Zh("立功")
    MERITORIOUS,
    @Zh("其他法定从轻减轻情形")
    OTHER_STATUTORY,
    @Zh("未满十八周岁")
    MINOR_PARTY,
    @Zh("限制责任能力")
    REDUCED_CAPACITY,
    @Zh("酌定从轻情形")
    DISCRETIONARY
}
