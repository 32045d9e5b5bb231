// The file that somebody has just dropped onto a list of statements, on its way to where it is looked at.
export const incoming = $state<{ file: File | null }>({ file: null });

/** The file in what was dropped, if there is one. */
export const fileIn = (event: DragEvent): File | null => event.dataTransfer?.files[0] ?? null;
