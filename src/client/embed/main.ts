/**
 * Starts a game's page on another site. What shows the game is loaded when somebody wants to
 * watch: a replay at the first press, a game in play once it is in view.
 */
import { retry } from "../net/retry.ts";
import { type Act, listenToActs } from "./acts.ts";

/** Shows a replay as it is told. */
export type ActReader = { readonly act: (act: Act) => void };

export type EmbedParts = {
	/** The reader is null if the game can't be shown, which the page then says. */
	readonly replay: () => Promise<{
		readonly open: (root: HTMLElement) => Promise<ActReader | null>;
	}>;
	readonly live: () => Promise<{
		readonly open: (root: HTMLElement) => unknown;
	}>;
};

const TRIES = 4;

export function beginEmbed({ replay, live }: EmbedParts): void {
	const root = document.getElementById("game");
	// A frame that its site gives no origin may open no socket: it shows the board as it was.
	if (root?.dataset.live !== undefined && origin !== "null")
		void whenInView(root)
			.then(() => retry(live, TRIES))
			.then(({ open }) => open(root));
	else if (root?.dataset.log !== undefined) awaitPress(root, replay);
}

/** Loads the replay at the first press; until it is there, the last press counts. */
function awaitPress(root: HTMLElement, part: EmbedParts["replay"]): void {
	let reader: ActReader | null = null;
	let wanted: Act | null = null;
	let isLoading = false;
	const load = async () => {
		isLoading = true;
		root.setAttribute("aria-busy", "true");
		try {
			const { open } = await retry(part, TRIES);
			reader = await open(root);
			if (wanted) reader?.act(wanted);
		} catch {
			const told = root.querySelector(".told");
			if (told) told.textContent = root.dataset.failed ?? "";
		}
		isLoading = false;
		root.removeAttribute("aria-busy");
	};
	listenToActs(root, (act) => {
		wanted = act;
		if (reader) reader.act(act);
		else if (!isLoading) void load();
	});
	// The address names a turn; at the end the page begins anyway.
	if (!["", "#end"].includes(location.hash)) void whenInView(root).then(load);
}

/** Resolves once the reader can see the element. */
function whenInView(element: Element): Promise<void> {
	return new Promise((resolve) => {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(element);
	});
}
