package org.anjuan.casefile;

/** The field of administration that a case belongs to; the seven of the catalogue, further sectors of its holders, and those met in decided cases. */
public enum Domain {
    @Zh("交通运输")
    TRANSPORT,
    @Zh("安全生产")
    WORK_SAFETY,
    @Zh("自然资源")
    NATURAL_RESOURCES,
    @Zh("生态环境")
    ECOLOGICAL_ENVIRONMENT,
    @Zh("农业农村")
    AGRICULTURE,
    @Zh("林业草原")
    FORESTRY_GRASSLAND,
    @Zh("文化旅游")
    CULTURE_TOURISM,
    @Zh("道路交通")
    ROAD_TRAFFIC,
    @Zh("治安")
    PUBLIC_SECURITY,
    @Zh("市场监管")
    MARKET_REGULATION,
    @Zh("城市管理")
    URBAN_MANAGEMENT,
    @Zh("住房城乡建设")
    HOUSING,
    @Zh("消防救援")
    FIRE_RESCUE,
    @Zh("其他领域")
    OTHER_DOMAIN
}
