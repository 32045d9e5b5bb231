//! The main job as its three sides live it: an application, a customer, a gateway; each story ends with the books.

mod happy;
