/** Opens a dialog for as long as the reader wants; not over another one, as who did not want to wait may have asked twice. Whether it is open. */
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
