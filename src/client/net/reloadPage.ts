/** Reloads the page automatically: not repeatedly, and only if that helps. */

/** A page that was reloaded this recently and still fails would fail again. */
const ONCE_IN_MS = 10 * 60_000;

const KEPT = "renewed";

/** Whether the page may be reloaded now; if so, notes the time. If not, the reader decides. */
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
		// Without storage the page can't tell whether it was just reloaded.
		return false;
	}
}

/** Reloads the page if the server has it, and with `needsFiles` only if the server has its files too. */
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
		// The network failed; a page that can't be loaded would be worse.
	}
}
