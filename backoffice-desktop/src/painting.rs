//! Who paints the window: the graphics processor, and this machine's own where it has none.
//!
//! WebKitGTK composes layers through OpenGL. Without a graphics processor that is done in software, as on most virtual
//! desktops, and a frame takes twice as long as one that is painted straight into the window.

use std::{env, fs, path::Path};
use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Where Linux lists what can draw.
const DEVICES: &str = "/dev/dri";
/// Tauri's word that `WebDriver` drives the window. It takes pictures of what was composed, and of nothing else: it would wait
/// for one for ever.
const IS_DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Paints the window the way that is fastest on this machine.
pub(crate) fn fit(window: &WebviewWindow) -> tauri::Result<()> {
    if can_draw(Path::new(DEVICES)) || env::var(IS_DRIVEN).is_ok_and(|is| is == "true") {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Whether there is a device that programs may draw with.
fn can_draw(devices: &Path) -> bool {
    let Ok(devices) = fs::read_dir(devices) else { return false };
    devices.flatten().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    use super::can_draw;
    use std::fs::File;

    #[test]
    fn only_a_device_that_programs_may_draw_with_counts() {
        let devices = tempfile::tempdir().unwrap();
        assert!(!can_draw(&devices.path().join("nowhere")));
        assert!(!can_draw(devices.path()));
        File::create(devices.path().join("card0")).unwrap();
        assert!(!can_draw(devices.path()), "a screen without anything behind it");
        File::create(devices.path().join("renderD128")).unwrap();
        assert!(can_draw(devices.path()));
    }
}
