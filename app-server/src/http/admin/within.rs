//! What every search of operators asks first: of which applications.

use super::operator::Operator;
use domain::{
    AppId,
    access::{Reach, Right},
};

/// The applications that are granted, or that one of them: another is searched like one without records.
pub fn reach<R: Right>(who: &Operator<R>, app: Option<AppId>) -> Reach {
    let granted = who.granted.reach();
    match app {
        None => granted.clone(),
        Some(app) if granted.covers(app) => Reach::Apps([app].into()),
        Some(_) => Reach::nowhere(),
    }
}
