//! What stands at a path of the contract, found as the router finds it.

use super::{BASE_PATH, document};
use serde_json::{Map, Value};

/// The methods that the document knows for a path, as an `Allow` header.
pub fn allowed(path: &str) -> Option<String> {
    let methods = operations_at(path)?.keys().map(|method| method.to_ascii_uppercase());
    Some(methods.collect::<Vec<_>>().join(", "))
}

/// What the document says of an operation.
pub fn operation(method: &str, path: &str) -> Option<&'static Value> {
    operations_at(path)?.get(&method.to_ascii_lowercase())
}

/// The operations at a path, by method.
fn operations_at(path: &str) -> Option<&'static Map<String, Value>> {
    let path = path.strip_prefix(BASE_PATH)?;
    let paths = document().get("paths")?.as_object()?;
    let fits = |template: &str| {
        let (mut given, mut wanted) = (path.split('/'), template.split('/'));
        loop {
            match (given.next(), wanted.next()) {
                (None, None) => return true,
                (Some(given), Some(wanted)) if wanted.starts_with('{') || given == wanted => {}
                _ => return false,
            }
        }
    };
    // A literal path goes before one with parameters, as the router has it.
    let literal = paths.get(path);
    literal.or_else(|| paths.iter().find(|(template, _)| fits(template)).map(|(_, found)| found))?.as_object()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_methods_of_a_path_are_known() {
        assert_eq!(allowed("/api/v1/payments").as_deref(), Some("GET, POST"));
        assert_eq!(allowed("/api/v1/payments/pay_1/cancel").as_deref(), Some("POST"));
        assert_eq!(allowed("/api/v1/payments/pay_1").as_deref(), Some("GET"));
        assert_eq!(allowed("/api/v1/nothing"), None);
    }

    #[test]
    fn an_operation_is_found_by_its_method_and_an_address_of_it() {
        let named = |method: &str, path: &str| operation(method, path)?.get("operationId")?.as_str();
        assert_eq!(named("GET", "/api/v1/payments"), Some("listPayments"));
        assert_eq!(named("POST", "/api/v1/payments/pay_1/cancel"), Some("cancelPayment"));
        assert_eq!(named("GET", "/api/v1/payments/pay_1/cancel"), None);
        assert_eq!(named("GET", "/payments"), None);
    }
}
