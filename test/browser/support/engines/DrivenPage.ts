/** A page of any browser as its visitor uses it: parts are found by what they are called. */
import { expect } from "vitest";
import type { EnginePage, Size } from "./Engine.ts";
import { type Box, inPageScript, type Part } from "./inPage.ts";

/** Longer than anything takes on a busy machine. */
const PATIENCE_MS = 20_000;
const POLL_MS = 30;

const script = inPageScript();

export class DrivenPage {
	readonly #page: EnginePage;
	readonly #origin: string;
	/** The problems that the test expects. */
	#expected: RegExp | null = null;
	/** What scripts of the pages left behind had thrown. */
	readonly #problems: string[] = [];

	constructor(page: EnginePage, origin: string) {
		this.#page = page;
		this.#origin = origin;
	}

	/** From now on these are no problems. */
	expect(problems: RegExp): void {
		this.#expected = problems;
	}

	async open(path: string): Promise<void> {
		await this.#page.open(new URL(path, this.#origin).href);
	}

	async reload(): Promise<void> {
		await this.#collect();
		await this.#page.reload();
	}

	async address(): Promise<string> {
		return await this.evaluate(() => location.pathname, null);
	}

	/** Runs a function in the page; it must not refer to anything outside itself. */
	async evaluate<Argument, Result>(
		run: (argument: Argument) => Result,
		argument: Argument,
	): Promise<Awaited<Result>> {
		return await this.#page.evaluate(run, argument);
	}

	/** Clicks on a button, a link or another part, once it is there, at rest and not covered. */
	async press(part: Part): Promise<void> {
		const { x, y } = await this.middleOf(part);
		await this.#page.click(x, y);
	}

	async tap(part: Part): Promise<void> {
		const { x, y } = await this.middleOf(part);
		await this.#page.tap(x, y);
	}

	/** Presses a key, named as in `KeyboardEvent.key`. */
	async key(name: string): Promise<void> {
		await this.#page.key(name);
	}

	/** Replaces what is in a field. */
	async type(label: string, text: string): Promise<void> {
		await this.press({ label });
		await this.evaluate(
			() => (document.activeElement as HTMLInputElement).select(),
			null,
		);
		for (const letter of text) await this.key(letter);
	}

	/** Chooses an option by its value, as the list itself is drawn by the system. */
	async choose(label: string, value: string): Promise<void> {
		await this.until({ label });
		await this.evaluate(
			({ part, value }) => {
				const [list] = window.inPage?.find(part) ?? [];
				(list as HTMLSelectElement).value = value;
				for (const type of ["input", "change"])
					list.dispatchEvent(new Event(type, { bubbles: true }));
			},
			{ part: { label } as Part, value },
		);
	}

	/** Waits until a part is visible. */
	async until(part: Part): Promise<void> {
		const what = `sees ${JSON.stringify(part)}`;
		await this.untilSo(() => this.sees(part), what);
	}

	async untilSo(isSo: () => Promise<boolean>, what: string): Promise<void> {
		await expect
			.poll(isSo, { timeout: PATIENCE_MS, interval: POLL_MS, message: what })
			.toBe(true);
	}

	async sees(part: Part): Promise<boolean> {
		return (await this.texts(part)).length > 0;
	}

	/** The texts of the visible parts that match. */
	async texts(part: Part): Promise<string[]> {
		await this.#install();
		return await this.evaluate(
			(part) =>
				(window.inPage?.find(part) ?? []).map((one) =>
					(one.textContent ?? "").replace(/\s+/g, " ").trim(),
				),
			plain(part),
		);
	}

	/** The place of a part, once it is there and at rest, and a press would meet it. */
	async boxOf(part: Part): Promise<Box> {
		let last = "";
		let box: Box | null = null;
		await this.untilSo(
			async () => {
				box = await this.#freeBox(part);
				const now = JSON.stringify(box);
				const isAtRest = box !== null && now === last;
				last = now;
				return isAtRest;
			},
			`finds ${JSON.stringify(part)} at rest`,
		);
		return box as unknown as Box;
	}

	async middleOf(part: Part): Promise<{ x: number; y: number }> {
		const { x, y, width, height } = await this.boxOf(part);
		return { x: x + width / 2, y: y + height / 2 };
	}

	/** The size of the whole document, and of what is seen of it. */
	async sizes(): Promise<{ whole: Size; seen: Size }> {
		return await this.evaluate(() => {
			const { scrollWidth, scrollHeight, clientWidth, clientHeight } =
				document.documentElement;
			return {
				whole: { width: scrollWidth, height: scrollHeight },
				seen: { width: clientWidth, height: clientHeight },
			};
		}, null);
	}

	async resize(size: Size): Promise<void> {
		await this.#page.resize(size);
	}

	async screenshot(path: string): Promise<void> {
		await this.#page.screenshot(path);
	}

	/** Errors of the console, uncaught ones, and failed requests until now. */
	async problems(): Promise<string[]> {
		await this.#collect();
		const all = [...this.#problems, ...(await this.#page.problems())];
		return all.filter((problem) => !this.#expected?.test(problem));
	}

	async close(): Promise<void> {
		await this.#page.close();
	}

	async #collect(): Promise<void> {
		const thrown = await this.evaluate(
			() => window.inPage?.problems.splice(0) ?? [],
			null,
		);
		this.#problems.push(...thrown);
	}

	async #freeBox(part: Part): Promise<Box | null> {
		await this.#install();
		return await this.evaluate((part) => {
			const [element] = window.inPage?.find(part) ?? [];
			if (!element || !window.inPage) return null;
			const { isFree, ...box } = window.inPage.show(element);
			return isFree ? box : null;
		}, plain(part));
	}

	/** Each page that is opened needs it anew. */
	async #install(): Promise<void> {
		const isThere = await this.evaluate(() => "inPage" in window, null);
		if (!isThere) await this.#page.runScript(await script);
	}
}

/** The names of a page may contain spaces that do not break, which the page's side reads as plain ones. */
function plain(part: Part): Part {
	const entries = Object.entries(part).map(([key, value]) => [
		key,
		typeof value === "string" ? value.replace(/\s+/g, " ") : value,
	]);
	return Object.fromEntries(entries) as Part;
}
