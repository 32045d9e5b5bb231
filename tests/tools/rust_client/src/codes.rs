//! The error codes, and a case for those that this client does not know yet.

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

/// Writes the enum.
pub fn write(document: &Value) -> Result<TokenStream, &'static str> {
    let codes = document["components"]["schemas"]["ErrorCode"]["enum"].as_array().ok_or("no codes")?;
    let codes: Vec<&str> = codes.iter().filter_map(Value::as_str).collect();
    let names: Vec<_> = codes.iter().map(|code| format_ident!("{}", code.to_pascal_case())).collect();
    let notes = codes.iter().map(|code| format!(" `{code}`"));
    Ok(quote! {
        //! Why requests are refused.

        /// Why a request was refused, as a name that is stable for ever. Codes may be added.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            #(#[doc = #notes] #names,)*
            /// One that this version of the client does not know.
            Unknown(String),
        }

        impl ErrorCode {
            /// The code as the API writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #codes,)*
                    Self::Unknown(code) => code,
                }
            }
        }

        impl From<&str> for ErrorCode {
            fn from(code: &str) -> Self {
                match code {
                    #(#codes => Self::#names,)*
                    _ => Self::Unknown(code.to_owned()),
                }
            }
        }

        impl std::fmt::Display for ErrorCode {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    })
}
