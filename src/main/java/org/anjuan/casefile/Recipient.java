package org.anjuan.casefile;

/** Who took a paper over, seen from the party. */
public enum Recipient {
    @Zh("本人")
    PARTY_SELF,
    @Zh("法定代表人")
    LEGAL_REPRESENTATIVE,
    @Zh("同住成年家属")
    HOUSEHOLD_ADULT,
    @Zh("收发部门")
    MAIL_ROOM,
    @Zh("代理人")
    AUTHORISED_AGENT,
    @Zh("指定代收人")
    NAMED_RECIPIENT,
    @Zh("员工")
    EMPLOYEE,
    @Zh("非同住亲属")
    RELATIVE_ELSEWHERE,
    @Zh("邻居")
    NEIGHBOUR,
    @Zh("未成年人")
    MINOR_RECIPIENT,
    @Zh("无关人员")
    STRANGER
}
