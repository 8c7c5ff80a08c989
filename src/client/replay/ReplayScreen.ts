/** The replay's page: the board at a turn, surrounded by the controls that move through the game. */
import type { OverView } from "../../match/view.ts";
import { embedAddress, embedCode } from "../../protocol/embedCode.ts";
import { tilesToWin } from "../../rules/ending.ts";
import { pointHistory } from "../../rules/landHistory.ts";
import type { Seat } from "../../rules/position.ts";
import { givesPoints } from "../../rules/steps/score.ts";
import { landCount } from "../../rules/terrain.ts";
import { endText } from "../../words/replayText.ts";
import type { Loader } from "../net/Loader.ts";
import { SeatsPanel } from "../shared/SeatsPanel.ts";
import { StandingBars } from "../shared/StandingBars.ts";
import { el } from "../ui/dom.ts";
import { openDialog } from "../ui/openDialog.ts";
import { Address } from "./Address.ts";
import type { LaterParts } from "./AfterGame.ts";
import { Controls } from "./Controls.ts";
import { leadText, nameOf, orderArrowsAt, viewOf } from "./frames.ts";
import { listenToReplayKeys } from "./keyboard.ts";
import { LazyAfterGame } from "./LazyAfterGame.ts";
import type { PageWords } from "./pageWords.ts";
import { ReplayBoard } from "./ReplayBoard.ts";
import { ReplayLog } from "./ReplayLog.ts";
import { ReplayMenu } from "./ReplayMenu.ts";
import { ReplayPlayer } from "./ReplayPlayer.ts";
import type { ReplayTimeline } from "./ReplayTimeline.ts";
import { ReplayTop } from "./ReplayTop.ts";
import { replayBar } from "./replayBar.ts";
import { TurnChart } from "./TurnChart.ts";

export type ReplayScreenOptions = {
	readonly timeline: ReplayTimeline;
	/** The reader's seat; null for a reader who did not play. */
	readonly viewer: Seat | null;
	readonly words: PageWords;
	readonly loader: Loader;
	readonly later: LaterParts;
};

/** A log does not record who was present. */
const PRESENCE = { away: [], watching: 0 };

export class ReplayScreen {
	readonly #root: HTMLElement;
	readonly #options: ReplayScreenOptions;
	readonly #timeline: ReplayTimeline;
	readonly #board: ReplayBoard;
	readonly #player: ReplayPlayer;
	readonly #top: ReplayTop;
	readonly #chart: TurnChart;
	readonly #controls: Controls;
	readonly #seats: SeatsPanel;
	readonly #standing: StandingBars;
	readonly #log: ReplayLog;
	readonly #menu: ReplayMenu;
	readonly #address: Address;
	readonly #after: LazyAfterGame;
	readonly #spoken = el("div", { class: "unseen", "aria-live": "polite" });
	#shown: number;

