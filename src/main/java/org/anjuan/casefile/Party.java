package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The party to the case. */
public record Party(
        @Zh("种类") @Nullable PartyKind kind,
        @Zh("名称") @Personal @Nullable String name,
        @Zh("证件号码") @Personal @Nullable String idNumber,
        @Zh("身份证明入卷") @Nullable Boolean identityPaperInFile,
        @Zh("经营者") @Personal @Nullable String operatorName,
        @Zh("法定代表人姓名") @Personal @Nullable String legalRepresentative,
        @Zh("地址") @Personal @Nullable String address,
        @Zh("电话") @Personal @Nullable String phone,
        @Zh("出生日期") @Personal @Nullable LocalDate birthDate,
        @Zh("死亡日期") @Personal @Nullable LocalDate diedOn,
        @Zh("注销日期") @Nullable LocalDate deregisteredOn,
        @Zh("无责任能力") @Nullable Boolean incapable,
        @Zh("疑似精神障碍") @Nullable Boolean disabilityIndicated,
        @Zh("登记状态") @Nullable String registrationStatus) {
    /** The party by name and number. */
    public NamedParty namedParty() {
        return new NamedParty(name, idNumber);
    }
}
