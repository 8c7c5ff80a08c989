import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SeatsPanel } from "../../../src/client/shared/SeatsPanel.ts";
import type { PlayingView } from "../../../src/match/view.ts";
import { shownWords as en } from "../../../src/words/en/shown.ts";
import { ANN, BEN, Room } from "../game/room.ts";

/** What the panel needs of an element. */
class FakeElement {
	title = "";
	readonly classList = { toggle: () => {} };
	readonly #attributes = new Map<string, string>();
	#children: (FakeElement | string)[] = [];
	parentElement: FakeElement | null = null;

	append(...added: (FakeElement | string)[]): void {
		this.#children = [
			...this.#children.filter((child) => !added.includes(child)),
			...added,
		];
		for (const child of added)
			if (child instanceof FakeElement) child.parentElement = this;
	}

	setAttribute(name: string, value: string): void {
		this.#attributes.set(name, value);
	}

	get textContent(): string {
		return this.#children
			.map((child) => (typeof child === "string" ? child : child.textContent))
			.join("");
	}

	set textContent(text: string) {
		this.#children = [text];
	}

	/** The texts of those of a class, in order. */
	texts(name: string): string[] {
		const inner = this.#children.filter((child) => typeof child !== "string");
		const isOne = this.#attributes.get("class") === name;
		return [
			...(isOne ? [this.textContent] : []),
			...inner.flatMap((child) => child.texts(name)),
		];
	}
}

beforeEach(() => {
	const create = () => new FakeElement();
	vi.stubGlobal("document", { createElement: create, createElementNS: create });
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test("a player's row says whether it is the reader's, a bot's account or one of our bots", () => {
	const { view } = new Room({}, { people: [ANN, BEN] });
	const seats = view.seats.map((seat) =>
		seat?.name === BEN.name ? { ...seat, isBotAccount: true } : seat,
	);
	const playing = { ...view, seats } as PlayingView;
	const panel = new SeatsPanel(playing, en);
	panel.update(playing, { presence: { away: [], watching: 0 }, at: 0 });
	const root = panel.root as unknown as FakeElement;
	const tags = root.texts("tag");
	const rows = root.texts("name").map((name, i) => [name, tags[i]]);
	expect(rows).toContainEqual([ANN.name, en.seats.you]);
	// The tag is not shown on a phone, the name is.
	expect(rows).toContainEqual([`BOT ${BEN.name}`, ""]);
	const [bot] = playing.seats.filter((seat) => seat.bot !== null);
	expect(rows).toContainEqual([bot.name, en.seats.bot]);
});
