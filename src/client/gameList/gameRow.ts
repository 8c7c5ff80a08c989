/** A game's row, as the server writes it (pages/gameList/GameList.tsx). */
import type { ListedGame } from "../../protocol/fromDirectory.ts";
import type { GameLine } from "../../words/gameLine.ts";
import { el, setText } from "../ui/dom.ts";

/** An empty row; `join`: the text of its button. */
export function emptyRow(join: string): HTMLElement {
	const name = () => el("span", { class: "unseen" });
	return el(
		"li",
		{ class: "game", "data-game": "", "data-state": "" },
		el("span", { class: "seat-map", "aria-hidden": "true" }),
		el(
			"div",
			{ class: "game-text" },
			el("p", { class: "game-name" }, el("a", { class: "game-title" })),
			el("p", { class: "game-players" }),
			el("p", { class: "game-facts" }),
		),
		el(
			"div",
			{ class: "game-when" },
			el("p", { class: "game-state" }),
			el("p", { class: "game-left" }),
		),
		el(
			"div",
			{ class: "game-actions" },
			el(
				"form",
				{ method: "post" },
				el("button", { type: "submit" }, `${join} `, name()),
			),
			el("a", { class: "button game-link" }, el("span"), " ", name()),
		),
	);
}

export function fillRow(
	row: HTMLElement,
	game: ListedGame,
	line: GameLine,
): void {
	row.dataset.game = game.id;
	row.dataset.state = game.state;
	row.toggleAttribute("data-soon", game.beginsAt !== null);
	row.classList.toggle("pressing", line.isPressing);
	drawSeats(row, game);
	for (const [part, text] of [
		[".game-title", line.title],
		[".game-players", line.players],
		[".game-facts", line.facts],
		[".game-state", line.state],
		[".game-left", line.left],
		[".game-link > span", line.link],
	])
		setText(partOf(row, part), text);
	for (const name of row.querySelectorAll(".unseen")) setText(name, line.title);
	setActions(row, game, line);
}

function setActions(row: HTMLElement, { id }: ListedGame, line: GameLine) {
	const href = `/game/${id}`;
	for (const link of row.querySelectorAll("a")) setHref(link, "href", href);
	const form = partOf(row, "form");
	setHref(form, "action", `${href}/join`);
	form.hidden = !line.joins;
	partOf(row, ".game-link").hidden = line.link === "";
}

function setHref(element: Element, name: string, path: string): void {
	if (element.getAttribute(name) !== path) element.setAttribute(name, path);
}

/** Draws one tile per seat. */
function drawSeats(row: HTMLElement, game: ListedGame): void {
	const { seatCount, persons, state } = game;
	const map = partOf(row, ".seat-map");
	while (map.childElementCount < seatCount) map.append(el("i"));
	while (map.childElementCount > seatCount) map.lastElementChild?.remove();
	for (const [seat, tile] of [...map.children].entries())
		tile.className =
			seat < persons ? "person" : state === "open" ? "empty" : "bot";
}

function partOf(row: HTMLElement, selector: string): HTMLElement {
	const part = row.querySelector<HTMLElement>(selector);
	if (!part) throw new Error(`a line has no ${selector}`);
	return part;
}
