package org.anjuan.training;

import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.catalogue.county.CountyProfile;

/**
 * A county profile that cases are judged by.
 *
 * @param source the profile as it is handed out beside the cases
 */
public record CountyFile(CountyProfile profile, CaseSource source) {}
