/** A player's best unused chance, and the way to find another player's. */
import { givenBy, type UnusedChance } from "../../../analysis/unusedChance.ts";
import { orderOf } from "../../../rules/order.ts";
import type { Seat } from "../../../rules/position.ts";
import { signedName } from "../../../words/signedName.ts";
import { gatherArrows } from "../../board/gatherArrows.ts";
import type { OrderArrow } from "../../board/model.ts";
import { el, setText } from "../../ui/dom.ts";
import type { Found, RunnerState } from "./AnalysisRunner.ts";
import { type AnalysisOptions, whole, whoOn } from "./panelParts.ts";

export class UnusedPanel {
	readonly root: HTMLElement;
	readonly #options: AnalysisOptions;
	readonly #title = el("h3");
	readonly #player: HTMLSelectElement;
	readonly #find: HTMLButtonElement;
	readonly #result = el("div", { class: "unused-result" });
	readonly #onChange: () => void;
	#shown: UnusedChance | null | undefined;
	#isShown = false;

	/** `onFind`: the reader wants to know a seat's chance; `onChange`: has chosen another seat. */
	constructor(
		options: AnalysisOptions,
		{
			onFind,
			onChange,
		}: {
			readonly onFind: (seat: Seat) => void;
			readonly onChange: () => void;
		},
	) {
		const { words, view } = options;
		this.#options = options;
		this.#onChange = onChange;
		this.#player = el(
			"select",
			{},
			...view.seats.map((player, seat) =>
				el("option", { value: seat }, signedName(player)),
			),
		);
		this.#player.value = String(firstSeatOf(options));
		this.#player.addEventListener("change", () => this.#choose());
		this.#find = el("button", { type: "button" }, words.unused.find);
		this.#find.addEventListener("click", () => onFind(this.seat));
		this.root = el(
			"section",
			{ class: "unused" },
			this.#title,
			el("label", {}, el("span", {}, words.unused.player), this.#player),
			this.#find,
			this.#result,
		);
	}

	/** Whose chance is shown. */
	get seat(): Seat {
		return Number(this.#player.value) as Seat;
	}

	update({ unused }: Found, { type }: RunnerState): void {
		const { words, view } = this.#options;
		setText(this.#title, words.unused.title(whoOn(view, this.seat)));
		const chance = unused[this.seat];
		this.#find.hidden = chance !== undefined || type === "running";
		if (chance === this.#shown) return;
		this.#shown = chance;
		this.#result.replaceChildren(...this.#lines(chance));
	}

	#choose(): void {
		this.#hide();
		this.#shown = undefined;
		this.#result.replaceChildren();
		this.#onChange();
	}

	#lines(chance: UnusedChance | null | undefined): HTMLElement[] {
		const { unused } = this.#options.words;
		if (chance === undefined) return [];
		if (chance === null || !chance.isClear)
			return [el("p", {}, unused.none(chance?.games ?? 0))];
		const { turn, before, after, error, games } = chance;
		const [from, to] = [whole(before), whole(after)];
		const button = el(
			"button",
			{ type: "button", "aria-pressed": "false" },
			unused.show,
		);
		button.addEventListener("click", () => {
			if (this.#isShown) this.#hide();
			else this.#show(chance);
			setText(button, this.#isShown ? unused.hide : unused.show);
			button.setAttribute("aria-pressed", String(this.#isShown));
		});
		return [
			el("p", {}, unused.gain(turn, from, to, Math.ceil(100 * error))),
			el("p", { class: "muted" }, unused.how(games)),
			button,
			el(
				"p",
				{ class: "legend muted" },
				el("span", { class: "given" }, unused.given),
				el("span", { class: "better" }, unused.better),
			),
		];
	}

	#show({ turn, targets }: UnusedChance): void {
		const { log, onCompare } = this.#options;
		const { seat } = this;
		const { at } = log.turns[turn];
		const given = gatherArrows(givenBy(log, turn, seat));
		const better = gatherArrows(
			targets.map((target) => ({ seat, order: orderOf(target), at })),
		);
		this.#isShown = true;
		onCompare({ turn, plans: compared(given, better) });
	}

	#hide(): void {
		if (this.#isShown) this.#options.onCompare(null);
		this.#isShown = false;
	}
}

/** What was ordered, and dashed what the bot would have ordered besides. */
function compared(
	given: readonly OrderArrow[],
	better: readonly OrderArrow[],
): OrderArrow[] {
	const isGiven = ({ tile, count }: OrderArrow) =>
		given.some((one) => one.tile === tile && one.count === count);
	return [
		...given,
		...better
			.filter((one) => !isGiven(one))
			.map((one) => ({ ...one, isDraft: true })),
	];
}

/** The reader's seat, or else that of the best person, or of the second one. */
function firstSeatOf({ view }: AnalysisOptions): Seat {
	const { viewer, seats, standings } = view;
	const person = standings.find((seat) => seats[seat].bot === null);
	return viewer ?? person ?? standings[1] ?? standings[0];
}
