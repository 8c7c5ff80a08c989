/** Loads files that a page can't do without. While loading fails, the page says so, and how to continue. */
import { reloadPage } from "./reloadPage.ts";
import { retry } from "./retry.ts";

/** A single failure is usually over before the reader could read about it. */
const NOTE_AFTER_FAILURES = 2;
/** After this long the reader wonders whether anything will come. */
const NOTE_AFTER_MS = 5000;
/** After a deployment the page's files may be gone for good. */
const RELOAD_AFTER_FAILURES = 3;

/**
 * What helps if a file that the page needs is missing: to reload the page as the server now
 * writes it (`page`), or to do so only if its files are available too (`files`).
 */
export type Remedy = "page" | "files" | null;

export class Loader {
	/** The note that the server wrote; until the page's own script has loaded, retryScript.ts shows it too. */
	readonly #note = document.getElementById("not-loaded");
	#missing = 0;

	/** Returns what was loaded. Never fails, but may never end. */
	async load<T>(attempt: () => Promise<T>, remedy: Remedy = null): Promise<T> {
		let isNoted = false;
		const showNote = () => {
			if (!isNoted) this.#addMissing(1);
			isNoted = true;
		};
		const timer = setTimeout(showNote, NOTE_AFTER_MS);
		const onFailure = (failures: number) => {
			if (failures === NOTE_AFTER_FAILURES) showNote();
			if (failures >= RELOAD_AFTER_FAILURES && remedy !== null)
				void reloadPage(remedy === "files");
		};
		const loaded = await retry(attempt, Number.POSITIVE_INFINITY, onFailure);
		clearTimeout(timer);
		if (isNoted) this.#addMissing(-1);
		return loaded;
	}

	#addMissing(more: number): void {
		this.#missing += more;
		if (this.#note === null) return;
		if (this.#missing > 0) this.#note.dataset.again = "";
		else delete this.#note.dataset.again;
		this.#note.hidden = document.querySelector("[data-again]") === null;
	}
}
