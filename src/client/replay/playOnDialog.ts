/** The dialog that begins a game against bots in a turn of the replay. */
import { FILLS, fillOf } from "../../bots/botStrengths.ts";
import { landOf, type Seat } from "../../rules/position.ts";
import type { PlayOnWords } from "../../words/en/playOn.ts";
import { signedName } from "../../words/signedName.ts";
import { turnNumber } from "../../words/turnNumber.ts";
import { randomHex } from "../shared/randomHex.ts";
import { el } from "../ui/dom.ts";
import type { ReplayTimeline } from "./ReplayTimeline.ts";

export type PlayOnOptions = {
	readonly words: PlayOnWords;
	readonly timeline: ReplayTimeline;
	readonly frame: number;
	/** The seat that is offered first; null: any. */
	readonly seat: Seat | null;
	/** Shows a turn behind the dialog. */
	readonly onTurn: (frame: number) => void;
};

export function playOnDialog(options: PlayOnOptions): HTMLDialogElement {
	const { words, timeline, onTurn } = options;
	const frame = Math.min(options.frame, timeline.last - 1);
	const seat = el("select", { name: "seat" });
	const offer = (frame: number) => offerSeats(seat, frame, options);
	const turn = el(
		"select",
		{ name: "turn" },
		...Array.from({ length: timeline.last }, (_, one) =>
			el("option", { value: turnNumber(one) }, words.turns(one)),
		),
	);
	turn.value = String(turnNumber(frame));
	turn.addEventListener("change", () => {
		offer(turn.selectedIndex);
		onTurn(turn.selectedIndex);
	});
	offer(frame);
	const cancel = el("button", { type: "button" }, words.cancel);
	const dialog = el(
		"dialog",
		{ class: "keys play-on-dialog", "aria-label": words.title },
		el("h2", {}, words.title),
		el("p", {}, words.text),
		el(
			"form",
			{ method: "post", action: `/game/${timeline.log.id}/play-on` },
			el("input", { type: "hidden", name: "key", value: newKey() }),
			labelled(words.turn, turn),
			labelled(words.seat, seat),
			labelled(words.strength, strengthChoice(options)),
			el(
				"div",
				{ class: "buttons" },
				el("button", { type: "submit", class: "play" }, words.begin),
				cancel,
			),
		),
	);
	cancel.addEventListener("click", () => dialog.close());
	return dialog;
}

function labelled(text: string, field: HTMLElement): HTMLLabelElement {
	return el("label", {}, el("span", {}, text), field);
}

/** The seats that have land in a turn; before the first turn all. */
function offerSeats(
	select: HTMLSelectElement,
	frame: number,
	{ timeline, seat }: PlayOnOptions,
): void {
	const chosen = select.value || String(seat ?? timeline.log.standings[0]);
	const position = timeline.positionAt(frame);
	const offered = timeline.log.seats.flatMap((player, one) =>
		frame === 0 || landOf(position, one as Seat) > 0
			? el("option", { value: one }, signedName(player))
			: [],
	);
	select.replaceChildren(...offered);
	select.value = chosen;
	if (select.selectedIndex < 0) select.selectedIndex = 0;
}

/** First those that the reader has played against. */
function strengthChoice({
	words: { strengths },
	timeline,
}: PlayOnOptions): HTMLSelectElement {
	const select = el(
		"select",
		{ name: "strength" },
		...FILLS.map((fill) => el("option", { value: fill }, strengths[fill])),
	);
	select.value = fillOf(timeline.log.seats.flatMap(({ bot }) => bot ?? []));
	return select;
}

/** In the form of those that the server makes for its own forms. */
function newKey(): string {
	return randomHex(16).replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
