/** Notices when this browser is somebody else by now: signed in or out in another tab. */

/** With the version of what is kept under it. */
const KEPT = "reader 1";

export function watchReader(): void {
	const { reader } = document.body.dataset;
	const note = document.getElementById("other-reader");
	if (reader === undefined || note === null) return;
	keep(reader);
	const look = () => {
		note.hidden = [reader, null].includes(kept());
	};
	addEventListener("storage", look);
	document.addEventListener("visibilitychange", look);
	// Back from the browser's memory, where a page is as it was left.
	addEventListener("pageshow", look);
}

function keep(reader: string): void {
	try {
		localStorage.setItem(KEPT, reader);
	} catch {
		// Storage can be full or switched off: other tabs learn it from the server.
	}
}

function kept(): string | null {
	try {
		return localStorage.getItem(KEPT);
	} catch {
		return null;
	}
}
