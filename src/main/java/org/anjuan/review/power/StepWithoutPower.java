package org.anjuan.review.power;

import java.time.LocalDate;
import org.anjuan.casefile.Act;

/** An act of the township's own staff on a day on which the power over the item was handed down, but not in force. */
public record StepWithoutPower(Act paper, LocalDate on, String item, Hold hold) {}