	constructor(root: HTMLElement, options: ReplayScreenOptions) {
		const { timeline, viewer, words } = options;
		this.#address = new Address(timeline.last, (frame) =>
			this.#player.jump(frame),
		);
		const frame = this.#address.frame ?? timeline.last;
		const view = viewOf(timeline, frame, viewer);
		this.#root = root;
		this.#options = options;
		this.#timeline = timeline;
		this.#shown = frame;
		this.#board = this.#makeBoard(view);
		this.#player = new ReplayPlayer(timeline, frame, this.#board.board, () =>
			this.#update(),
		);
		this.#chart = this.#makeChart(view);
		this.#controls = this.#makeControls();
		this.#seats = new SeatsPanel(view, words);
		this.#standing = new StandingBars(words.standing, (seat) =>
			this.#seats.rowOf(seat),
		);
		this.#log = new ReplayLog(timeline, words, {
			onPoint: (tiles) => this.#board.board.highlight(tiles),
			onTurn: (turn) => this.#player.jump(turn),
		});
		this.#after = new LazyAfterGame({
			...{ ...options, root },
			frame: () => this.#player.frame,
			onAsk: () => this.#player.pause(),
			onTurn: (frame) => this.#player.jump(frame),
			onPlans: () => this.#update(),
		});
		this.#menu = this.#makeMenu();
		this.#top = new ReplayTop(words, [this.#menu.root]);
	}

	/** Takes over the page, in pieces: a phone may draw and react between them. */
	*open(): Generator<void, void> {
		// Nothing is laid out before it is on the page, where one layout then serves all.
		yield* this.#updateInPieces();
		yield;
		this.#fill();
		this.#board.board.lookAt(null, false);
		this.#listenToKeys();
	}

	/** `text`: what the reader did in the game; "" if there is nothing to tell. */
	tellOwnPart(text: string): void {
		this.#log.tellOwnPart(text);
		if (this.#player.frame === this.#timeline.last) this.#speak(text);
	}

	#update(): void {
		for (const _ of this.#updateInPieces());
	}

	*#updateInPieces(): Generator<void, void> {
		const { frame, isPlaying, isAnimating, speed } = this.#player;
		const { viewer, words } = this.#options;
		const timeline = this.#timeline;
		const view = viewOf(timeline, frame, viewer);
		const isEnd = frame === timeline.last;
		const name = nameOf(timeline, frame, words.replay);
		const text = words.sentences([name, leadText(view, words)]);
		const plans = isPlaying
			? []
			: (this.#after.plansAt(frame) ?? orderArrowsAt(timeline, frame));
		this.#board.show({ view, plans, isAnimating });
		yield;
		const standing = this.#standing.update(view, {
			lands: timeline.lands.slice(0, frame + 1),
			isOver: isEnd,
			lastTurn: timeline.last,
		});
		this.#top.update(name, { view, isEnd, standing });
		this.#seats.update(view, {
			presence: PRESENCE,
			at: timeline.recordOf(frame)?.at ?? 0,
		});
		yield;
		this.#log.update(frame, view);
		yield;
		this.#chart.update(frame, text);
		this.#after.showTurn(frame);
		const isFirst = frame === 0;
		this.#controls.update({ isPlaying, isFirst, isLast: isEnd, speed });
		this.#menu.update(this.#board);
		this.#root.classList.toggle("animating", isAnimating);
		if (frame === this.#shown) return;
		this.#shown = frame;
		this.#address.show(frame);
		document.title = words.replay.titleAt(name);
		this.#speakOf(text, isEnd ? endText(view, words.replay) : "");
	}

	/** Announces a turn. A focused chart is read aloud anyway, and playback is silent. */
	#speakOf(text: string, end: string): void {
		const isSpoken = document.activeElement === this.#chart.root;
		if (isSpoken || (this.#player.isPlaying && end === "")) return;
		this.#speak(this.#options.words.sentences([text, end]));
	}

	#speak(text: string): void {
		this.#spoken.textContent = text;
	}

	/** Replaces the server's content, except the rematch and the links. */
	#fill(): void {
		this.#root.replaceChildren(
			this.#top.root,
			el("div", { class: "board-place" }, this.#board.board.root),
			this.#seats.root,
			el("div", { class: "chart-place" }, this.#chart.root),
			this.#log.root,
			replayBar(this.#options.words.replay, {
				controls: this.#controls.root,
				rematch: this.#root.querySelector(".rematch"),
				link: () => this.#address.linkTo(this.#player.frame),
				onAnalyse: () => void this.#after.analyse(),
				onPlayOn: () => void this.#after.playOn(),
				onVerify: () => void this.#showProof(),
			}),
			this.#spoken,
		);
		this.#root.classList.add("playing", "replay");
	}

	#makeBoard(view: OverView): ReplayBoard {
		return new ReplayBoard({
			...{ view, words: this.#options.words },
			skip: () => this.#player.skip(),
			onLevel: (seat) => this.#seats.pulse(seat),
			onScored: (points) => this.#seats.count(points),
			speak: (text) => this.#speak(text),
			onChange: () => this.#menu.update(this.#board),
		});
	}

	#makeChart({ settings, position, standings }: OverView): TurnChart {
		const { ruleset, board } = settings;
		const { words } = this.#options;
		const { lands } = this.#timeline;
		const hasPoints = givesPoints(ruleset);
		const points = lands.at(-1)?.points ?? [];
		const total = points.reduce((sum, one) => sum + one, 0);
		return new TurnChart({
			lands: hasPoints ? pointHistory(lands) : lands,
			standings,
			most: hasPoints ? Math.max(1, total) : landCount(position.board),
			needed: (turn) => tilesToWin(ruleset, { board, turn }),
			name: words.replay.chart.slider,
			turn: (turn) =>
				turn === this.#timeline.last ? words.replay.over : words.turn(turn),
			onScrub: (turn) => this.#player.jump(turn),
		});
	}

	#makeControls(): Controls {
		return new Controls(this.#options.words.replay.controls, {
			onFirst: () => this.#player.jump(0),
			onBack: () => this.#player.back(),
			onToggle: () => this.#player.toggle(),
			onForward: () => this.#player.forward(),
			onLast: () => this.#player.jump(this.#timeline.last),
			onSpeed: (speed) => {
				this.#player.speed = speed;
			},
		});
	}

	#makeMenu(): ReplayMenu {
		const links = this.#root.querySelectorAll<HTMLElement>(".for-menu");
		return new ReplayMenu(
			this.#options.words,
			{
				onOrders: () => this.#board.flipOrders(),
				onNumbers: () => this.#board.flipNumbers(),
				board: () => this.#board.board,
				onKeys: () => void this.#showKeys(),
				link: () => this.#address.linkTo(this.#player.frame),
				onVerify: () => void this.#showProof(),
				embed: this.#embed(),
			},
			// The server's own stay in their place until all is replaced, or the others would move.
			[...links].map((link) => link.cloneNode(true) as HTMLElement),
		);
	}

	/** Where the server says how other sites may show the game. */
	#embed(): (() => string) | null {
		if (!document.querySelector("link[type$=oembed]")) return null;
		const address = () => this.#address.linkTo(this.#player.frame);
		return () => embedCode(embedAddress(address()));
	}

	#listenToKeys(): void {
		const { board } = this.#board;
		listenToReplayKeys({
			...{ board: board.root, chart: this.#chart.root },
			onMove: (key) => board.moveCursor(key),
			onChoose: () => board.chooseAtCursor(),
			onToggle: () => this.#player.toggle(),
			onStep: (turns, isHeld) => {
				if (turns === 1 && !isHeld) this.#player.forward();
				else this.#player.jump(this.#player.frame + turns);
			},
			onFirst: () => this.#player.jump(0),
			onLast: () => this.#player.jump(this.#timeline.last),
			onSpeed: (by) => this.#player.changeSpeed(by),
			onOrders: () => this.#board.flipOrders(),
			onNumbers: (areShown) => this.#board.holdNumbers(areShown),
			onFit: () => board.camera.fit(),
			onCancel: () => {
				if (!this.#player.skip()) this.#board.choose(null);
			},
			onHelp: () => void this.#showKeys(),
		});
	}

	async #showKeys(): Promise<void> {
		const { loader, words } = this.#options;
		const part = await loader.load(() => import("../shared/keysDialog.ts"));
		this.#player.pause();
		openDialog(this.#root, part.keysDialog(words.replay));
	}

	async #showProof(): Promise<void> {
		const { loader, later, words } = this.#options;
		const [{ ProofPanel }, { proofWords }] = await Promise.all([
			loader.load(() => import("./ProofPanel.ts")),
			loader.load(later.proofWords),
		]);
		const panel = new ProofPanel({
			...{ log: this.#timeline.log, words: proofWords },
			title: words.replay.verify,
			onTurn: (turn) => this.#player.jump(turn),
		});
		this.#player.pause();
		if (openDialog(this.#root, panel.root)) await panel.run();
	}
}
