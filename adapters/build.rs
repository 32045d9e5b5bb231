//! The migrations are embedded in the binary; Cargo must notice a new one.

fn main() {
    println!("cargo::rerun-if-changed=../migrations");
}
