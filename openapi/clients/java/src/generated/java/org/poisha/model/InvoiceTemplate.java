// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an application's invoices look.
 *
 * @param creditNotePrefix {{{{unescapedDescription}}}}
 * @param language {{{{unescapedDescription}}}}
 * @param numberGrouping {{{{unescapedDescription}}}}
 * @param numberPrefix {{{{unescapedDescription}}}}
 * @param reminderDays {{{{unescapedDescription}}}}
 * @param version {{{{unescapedDescription}}}}
 * @param accentColor {{{{unescapedDescription}}}}
 * @param bin {{{{unescapedDescription}}}}
 * @param companyAddress {{{{unescapedDescription}}}}
 * @param companyName {{{{unescapedDescription}}}}
 * @param contactDetails {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param footerNote {{{{unescapedDescription}}}}
 * @param logoUrl {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 */
public record InvoiceTemplate(
    @JsonProperty("creditNotePrefix") String creditNotePrefix,
    @JsonProperty("language") InvoiceLanguage language,
    @JsonProperty("numberGrouping") NumberGrouping numberGrouping,
    @JsonProperty("numberPrefix") String numberPrefix,
    @JsonProperty("reminderDays") List<Integer> reminderDays,
    @JsonProperty("version") int version,
    @JsonProperty("accentColor") @Nullable String accentColor,
    @JsonProperty("bin") @Nullable String bin,
    @JsonProperty("companyAddress") @Nullable String companyAddress,
    @JsonProperty("companyName") @Nullable String companyName,
    @JsonProperty("contactDetails") @Nullable String contactDetails,
    @JsonProperty("createdAt") @Nullable Instant createdAt,
    @JsonProperty("footerNote") @Nullable String footerNote,
    @JsonProperty("logoUrl") @Nullable String logoUrl,
    @JsonProperty("updatedAt") @Nullable Instant updatedAt
) {
}

