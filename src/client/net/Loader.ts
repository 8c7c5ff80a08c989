/** Loads what a page can't do without. While something fails to load, the page says so, and how to go on. */
import { reloadPage } from "./reloadPage.ts";
import { retry } from "./retry.ts";

/** A single failure is over before anybody could read about it. */
const NOTE_AFTER_FAILURES = 2;
/** By then the reader wonders whether anything will come. */
const NOTE_AFTER_MS = 5000;
/** After a deployment the page's files may be gone for good. */
const RELOAD_AFTER_FAILURES = 3;

/**
 * What helps where something is missing that the page needs: to load the page
 * again as the server writes it by now, or that only if its files are there too.
 */
export type Remedy = "page" | "files" | null;

export class Loader {
	/** The server wrote it; the script in the page shows it too, until the page's own script has loaded (retryScript.ts). */
	readonly #note = document.getElementById("not-loaded");
	#missing = 0;

	/** Never fails, but may never end. */
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
