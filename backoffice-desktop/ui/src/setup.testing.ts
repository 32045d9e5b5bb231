// What a page without a screen lacks.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
globalThis.matchMedia ??= ((media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} })) as unknown as typeof matchMedia;
Element.prototype.scrollIntoView ??= () => {};
// A test without the Rust half is not asked for what it holds open; one that cares puts its own in this place.
(globalThis as { __TAURI_INTERNALS__?: unknown }).__TAURI_INTERNALS__ ??= { invoke: async () => null, transformCallback: () => 1 };
