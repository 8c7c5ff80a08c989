/** The lobby: keeps the server's page up to date, and sends its forms over the socket. */
import { isHostInCharge, type LobbyView } from "../../../match/view.ts";
import type { GameWords } from "../../../words/en/game.ts";
import type { LobbyWords } from "../../../words/en/lobby.ts";
import { type LobbyText, lobbyText } from "../../../words/lobbyText.ts";
import type { ConnectionState } from "../../net/Connection.ts";
import { el, setText } from "../../ui/dom.ts";
import type { PageScreen } from "../PageScreen.ts";
import type { PlayerActions } from "../PlayerActions.ts";
import type { QuickChatPlacement, ScreenChat } from "../ScreenChat.ts";
import type { ChatMessage, GameState } from "../state.ts";
import { closedLobby } from "./closedLobby.ts";
import { formMessage } from "./formMessage.ts";
import { lobbyNews, namesIn } from "./lobbyNews.ts";
import { MemberList } from "./MemberList.ts";
import { shareLink } from "./shareLink.ts";

export type LobbyScreenOptions = {
	readonly words: GameWords;
	readonly lobbyWords: LobbyWords;
	/** Creates the quick chat button. */
	readonly quickChat: (placement: QuickChatPlacement) => ScreenChat;
	/** Epoch ms on the server's clock. */
	readonly now: () => number;
	readonly actions: PlayerActions;
};

const TICK_MS = 250;

export class LobbyScreen implements PageScreen {
	readonly #root: HTMLElement;
	readonly #options: LobbyScreenOptions;
	readonly #words: LobbyWords;
	readonly #members: MemberList;
	readonly #quickChat: ScreenChat;
	readonly #live = el("div", { class: "unseen", "aria-live": "polite" });
	readonly #banner = el("p", { class: "banner", role: "status" });
	readonly #watchers = el("p", { class: "lobby-watchers muted" });
	readonly #ended = new AbortController();
	readonly #timer: number;
	#view: LobbyView | null = null;
	#beginsAt: number | null = null;
	#isConnected = false;
	#isClosed = false;

	constructor(
		root: HTMLElement,
		state: GameState,
		options: LobbyScreenOptions,
	) {
		const { lobbyWords, quickChat } = options;
		this.#root = root;
		this.#options = options;
		this.#words = lobbyWords;
		this.#members = new MemberList(this.#find(".lobby-members"), this.#words);
		this.#quickChat = quickChat({
			anchorOf: (seat) => this.#members.rowOf(seat),
			onSaid: (_, text) => setText(this.#live, text),
		});
		this.#banner.hidden = true;
		this.#find(".lobby-actions").append(this.#quickChat.root);
		this.#find(".lobby-state").append(this.#watchers);
		root.append(this.#banner, this.#live);
		const { signal } = this.#ended;
		root.addEventListener("submit", (event) => this.#submit(event), { signal });
		shareLink(this.#find(".lobby-link"), this.#words);
		this.#timer = setInterval(() => this.#tick(), TICK_MS);
		this.update(state);
	}

	update(state: GameState): void {
		const { view, presence, isClosed } = state;
		if (isClosed) this.#close();
		if (view.type !== "lobby" || this.#isClosed) return;
		const text = lobbyText(view, this.#words, {
			away: presence.away,
			isHostInCharge: isHostInCharge(view.settings),
		});
		this.#announce(view);
		this.#view = view;
		setText(this.#find(".lobby-taken"), text.taken);
		setText(this.#find(".lobby-lead"), text.lead);
		const { watching } = presence;
		const others = view.viewer === null ? watching - 1 : watching;
		setText(
			this.#watchers,
			others > 0 ? this.#options.words.watchers(watching) : "",
		);
		this.#members.update(text);
		this.#showActions(text);
		this.#quickChat.update(state);
		this.#showRefusal(state);
		this.#beginsAt = view.beginsAt;
		this.#tick();
		document.title = this.#words.titleIn(namesIn(view).size, view.seats.length);
	}

	animate(): void {
		// There is nothing to animate in a lobby.
	}

	hear(said: ChatMessage): void {
		this.#quickChat.hear(said);
	}

	showConnection(state: ConnectionState): void {
		this.#isConnected = state === "open";
		const isWell = state === "open" || state === "connecting" || this.#isClosed;
		this.#banner.hidden = isWell;
		if (!isWell) setText(this.#banner, this.#options.words.connection[state]);
	}

	end(): void {
		this.#ended.abort();
		clearInterval(this.#timer);
		this.#quickChat.end();
	}

	/** Finds an element that the server wrote. */
	#find(selector: string): HTMLElement {
		const found = this.#root.querySelector<HTMLElement>(selector);
		if (!found) throw new Error(`the lobby's page has no ${selector}`);
		return found;
	}

	/**
	 * With a connection to the room the script sends the form's request; without
	 * one the browser submits the form. Never both: the second would be refused.
	 */
	#submit(event: SubmitEvent): void {
		const form = event.target;
		if (!this.#isConnected || !(form instanceof HTMLFormElement)) return;
		const message = formMessage(form);
		if (message && this.#options.actions.send(message)) event.preventDefault();
	}

	#showActions(text: LobbyText): void {
		const lead = this.#find(".lobby-lead");
		const focused = document.activeElement;
		const shows = {
			join: text.canJoin,
			begin: text.isInCharge,
			leave: text.canLeave,
		};
		for (const [name, isShown] of Object.entries(shows))
			this.#find(`.lobby-${name}`).hidden = !isShown;
		const begin = this.#root.querySelector<HTMLButtonElement>(
			".lobby-begin button",
		);
		if (begin) begin.disabled = !text.canBegin;
		// The pressed button may be gone; then the focus moves to the text that says what comes next.
		if (focused instanceof HTMLElement && focused.closest("[hidden]"))
			lead.focus();
	}

	/** Shows why an action failed, or that a request is still pending. */
	#showRefusal({ refusal, isUnanswered }: GameState): void {
		const { bar } = this.#options.words;
		const { refusals, refusedOther } = this.#words;
		const known: Readonly<Record<string, string>> = refusals;
		const sending = isUnanswered ? bar.sending : "";
		setText(
			this.#find(".lobby-message"),
			refusal === null ? sending : (known[refusal] ?? refusedOther),
		);
	}

	/** Announces changes to screen readers. */
	#announce(view: LobbyView): void {
		if (this.#view === null) return;
		const lines = lobbyNews(this.#view, view, this.#words, (at) =>
			this.#timeTo(at),
		);
		if (lines.length > 0)
			setText(this.#live, this.#options.words.sentences(lines));
	}

	#tick(): void {
		const beginsAt = this.#beginsAt;
		const countdown = this.#find(".lobby-countdown");
		countdown.hidden = beginsAt === null;
		if (beginsAt !== null)
			setText(countdown, this.#words.beginsIn(this.#timeTo(beginsAt)));
	}

	#timeTo(beginsAt: number): string {
		const leftMs = beginsAt - this.#options.now();
		return this.#options.words.timeLeft(Math.max(0, leftMs / 1000));
	}

	#close(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.end();
		const [section, heading] = closedLobby(this.#words);
		this.#root.replaceChildren(section);
		document.title = `${this.#words.closed.title} · Hexmarch`;
		heading.focus();
	}
}
