package org.anjuan.report;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.anjuan.law.WorkingCalendar;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Outlook;

/** What is due in undecided files as a calendar (iCalendar, RFC 5545), one event a whole day. */
public final class CalendarReport implements Report {
    private final Messages messages;
    private final FindingText words;
    private final CaseText cases;
    private final WorkingCalendar calendar;

    /** A calendar in the language of {@code messages}. */
    public CalendarReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.cases = new CaseText(messages);
        this.calendar = rulebook.restDays().calendar();
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        ICalendar events = new ICalendar();
        events.setProductId("-//Anjuan//" + report.provenance().version());
        events.setUid((Uid) null);
        for (ReviewedCase reviewed : report.reviews()) {
            Outlook.of(reviewed.review(), calendar).ifPresent(outlook -> add(reviewed, outlook, events));
        }
        Biweekly.write(events).version(ICalVersion.V2_0).go(out);
        out.flush();
    }

    private void add(ReviewedCase reviewed, Outlook outlook, ICalendar events) {
        String name = cases.name(reviewed.review().file());
        LocalDate made = reviewed.review().asOf();
        if (outlook.earliestDecision() != null) {
            String summary = messages.text("calendar.decide-from", name);
            events.addEvent(event(name + " decide-from", outlook.earliestDecision(), summary, made));
        }
        if (outlook.latestDecision() != null) {
            String summary = messages.text("calendar.decide-by", name);
            events.addEvent(event(name + " decide-by", outlook.latestDecision(), summary, made));
        }
        for (Outlook.Running running : outlook.running()) {
            String summary = messages.text(
                    "calendar.ends", name, words.name(running.period().key()));
            String id = name + " " + running.obligation().id() + " "
                    + running.period().key() + " " + running.period().start();
            VEvent event = event(id, running.lastDay(), summary, made);
            event.setDescription(words.in(running.obligation().title()) + "\n"
                    + String.join("\n", words.arithmetic(running.period())));
            events.addEvent(event);
        }
    }

    private static VEvent event(String id, LocalDate day, String summary, LocalDate made) {
        VEvent event = new VEvent();
        event.setUid(id);
        event.setSummary(summary);
        event.setDateStart(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
        event.setDateTimeStamp(Date.from(made.atStartOfDay().toInstant(ZoneOffset.UTC)));
        return event;
    }
}
