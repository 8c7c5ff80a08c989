/** The text shown in place of a lobby that was given up. */
import type { LobbyWords } from "../../../words/en/lobby.ts";
import { el } from "../../ui/dom.ts";

/** Its heading can take the focus. */
export function closedLobby({
	closed,
}: LobbyWords): [section: HTMLElement, heading: HTMLElement] {
	const { title, text, openGames, home } = closed;
	const heading = el("h1", { tabindex: -1 }, title);
	const section = el(
		"section",
		{ class: "lobby-closed" },
		heading,
		el("p", {}, text),
		el(
			"p",
			{},
			el("a", { class: "button play", href: "/lobby" }, openGames),
			" ",
			el("a", { class: "button", href: "/" }, home),
		),
	);
	return [section, heading];
}
