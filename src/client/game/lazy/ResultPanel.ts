/** How the game ended: who won and why, the ranking, the land by turn, and where to go next. */
import type { OverView } from "../../../match/view.ts";
import type { Rematch } from "../../../protocol/fromServer.ts";
import { tilesToWin } from "../../../rules/ending.ts";
import type { LandHistory } from "../../../rules/landHistory.ts";
import { landOf, pointsOf } from "../../../rules/position.ts";
import type { GameWords } from "../../../words/en/game.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import {
	isGivenUpByReader,
	isWonByPoints,
	winnerOf,
} from "../../../words/replayText.ts";
import { signedName } from "../../../words/signedName.ts";
import { whoIs } from "../../shared/describe.ts";
import { el, seatSign, setText } from "../../ui/dom.ts";
import type { GameState, RatedSeat } from "../state.ts";
import { countedText } from "./countedText.ts";
import { landChart } from "./landChart.ts";

export type ResultWords = GameWords & LazyWords;

export type ResultOptions = {
	readonly gameId: string;
	readonly words: ResultWords;
	readonly onClose: () => void;
	/** Announces a text to screen readers. */
	readonly speak: (text: string) => void;
};

export class ResultPanel {
	readonly root: HTMLElement;
	readonly #view: OverView;
	readonly #options: ResultOptions;
	readonly #again = el("button", { type: "submit", class: "play" });
	readonly #rematchNote = el("p", { class: "rematch-note" });
	/** What the reader did, read out once it is known. */
	readonly #ownPart = el("p", { class: "own-part", role: "status" });
	/** How the game changed each seat's rating, once known. */
	readonly #rated: readonly HTMLElement[];
	/** The link for readers who did not play. */
	readonly #toRematch = el("a", { class: "button play" });

	constructor(view: OverView, lands: LandHistory, options: ResultOptions) {
		const { words, onClose } = options;
		this.#view = view;
		this.#options = options;
		this.#rated = view.seats.map(() => el("span", { class: "rated" }));
		const back = el("button", { type: "button" }, words.result.back);
		back.addEventListener("click", onClose);
		this.#toRematch.textContent = words.result.watchRematch;
		this.root = el(
			"section",
			{ class: "result", "aria-label": words.result.title, tabindex: -1 },
			...heading(view, words),
			view.viewer === null ? null : this.#ownPart,
			ranking(view, words, this.#rated),
			landChart(view, lands, words),
			this.#rematchNote,
			el(
				"div",
				{ class: "next" },
				view.viewer === null ? this.#toRematch : this.#rematchForm(),
				el("a", { class: "button", href: "/" }, words.result.newGame),
				// The same address, which now shows the replay.
				el(
					"a",
					{ class: "button", href: `/game/${options.gameId}` },
					words.result.replay,
				),
				back,
			),
		);
		this.#showRematch(null);
	}

	update({ rematch, rated }: GameState): void {
		this.#showRematch(rematch);
		for (const change of rated) this.#showRated(change);
	}

	/** `text`: what the reader did; "" if there is nothing to tell, where its place stays, as a finger may be on its way to a button. */
	tellOwnPart(text: string): void {
		setText(this.#ownPart, text);
	}

	#showRated([seat, before, after, isProvisional]: RatedSeat): void {
		const { rated, yourRating } = this.#options.words.result;
		const text = rated(after, after - before, isProvisional === 1);
		const place = this.#rated[seat];
		if (place === undefined || place.textContent === text) return;
		setText(place, text);
		if (seat === this.#view.viewer) this.#options.speak(yourRating(text));
	}

	/** Requests a game with the same people and settings. */
	#rematchForm(): HTMLFormElement {
		const action = `/game/${this.#options.gameId}/rematch`;
		return el("form", { method: "post", action }, this.#again);
	}

	#showRematch(rematch: Rematch | null): void {
		const { again, rematch: first, joinRematch } = this.#options.words.result;
		const isSolo = this.#view.settings.access === "solo";
		const text = isSolo ? again : rematch === null ? first : joinRematch;
		setText(this.#again, text);
		this.#toRematch.hidden = rematch === null;
		if (rematch !== null) this.#toRematch.href = `/game/${rematch.game}`;
		const note = rematch === null || isSolo ? "" : this.#rematchTextOf(rematch);
		if (note !== "" && note !== this.#rematchNote.textContent)
			this.#options.speak(note);
		setText(this.#rematchNote, note);
	}

	#rematchTextOf({ seats }: Rematch): string {
		const { viewer, seats: all } = this.#view;
		const { wantRematch, youWantRematch } = this.#options.words.result;
		const others = seats.filter((seat) => seat !== viewer);
		const names = others.map((seat) => signedName(all[seat]));
		if (names.length > 0) return wantRematch(names);
		return others.length < seats.length ? youWantRematch : "";
	}
}

function heading(view: OverView, words: ResultWords): (HTMLElement | null)[] {
	const { standings, viewer } = view;
	const winner = winnerOf(view);
	const title =
		winner === null
			? words.result.title
			: words.result.winner(whoIs(view, winner));
	const place = viewer === null ? 0 : standings.indexOf(viewer) + 1;
	return [
		el(
			"h2",
			{ class: winner === null ? "" : `won seat-${winner}` },
			winner === null ? null : seatSign(winner),
			title,
		),
		el("p", { class: "reason" }, reasonText(view, words)),
		place === 0
			? null
			: el(
					"p",
					{ class: "place" },
					words.result.yourPlace(place, standings.length),
				),
	];
}

/** Why the game is over; if land won it, also how much land was needed. */
function reasonText(view: OverView, words: ResultWords): string {
	const { position, settings, standings, reason } = view;
	if (isWonByPoints(view))
		return words.result.wonByPoints(
			pointsOf(position, standings[0]),
			position.turn,
		);
	const needed = tilesToWin(settings.ruleset, position);
	const isByLand =
		reason === "won" &&
		needed !== null &&
		landOf(position, standings[0]) >= needed;
	if (isByLand) return words.result.wonByLand(needed, position.turn);
	const isByTime =
		reason === "won" && settings.ruleset.end.type === "turn-limit";
	if (isGivenUpByReader(view)) return words.youGaveUp;
	return words.overReasons[isByTime ? "turn-cap" : reason];
}

function ranking(
	view: OverView,
	words: ResultWords,
	rated: readonly HTMLElement[],
): HTMLElement {
	const { standings, seats, viewer } = view;
	return el(
		"ol",
		{ class: "ranking", "aria-label": words.result.ranking },
		...standings.map((seat) =>
			el(
				"li",
				{ class: `seat-${seat}${seat === viewer ? " you" : ""}` },
				seatSign(seat),
				el("span", { class: "name" }, signedName(seats[seat])),
				seat === viewer ? el("span", { class: "tag" }, words.seats.you) : null,
				rated[seat],
				el("span", { class: "figure" }, countedText(view, seat, words)),
			),
		),
	);
}
