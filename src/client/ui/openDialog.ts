/**
 * Opens a dialog, and removes it when it is closed; returns whether it opened. Does not open
 * over another one, as a reader may press twice while the code loads.
 */
export function openDialog(
	root: HTMLElement,
	dialog: HTMLDialogElement,
): boolean {
	if (root.querySelector("dialog") !== null) return false;
	dialog.addEventListener("close", () => dialog.remove());
	root.append(dialog);
	dialog.showModal();
	return true;
}
