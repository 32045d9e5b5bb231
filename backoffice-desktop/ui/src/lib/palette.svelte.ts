// Whether the palette is open: keys open it, and so may a button.
export const palette = $state({ isOpen: false });
