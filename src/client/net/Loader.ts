/** Loads what a page can't do without. While something fails to load, the page says so, and how to go on. */
import { reloadPage } from "./reloadPage.ts";
import { retry } from "./retry.ts";

/** A single failure is over before anybody could read about it. */
const SAID_AFTER = 2;
/** By then the reader wonders whether anything will come. */
const SAID_AFTER_MS = 5000;
/** After a deployment the page's files may be gone for good. */
const RENEWED_AFTER = 3;

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
	async load<T>(attempt: () => Promise<T>, cure: Remedy = null): Promise<T> {
		let isSaid = false;
		const say = () => {
			if (!isSaid) this.#say(1);
			isSaid = true;
		};
		const timer = setTimeout(say, SAID_AFTER_MS);
		const onFailure = (failures: number) => {
			if (failures === SAID_AFTER) say();
			if (failures >= RENEWED_AFTER && cure !== null)
				void reloadPage(cure === "files");
		};
		const loaded = await retry(attempt, Number.POSITIVE_INFINITY, onFailure);
		clearTimeout(timer);
		if (isSaid) this.#say(-1);
		return loaded;
	}

	#say(more: number): void {
		this.#missing += more;
		if (this.#note === null) return;
		if (this.#missing > 0) this.#note.dataset.again = "";
		else delete this.#note.dataset.again;
		this.#note.hidden = document.querySelector("[data-again]") === null;
	}
}
