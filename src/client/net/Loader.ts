/** Loads what a page can't do without. As long as something does not come, the page says so, and how to go on. */
import { reloadPage } from "./reloadPage.ts";
import { retry } from "./retry.ts";

/** A single failure is over before anybody could read of it. */
const SAID_AFTER = 2;
/** By then whoever waits wonders whether anything will come. */
const SAID_AFTER_MS = 5000;
/** After a deployment the page's files may be gone for good. */
const RENEWED_AFTER = 3;

/**
 * What helps where something does not come without which the page is of no use
 * any more: the page as the server writes it by now, or only that with its
 * files.
 */
export type Remedy = "page" | "files" | null;

export class Loader {
	/** The server wrote it; the page's own script shows it too, while something has yet to come (retryScript.ts). */
	readonly #note = document.getElementById("not-loaded");
	#missing = 0;

	/** Never fails, but may take for ever. */
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
