/** A replay on another site's page: plays the game on the board, and keeps what stands around it. */
import type { OverView } from "../../match/view.ts";
import { endText, winnerText } from "../../words/replayText.ts";
import type { Board } from "../board/Board.ts";
import { fetchText } from "../net/fetchText.ts";
import { leadText, nameOf, orderArrowsAt, viewOf } from "../replay/frames.ts";
import { ReplayPlayer } from "../replay/ReplayPlayer.ts";
import type { ReplayTimeline } from "../replay/ReplayTimeline.ts";
import { readTimeline } from "../replay/readTimeline.ts";
import { frameIn, hashOf } from "../replay/turnLink.ts";
import { setAttributes, setText } from "../ui/dom.ts";
import type { Act } from "./acts.ts";
import { drawPosition, makeBoard, placeBoard } from "./EmbedBoard.ts";
import type { EmbedWords } from "./embedWords.ts";
import { partOf } from "./parts.ts";
import { Ranks } from "./Ranks.ts";

/** Null if the game can't be shown, which the page then says. */
export async function openReplay(
	root: HTMLElement,
	words: EmbedWords,
): Promise<EmbedReplay | null> {
	const timeline = await readTimeline(
		() => fetchText(root.dataset.log ?? ""),
		words.deletedPlayer,
	);
	if (typeof timeline === "string") {
		setText(partOf(root, ".told"), words.replay[timeline]);
		return null;
	}
	const replay = new EmbedReplay(root, timeline, words);
	await replay.open();
	return replay;
}

export class EmbedReplay {
	readonly #root: HTMLElement;
	readonly #timeline: ReplayTimeline;
	readonly #words: EmbedWords;
	readonly #board: Board;
	readonly #player: ReplayPlayer;
	readonly #ranks: Ranks;
	readonly #state: HTMLElement;
	readonly #turn: HTMLElement;
	readonly #told: HTMLElement;
	readonly #onSite: HTMLAnchorElement;
	readonly #siteHref: string;
	readonly #slider: HTMLInputElement;
	readonly #back: HTMLElement;
	readonly #toggle: HTMLElement;
	readonly #forward: HTMLElement;

	constructor(root: HTMLElement, timeline: ReplayTimeline, words: EmbedWords) {
		const frame = frameIn(location.hash, timeline.last) ?? timeline.last;
		this.#root = root;
		this.#timeline = timeline;
		this.#words = words;
		this.#board = makeBoard(viewOf(timeline, frame, null), words);
		this.#ranks = new Ranks(root, words);
		this.#state = partOf(root, ".state");
		this.#turn = partOf(root, ".turn");
		this.#told = partOf(root, ".told");
		this.#onSite = partOf(root, ".on-site");
		this.#siteHref = this.#onSite.href;
		this.#slider = partOf(root, ".slider");
		this.#back = partOf(root, '[data-act="back"]');
		this.#toggle = partOf(root, '[data-act="toggle"]');
		this.#forward = partOf(root, '[data-act="forward"]');
		this.#player = new ReplayPlayer(timeline, frame, this.#board, () =>
			this.#update(),
		);
	}

	async open(): Promise<void> {
		this.#update();
		await placeBoard(this.#root, this.#board);
	}

	act(act: Act): void {
		const player = this.#player;
		if (act.type === "toggle") player.toggle();
		else if (act.type === "go") player.jump(act.frame);
		else if (act.by > 0) player.forward();
		else player.back();
	}

	#update(): void {
		const { frame, isPlaying, isAnimating } = this.#player;
		const timeline = this.#timeline;
		const view = viewOf(timeline, frame, null);
		const isEnd = frame === timeline.last;
		// While a turn is told, the animation draws.
		if (!isAnimating)
			drawPosition(
				this.#board,
				view.position,
				isPlaying ? [] : orderArrowsAt(timeline, frame),
			);
		this.#root.classList.toggle("animating", isAnimating);
		this.#root.classList.toggle("is-playing", isPlaying);
		this.#ranks.update(view);
		const name = nameOf(timeline, frame, this.#words.replay);
		this.#tell(name, isEnd ? view : null);
		this.#onSite.href =
			this.#siteHref + (isEnd ? "" : hashOf(frame, timeline.last));
		const lead = leadText(view, this.#words);
		this.#updateControls(this.#words.sentences([name, lead]));
	}

	/** `end`: the game as it ended, if that is shown. Playback is not read aloud. */
	#tell(name: string, end: OverView | null): void {
		const { replay } = this.#words;
		const { isPlaying } = this.#player;
		this.#state.setAttribute("aria-live", isPlaying ? "off" : "polite");
		setText(this.#turn, end ? winnerText(end, replay) : name);
		setText(this.#told, end ? endText(end, replay) : "");
	}

	/** `text`: the turn for readers who hear the slider. */
	#updateControls(text: string): void {
		const { frame, isPlaying } = this.#player;
		const { last } = this.#timeline;
		const toggle = this.#toggle;
		const { play, pause } = this.#words.replay.controls;
		setAttributes(this.#slider, { max: last, "aria-valuetext": text });
		this.#slider.value = String(frame);
		this.#back.setAttribute("aria-disabled", String(frame === 0));
		this.#forward.setAttribute("aria-disabled", String(frame === last));
		const name = isPlaying ? pause : play;
		setAttributes(toggle, { "aria-label": name, title: name });
	}
}
