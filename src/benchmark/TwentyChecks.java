import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Twenty checks written by hand, in the order of {@code twenty-checks.mjs}; with {@code parse} it only reads the lines. */
final class TwentyChecks {
    private TwentyChecks() {}

    /** Reads the JSON Lines of {@code args[1]} and prints how many checks fired. */
    public static void main(String[] args) throws IOException {
        boolean check = args[0].equals("check");
        ObjectMapper json = new ObjectMapper();
        long found = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[1]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode file = json.readTree(line);
                found += check ? check(file) : 0;
            }
        }
        System.out.println(found + " findings");
    }

    private static int check(JsonNode file) {
        int found = 0;
        found += absent(file, "/notice") && present(file, "/decision/on") ? 1 : 0;
        found += before(file, "/decision/on", "/notice/0/servedOn") ? 1 : 0;
        found += is(file, "/procedure", "ordinary") && absent(file, "/filing/on") ? 1 : 0;
        found += before(file, "/notice/0/on", "/filing/on") ? 1 : 0;
        found += no(file, "/inspections/0/certificatesShown") ? 1 : 0;
        found += no(file, "/inspections/0/recordMade") ? 1 : 0;
        found += no(file, "/inspections/0/partySigned") && no(file, "/inspections/0/refusalNoted") ? 1 : 0;
        found += before(file, "/officers/0/certificateTo", "/filing/on") ? 1 : 0;
        found += yes(file, "/officers/0/relatedToParty") ? 1 : 0;
        found += yes(file, "/evidence/0/illegallyObtained") ? 1 : 0;
        found += yes(file, "/evidence/0/isCopy") && no(file, "/evidence/0/originNoted") ? 1 : 0;
        found += yes(file, "/decision/complexOrMajor") && absent(file, "/deliberation") ? 1 : 0;
        found += yes(file, "/decision/complexOrMajor") && absent(file, "/legalReview") ? 1 : 0;
        found += present(file, "/decision/document") && absent(file, "/decision/document/partyName") ? 1 : 0;
        found += present(file, "/decision/on") && absent(file, "/decision/seal") ? 1 : 0;
        found += present(file, "/decision/on") && absent(file, "/service") ? 1 : 0;
        found += no(file, "/service/0/receiptMade") ? 1 : 0;
        found += present(file, "/hearing/request/on") && absent(file, "/hearing/session") ? 1 : 0;
        found += present(file, "/preservation/0") && absent(file, "/preservation/0/approvedBy") ? 1 : 0;
        found += before(file, "/decision/on", "/filing/on") ? 1 : 0;
        return found;
    }

    private static boolean absent(JsonNode file, String pointer) {
        return file.at(pointer).isMissingNode();
    }

    private static boolean present(JsonNode file, String pointer) {
        return !absent(file, pointer);
    }

    private static boolean is(JsonNode file, String pointer, String value) {
        return file.at(pointer).asText().equals(value);
    }

    private static boolean yes(JsonNode file, String pointer) {
        return file.at(pointer).isBoolean() && file.at(pointer).asBoolean();
    }

    private static boolean no(JsonNode file, String pointer) {
        return file.at(pointer).isBoolean() && !file.at(pointer).asBoolean();
    }

    /** Whether both days are there and the first is the earlier; ISO dates sort as texts. */
    private static boolean before(JsonNode file, String first, String second) {
        return present(file, first)
                && present(file, second)
                && file.at(first).asText().compareTo(file.at(second).asText()) < 0;
    }
}
