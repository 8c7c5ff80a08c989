/** How it ended: who won and why, the ranking, the land by turn, and what next. */
import type { OverView } from "../../match/view.ts";
import { tilesToWin } from "../../rules/ending.ts";
import { tileCount } from "../../rules/hex.ts";
import { landOf } from "../../rules/position.ts";
import type { GameWords } from "../../words/game/en.ts";
import { el, seatSign } from "../dom.ts";
import { playAgainFields } from "../playAgain.ts";
import type { Lands } from "../state.ts";
import { whoIs } from "../telling.ts";
import { landChart } from "./landChart.ts";

export function resultPanel(
	view: OverView,
	lands: readonly Lands[],
	words: GameWords,
	onClose: () => void,
): HTMLElement {
	const { standings, viewer } = view;
	const winner = view.reason === "won" ? standings[0] : undefined;
	const title =
		winner === undefined
			? words.result.title
			: words.result.winner(whoIs(view, winner));
	const back = el("button", { type: "button" }, words.result.back);
	back.addEventListener("click", onClose);
	return el(
		"section",
		{ class: "result", "aria-label": words.result.title, tabindex: -1 },
		el(
			"h2",
			{ class: winner === undefined ? "" : `won seat-${winner}` },
			winner === undefined ? null : seatSign(winner),
			title,
		),
		el("p", { class: "reason" }, reasonText(view, words)),
		viewer === null
			? null
			: el(
					"p",
					{ class: "place" },
					words.result.yourPlace(
						standings.indexOf(viewer) + 1,
						standings.length,
					),
				),
		ranking(view, words),
		landChart(view, lands, words),
		el(
			"div",
			{ class: "next" },
			playAgainForm(view, words),
			el("a", { class: "button", href: "/" }, words.result.newGame),
			back,
		),
	);
}

/** Why the game is over; where land has won it, how much was needed. */
function reasonText(view: OverView, words: GameWords): string {
	const { position, settings, standings, reason } = view;
	const needed = tilesToWin(settings.ruleset, position);
	const isByLand =
		reason === "won" &&
		needed !== null &&
		landOf(position, standings[0]) >= needed;
	return isByLand
		? words.result.wonByLand(needed, position.turn)
		: words.overReasons[reason];
}

function ranking(view: OverView, words: GameWords): HTMLElement {
	const { standings, seats, position, viewer } = view;
	return el(
		"ol",
		{ class: "ranking", "aria-label": words.result.ranking },
		...standings.map((seat) =>
			el(
				"li",
				{ class: `seat-${seat}${seat === viewer ? " you" : ""}` },
				seatSign(seat),
				el("span", { class: "name" }, seats[seat].name),
				seat === viewer ? el("span", { class: "tag" }, words.seats.you) : null,
				el(
					"span",
					{ class: "figure" },
					words.percent(landOf(position, seat) / tileCount(position.board)),
				),
			),
		),
	);
}

/** The same settings again. */
function playAgainForm(view: OverView, words: GameWords): HTMLFormElement {
	return el(
		"form",
		{ method: "post", action: "/play" },
		...playAgainFields(view).map(([name, value]) =>
			el("input", { type: "hidden", name, value }),
		),
		el("button", { type: "submit", class: "primary" }, words.result.again),
	);
}
