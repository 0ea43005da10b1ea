package org.anjuan.law.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjuan.law.Consequence;
import org.anjuan.law.FigureRule;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;
import org.anjuan.law.WorkingCalendar;

/**
 * The lawyers' half of the rules.
 *
 * @param laws names of the laws by the keys that versions use
 * @param stages names of the stages, in the order in which a case runs through them
 * @param consequences the provision that each consequence rests on
 * @param digest SHA-256 over the rule files, DRL included
 */
public record Rulebook(
        Map<String, Text> laws,
        Map<String, Text> stages,
        Map<Consequence, Text> consequences,
        List<Situation> situations,
        List<Obligation> obligations,
        List<FigureRule> figures,
        RestDays restDays,
        String digest) {

    /** The rest-day table as data. */
    public record RestDays(int firstYear, int lastYear, List<LocalDate> holidays, List<LocalDate> makeUpDays) {
        /** The calendar of this table. */
        public WorkingCalendar calendar() {
            return new WorkingCalendar(firstYear, lastYear, holidays, makeUpDays);
        }
    }
}
