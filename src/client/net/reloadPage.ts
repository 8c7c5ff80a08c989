/** Reloads the page by itself: not again and again, and only where it helps. */

/** A page that was just reloaded and still does not work would not work the next time. */
const ONCE_IN_MS = 10 * 60_000;

const KEPT = "renewed";

/** Whether the page may be reloaded now, which is then noted; if not, the reader decides. */
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
		// Without storage the page can't know whether it was just reloaded.
		return false;
	}
}

/** Reloads the page, if the server has it; `needsFiles`: and if it has its files too. */
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
		// The network fails: a page that can't be loaded would be worse.
	}
}
