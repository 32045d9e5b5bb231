//! What the gateway's codes mean, by what follows from them.

/// What follows from a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Nothing is known: the gateway stumbled, or says what nobody has written down.
    Unclear,
    /// It was done before; the details are for a query to tell.
    Earlier,
    /// Nothing was done, because it is not the moment for it.
    State,
    /// Nothing was done, because of the customer, the wallet or the money.
    Declined,
    /// Nothing was done, because the account may not.
    Config,
    /// Nothing was done, because the question was wrong.
    BadRequest,
    /// Nothing was done, because the token is not right.
    Token,
}

/// What follows from a code.
pub(super) fn class(code: &str) -> Class {
    match code {
        "2062" | "2068" | "2069" | "2116" | "2117" | "2119" => Class::Earlier,
        "2036" | "2050" | "2052" | "2053" | "2054" | "2055" | "2056" | "2060" | "2127" => Class::State,
        "2009" | "2010" | "2011" | "2013" | "2014" | "2015" | "2016" | "2017" | "2018" | "2019" | "2023" | "2029"
        | "2037" | "2038" | "2043" | "2045" | "2057" | "2058" | "2059" | "2034" | "2071" | "2074" | "2081" => {
            Class::Declined
        }
        "2001" | "2035" | "2039" | "2040" | "2041" | "2042" | "2044" | "2046" | "2061" | "2064" | "2066" | "2067"
        | "2080" | "2082" => Class::Config,
        "2002" | "2004" | "2005" | "2006" | "2007" | "2008" | "2012" | "2021" | "2022" | "2025" | "2026" | "2027"
        | "2028" | "2030" | "2031" | "2032" | "2033" | "2047" | "2048" | "2049" | "2051" | "2063" | "2065" | "2072"
        | "2073" | "2075" | "2076" | "2077" | "2078" | "2118" => Class::BadRequest,
        "2079" => Class::Token,
        // 2003, 2020, 2024 and 503 are the gateway's own trouble; whatever else there is, nobody has told us.
        _ => Class::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_gateway_has_its_class_and_no_other_one_says_anything() {
        let told = (2001..=2082).chain([2116, 2117, 2118, 2119, 2127]);
        for code in told {
            let unclear = [2003, 2020, 2024, 2070].contains(&code);
            assert_eq!(class(&code.to_string()) == Class::Unclear, unclear, "{code}");
        }
        for other in ["", "0", "503", "9999", "20233", " 2023", "Insufficient Balance"] {
            assert_eq!(class(other), Class::Unclear, "{other}");
        }
    }
}
