package org.anjuan.casefile;

/** In what right the organ uses the penalty power (Administrative Penalty Law arts. 17-20, 24). */
public enum Mode {
    @Zh("自有职权")
    OWN,
    @Zh("委托")
    DELEGATED,
    @Zh("赋权")
    CONFERRED,
    @Zh("相对集中")
    CONCENTRATED,
    @Zh("法律法规授权")
    AUTHORISED
}
