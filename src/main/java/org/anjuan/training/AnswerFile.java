package org.anjuan.training;

import java.util.List;

/** An answer sheet of one person as JSON holds it. */
public record AnswerFile(String person, List<Answer> answers) {
    /**
     * What a person found in one case.
     *
     * @param number of the case in the exam
     * @param findings ids of obligations, or {@code lawful}; none where the person did not answer
     */
    public record Answer(String number, List<String> findings) {
        public Answer {
            findings = findings == null ? List.of() : List.copyOf(findings);
        }
    }

    public AnswerFile {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }
}
