/** Detects that the reader has signed in or out in another tab. */

/**
 * The storage key, with the version of the format. The value: when the latest page was
 * requested (epoch ms), and by which reader.
 */
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
	// When the browser restores the page from its back/forward cache.
	addEventListener("pageshow", look);
}

/** Whether another page was requested after this one: a script may load late. */
function isOvertaken(): boolean {
	const at = kept()?.at ?? 0;
	// A time in the future was stored before the clock was set back.
	return at > performance.timeOrigin && at <= Date.now();
}

function keep(reader: string): void {
	try {
		localStorage.setItem(KEPT, `${performance.timeOrigin} ${reader}`);
	} catch {
		// Storage can be full or disabled: then the server tells the page.
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
