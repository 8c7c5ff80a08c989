/** Opens a dialog, and removes it when it is closed. Not over another one: a reader may ask twice while it loads. Whether it is open. */
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
