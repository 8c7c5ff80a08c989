/** The quick chat button, and what other players say; the chat itself is loaded on first use. */
import type { View } from "../../match/view.ts";
import type { GameWords } from "../../words/en/game.ts";
import { el, svg } from "../ui/dom.ts";
import type { LazyLoader } from "./LazyLoader.ts";
import type { QuickChat } from "./lazy/QuickChat.ts";
import type { PlayerActions } from "./PlayerActions.ts";
import type { QuickChatPlacement, ScreenChat } from "./ScreenChat.ts";
import type { ChatMessage, GameState } from "./state.ts";

export type QuickChatButtonOptions = QuickChatPlacement & {
	readonly words: GameWords;
	readonly lazy: LazyLoader;
	readonly actions: PlayerActions;
};

export class QuickChatButton implements ScreenChat {
	readonly root: HTMLElement;
	readonly #options: QuickChatButtonOptions;
	readonly #button: HTMLButtonElement;
	#state: GameState;
	#chat: Promise<QuickChat> | null = null;
	#isLoading = false;

	constructor(state: GameState, options: QuickChatButtonOptions) {
		const { words } = options;
		this.#state = state;
		this.#options = options;
		this.#button = el(
			"button",
			{
				type: "button",
				class: "chat-button",
				title: words.talkButton,
				"aria-label": words.talkButton,
				"aria-expanded": "false",
			},
			speechBubble(),
		);
		this.#button.addEventListener("click", () => void this.#flip());
		this.root = el("div", { class: "chat" }, this.#button);
	}

	update(state: GameState): void {
		this.#state = state;
		this.#button.hidden = !canChat(state.view);
		void this.#chat?.then((chat) => chat.update(state));
	}

	hear(said: ChatMessage): void {
		void this.#load().then((chat) => chat.hear(said));
	}

	end(): void {
		void this.#chat?.then((chat) => chat.end());
	}

	/** A second press while the chat loads does not close it. */
	async #flip(): Promise<void> {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const chat = await this.#load();
		this.#isLoading = false;
		chat.flip();
	}

	#load(): Promise<QuickChat> {
		this.#chat ??= this.#begin();
		return this.#chat;
	}

	async #begin(): Promise<QuickChat> {
		const { lazy, actions, anchorOf, onSaid } = this.#options;
		const [{ QuickChat }, { talk: words }] = await lazy.load(
			() => import("./lazy/QuickChat.ts"),
		);
		const chat = new QuickChat(this.root, this.#button, {
			...{ words, actions, anchorOf, onSaid },
		});
		chat.update(this.#state);
		return chat;
	}
}

/** A player may chat if a person holds another seat. */
function canChat({ viewer, seats }: View): boolean {
	return (
		viewer !== null &&
		seats.some((seat, index) => seat?.bot === null && index !== viewer)
	);
}

function speechBubble(): SVGSVGElement {
	return svg(
		"svg",
		{ viewBox: "0 0 24 24", "aria-hidden": "true" },
		svg("path", { d: "M4 5h16v11h-9l-5 4v-4H4z" }),
	);
}
