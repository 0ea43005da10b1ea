package org.anjuan.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** A Word document in the typefaces and on the paper of Chinese official documents: A4, 宋体, 黑体, 仿宋. */
final class WordDocument implements AutoCloseable {
    private static final String TITLE_FACE = "宋体";
    private static final String HEADING_FACE = "黑体";
    private static final String BODY_FACE = "仿宋";
    private static final String LATIN_FACE = "Times New Roman";
    /** Twentieths of a point. */
    private static final int TEXT_WIDTH = 9026;

    private static final int INDENT = 480;
    private static final int ROOM_TO_WRITE = 640;

    private final XWPFDocument document = new XWPFDocument();
    private boolean started;

    WordDocument(String footer) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz paper = section.addNewPgSz();
        paper.setW(BigInteger.valueOf(11906));
        paper.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        BigInteger inch = BigInteger.valueOf(1440);
        margins.setTop(inch);
        margins.setBottom(inch);
        margins.setLeft(inch);
        margins.setRight(inch);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        run(foot, footer + "  ", BODY_FACE, 9);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** Begins a new page, unless nothing has been written yet. */
    void startPage() {
        if (started) {
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        }
        started = true;
    }

    void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(240);
        run(paragraph, text, TITLE_FACE, 22).setBold(true);
    }

    void heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(120);
        paragraph.setKeepNext(true);
        run(paragraph, text, HEADING_FACE, 15);
    }

    /** The first line of an item. */
    void item(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(120);
        paragraph.setKeepNext(true);
        run(paragraph, text, BODY_FACE, 12).setBold(true);
    }

    void body(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(INDENT);
        paragraph.setSpacingBetween(1.3);
        run(paragraph, text, BODY_FACE, 12);
    }

    /** An address in the web that can be opened. */
    void link(String address) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setFirstLineIndent(INDENT);
        format(paragraph.createHyperlinkRun(address), address, BODY_FACE, 10).setUnderline(UnderlinePatterns.SINGLE);
    }

    /** A text of many short lines, in two columns so that it takes few pages. */
    void listing(List<String> lines) {
        endSection(1);
        lines.forEach(this::line);
        endSection(2);
    }

    /** Ends a section of {@code columns} with the last paragraph; what follows goes on on the same page. */
    private void endSection(int columns) {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        CTPPr paragraph = document.createParagraph().getCTP().addNewPPr();
        CTSectPr section = (CTSectPr) paragraph.addNewSectPr().set(last);
        section.addNewCols().setNum(BigInteger.valueOf(columns));
        if (!last.isSetType()) {
            last.addNewType().setVal(STSectionMark.CONTINUOUS);
        }
        if (!section.isSetType()) {
            section.addNewType().setVal(STSectionMark.CONTINUOUS);
        }
    }

    /** A line of a text whose lines and indentation are kept. */
    void line(String text) {
        run(document.createParagraph(), text, BODY_FACE, 9);
    }

    /** A labelled line below an item; nothing where {@code text} is empty. */
    void entry(String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationLeft(INDENT);
        paragraph.setSpacingBetween(1.2);
        run(paragraph, label + "  ", HEADING_FACE, 11);
        run(paragraph, text, BODY_FACE, 11);
    }

    void small(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(360);
        run(paragraph, text, BODY_FACE, 9);
    }

    /**
     * A table over the whole width.
     *
     * @param shares of the width that the columns take
     * @param head the first row, repeated on every page; null for a table whose first column is its head
     */
    void table(List<Integer> shares, @Nullable List<String> head, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + (head == null ? 0 : 1), shares.size());
        table.setWidth(TEXT_WIDTH);
        int total = shares.stream().mapToInt(Integer::intValue).sum();
        int line = 0;
        if (head != null) {
            XWPFTableRow row = table.getRow(line++);
            row.setRepeatHeader(true);
            fill(row, head, shares, total, shares.size());
        }
        for (List<String> cells : rows) {
            fill(table.getRow(line++), cells, shares, total, head == null ? 1 : 0);
        }
    }

    /** @param heads how many of the cells, from the first on, are heads */
    private void fill(XWPFTableRow row, List<String> cells, List<Integer> shares, int total, int heads) {
        row.setCantSplitRow(true);
        if (cells.stream().allMatch(String::isEmpty)) {
            row.setHeight(ROOM_TO_WRITE);
        }
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(TEXT_WIDTH * shares.get(i) / total));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setSpacingBefore(40);
            paragraph.setSpacingAfter(40);
            run(paragraph, cells.get(i), i < heads ? HEADING_FACE : BODY_FACE, 11);
        }
    }

    /** Lines to be signed, kept on one page. */
    void signatures(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingBefore(i == 0 ? 600 : 240);
            paragraph.setIndentationLeft(INDENT);
            paragraph.setKeepNext(true);
            run(paragraph, lines.get(i), BODY_FACE, 12);
        }
    }

    /** Writes the document without the time of writing, so that the same content gives the same bytes. */
    void write(OutputStream out) throws IOException {
        document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        document.write(timed);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(timed.toByteArray()))) {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // the first day that zip files know
                zip.putNextEntry(timeless);
                parts.transferTo(zip);
            }
            zip.finish();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String face, int points) {
        return format(paragraph.createRun(), text, face, points);
    }

    private static XWPFRun format(XWPFRun run, String text, String face, int points) {
        run.setFontFamily(face, FontCharRange.eastAsia);
        run.setFontFamily(LATIN_FACE, FontCharRange.ascii);
        run.setFontFamily(LATIN_FACE, FontCharRange.hAnsi);
        run.setFontSize(points);
        run.setText(text);
        return run;
    }
}
