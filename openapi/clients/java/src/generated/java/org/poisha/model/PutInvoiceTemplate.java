// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How invoices are to look; what is left out is what every application begins with, but the logo stays.
 *
 * @param accentColor {{{{unescapedDescription}}}}
 * @param bin {{{{unescapedDescription}}}}
 * @param companyAddress {{{{unescapedDescription}}}}
 * @param companyName {{{{unescapedDescription}}}}
 * @param contactDetails {{{{unescapedDescription}}}}
 * @param creditNotePrefix {{{{unescapedDescription}}}}
 * @param footerNote {{{{unescapedDescription}}}}
 * @param language {{{{unescapedDescription}}}}
 * @param numberGrouping {{{{unescapedDescription}}}}
 * @param numberPrefix {{{{unescapedDescription}}}}
 * @param reminderDays {{{{unescapedDescription}}}}
 */
public record PutInvoiceTemplate(
    @JsonProperty("accentColor") @Nullable String accentColor,
    @JsonProperty("bin") @Nullable String bin,
    @JsonProperty("companyAddress") @Nullable String companyAddress,
    @JsonProperty("companyName") @Nullable String companyName,
    @JsonProperty("contactDetails") @Nullable String contactDetails,
    @JsonProperty("creditNotePrefix") @Nullable String creditNotePrefix,
    @JsonProperty("footerNote") @Nullable String footerNote,
    @JsonProperty("language") @Nullable InvoiceLanguage language,
    @JsonProperty("numberGrouping") @Nullable NumberGrouping numberGrouping,
    @JsonProperty("numberPrefix") @Nullable String numberPrefix,
    @JsonProperty("reminderDays") @Nullable List<Integer> reminderDays
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link PutInvoiceTemplate}. */
    public static final class Builder {
        private @Nullable String accentColor;
        private @Nullable String bin;
        private @Nullable String companyAddress;
        private @Nullable String companyName;
        private @Nullable String contactDetails;
        private @Nullable String creditNotePrefix;
        private @Nullable String footerNote;
        private @Nullable InvoiceLanguage language;
        private @Nullable NumberGrouping numberGrouping;
        private @Nullable String numberPrefix;
        private @Nullable List<Integer> reminderDays;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder accentColor(String accentColor) {
            this.accentColor = accentColor;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder bin(String bin) {
            this.bin = bin;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder companyAddress(String companyAddress) {
            this.companyAddress = companyAddress;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder companyName(String companyName) {
            this.companyName = companyName;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder contactDetails(String contactDetails) {
            this.contactDetails = contactDetails;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder creditNotePrefix(String creditNotePrefix) {
            this.creditNotePrefix = creditNotePrefix;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder footerNote(String footerNote) {
            this.footerNote = footerNote;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder language(InvoiceLanguage language) {
            this.language = language;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder numberGrouping(NumberGrouping numberGrouping) {
            this.numberGrouping = numberGrouping;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder numberPrefix(String numberPrefix) {
            this.numberPrefix = numberPrefix;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder reminderDays(List<Integer> reminderDays) {
            this.reminderDays = reminderDays;
            return this;
        }

        /** What was filled in; what is required must be. */
        public PutInvoiceTemplate build() {
            return new PutInvoiceTemplate(
                accentColor,
                bin,
                companyAddress,
                companyName,
                contactDetails,
                creditNotePrefix,
                footerNote,
                language,
                numberGrouping,
                numberPrefix,
                reminderDays
            );
        }
    }
}

