/** Loads the page anew by itself: never again and again, and only where it helps. */

/** A page that was just loaded anew, and is still of no use, would be so the next time too. */
const ONCE_IN_MS = 10 * 60_000;

const KEPT = "renewed";

/** Whether it is loaded anew now; if not, it is left to the reader. */
export function mayReload(): boolean {
	try {
		const path = location.pathname;
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
		const renewed = kept as Readonly<Record<string, number>>;
		const agoMs = Math.abs(Date.now() - (renewed[path] ?? 0));
		if (agoMs < ONCE_IN_MS) return false;
		sessionStorage.setItem(KEPT, JSON.stringify({ [path]: Date.now() }));
		return true;
	} catch {
		// Without a memory nobody knows whether it was the last time that it was.
		return false;
	}
}

/** Loads the page anew, if the server has it, and its files too where it is of no use without. */
export async function reloadPage(needsFiles: boolean): Promise<void> {
	try {
		const response = await fetch(location.href);
		const page = await response.text();
		const files = needsFiles ? (page.match(/\/build\/[^"]+/g) ?? []) : [];
		const answers = await Promise.all(
			files.map((file) => fetch(file, { method: "HEAD", cache: "no-store" })),
		);
		const isWhole = [response, ...answers].every(({ ok }) => ok);
		if (isWhole && mayReload()) location.reload();
	} catch {
		// The line is bad: a page that can't be had would be worse.
	}
}
