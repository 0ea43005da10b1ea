package org.anjuan.review.engine;

import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;

/** Sessions over one set of rules, each used by one case at a time. */
final class SessionPool {
    private static final int INITIAL_SESSIONS = 1;

    private final KieSessionsPool sessions;
    private final KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();

    SessionPool(KieBase base) {
        sessions = base.newKieSessionsPool(INITIAL_SESSIONS);
    }

    Observations observe(Facts facts) {
        Observations observations = new Observations(facts);
        KieSession session = sessions.newKieSession(configuration);
        try {
            session.setGlobal("found", observations);
            facts.all().forEach(session::insert);
            session.fireAllRules();
            return observations;
        } finally {
            session.dispose();
        }
    }
}
