/**
 * The seats of a lobby, one row each. Rewrites only what differs, so that readers keep their place:
 * somebody's coming and going must not shut the question whether to remove them.
 */
import type { LobbyWords } from "../../../words/en/lobby.ts";
import type { LobbyText, SeatText } from "../../../words/lobbyText.ts";
import { el, seatSign, setText } from "../../ui/dom.ts";

type Rows = Map<number, { readonly key: string; readonly root: HTMLElement }>;

export class MemberList {
	readonly #list: HTMLElement;
	readonly #words: LobbyWords;
	/** The rows by seat, with the content of each but its notes. */
	#rows: Rows = new Map();

	/** `list`: the list that the server wrote. */
	constructor(list: HTMLElement, words: LobbyWords) {
		this.#list = list;
		this.#words = words;
	}

	update({ rows, more }: LobbyText): void {
		const hadFocus = this.#list.contains(document.activeElement);
		const before = this.#rows.size > 0 ? this.#rows : this.#written(rows);
		this.#rows = new Map(
			rows.map((row) => {
				const key = keyOf(row);
				const known = before.get(row.seat);
				const root = known?.key === key ? known.root : this.#row(row);
				const notes = root.querySelector(".notes");
				if (notes) setText(notes, row.notes);
				return [row.seat, { key, root }];
			}),
		);
		this.#place([
			...[...this.#rows.values()].map(({ root }) => root),
			...(more === "" ? [] : [el("li", { class: "member more" }, more)]),
		]);
		if (hadFocus && !this.#list.contains(document.activeElement))
			this.#list.focus();
	}

	/** The rows that the server wrote, if they are still correct. */
	#written(rows: readonly SeatText[]): Rows {
		const items = [...this.#list.querySelectorAll<HTMLElement>(".member")];
		return new Map(
			rows.flatMap((row, i) => {
				const root = items[i];
				return root?.isEqualNode(this.#row(row))
					? [[row.seat, { key: keyOf(row), root }]]
					: [];
			}),
		);
	}

	rowOf(seat: number): Element | null {
		return this.#rows.get(seat)?.root ?? null;
	}

	/** Rows that stay are not moved, as one might have the focus or be open. */
	#place(rows: readonly HTMLElement[]): void {
		for (const [i, row] of rows.entries()) {
			const at = this.#list.children[i];
			if (at === row) continue;
			if (at && !rows.includes(at as HTMLElement)) at.replaceWith(row);
			else this.#list.insertBefore(row, at ?? null);
		}
		while (this.#list.childElementCount > rows.length)
			this.#list.lastElementChild?.remove();
	}

	#row(row: SeatText): HTMLLIElement {
		const { seat, name, isFree, isYou, notes } = row;
		const kind = `${isFree ? " free" : ""}${isYou ? " you" : ""}`;
		return el(
			"li",
			{ class: `member seat-${seat}${kind}` },
			seatSign(seat),
			el("span", { class: "name" }, name),
			el("span", { class: "notes muted" }, notes),
			row.canRemove ? this.#removal(row) : null,
		);
	}

	/** The removal form as the server writes it: it unfolds to ask the host for confirmation. */
	#removal({ seat, name }: SeatText): HTMLElement {
		const { remove, removeSure, removeYes } = this.#words;
		const action = `${location.pathname}/remove`;
		return el(
			"details",
			{ class: "removal" },
			el("summary", {}, remove),
			el(
				"form",
				{ method: "post", action },
				el("p", {}, removeSure(name)),
				el("input", { type: "hidden", name: "seat", value: seat }),
				el("button", { type: "submit", class: "danger" }, removeYes),
			),
		);
	}
}

function keyOf(row: SeatText): string {
	return JSON.stringify({ ...row, notes: "" });
}
