/** Notices when this browser is somebody else by now: signed in or out in another tab. */

/** With the version of what is kept under it: when the latest page was asked for (epoch ms), and by whom. */
const KEPT = "reader 1";

export function watchReader(): void {
	const { reader } = document.body.dataset;
	const note = document.getElementById("other-reader");
	if (reader === undefined || note === null) return;
	const look = () => {
		const latest = kept()?.reader ?? reader;
		note.hidden = latest === reader;
	};
	if (!isOvertaken()) keep(reader);
	look();
	addEventListener("storage", look);
	document.addEventListener("visibilitychange", look);
	// Back from the browser's memory, where a page is as it was left.
	addEventListener("pageshow", look);
}

/** Whether another page was asked for since, as a script may come late. */
function isOvertaken(): boolean {
	const at = kept()?.at ?? 0;
	// One in the future was there before the clock was set back.
	return at > performance.timeOrigin && at <= Date.now();
}

function keep(reader: string): void {
	try {
		localStorage.setItem(KEPT, `${performance.timeOrigin} ${reader}`);
	} catch {
		// Storage can be full or switched off: the page learns it from the server.
	}
}

function kept(): { at: number; reader: string } | null {
	try {
		const [at, reader] = (localStorage.getItem(KEPT) ?? "").split(" ");
		return reader === undefined ? null : { at: Number(at), reader };
	} catch {
		return null;
	}
}
