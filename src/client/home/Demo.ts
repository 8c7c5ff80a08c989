/** The game behind the Play button: shown turn by turn, paused while it is not visible. */
import { DEMO_BOARD } from "../../board/demoBoard.ts";
import { extentOf } from "../../board/layout.ts";
import type { BotKind } from "../../bots/bots.ts";
import { marchFor } from "../../rules/modes.ts";
import type { Position } from "../../rules/position.ts";
import { SIZE } from "../board/geometry.ts";
import { LandLayer } from "../board/LandLayer.ts";
import { TerrainLayer } from "../board/TerrainLayer.ts";
import { TileLayer } from "../board/TileLayer.ts";
import { TurnAnimation } from "../board/TurnAnimation.ts";
import { randomHex } from "../shared/randomHex.ts";
import { setAttributes, svg } from "../ui/dom.ts";
import { BotGame } from "./BotGame.ts";

const PLAYERS: readonly BotKind[] = [
	"captain",
	"general",
	"captain",
	"captain",
];
/** Turns played before the demo shows, so that there is something to see. */
const TURNS_BEFORE = 6;
const PAUSE_MS = 900;
const PAUSE_AT_END_MS = 5000;
/** Room for the sea around the shore; as in the still picture, so that nothing jumps. */
const MARGIN = 16;
const MAX_STRENGTH = marchFor(DEMO_BOARD).maxStrength;

/** Replaces the still picture, and plays as long as the page is open. */
export function startDemo(root: HTMLElement): void {
	new Demo(root);
}

class Demo {
	readonly #terrain = new TerrainLayer(DEMO_BOARD);
	readonly #tiles = new TileLayer(DEMO_BOARD);
	readonly #lands = new LandLayer(DEMO_BOARD, PLAYERS.length, null);
	readonly #animation: TurnAnimation;
	#game = newGame();
	#isSeen = true;
	#isWaiting = false;

	constructor(root: HTMLElement) {
		this.#animation = new TurnAnimation({
			onEvent: () => {},
			onPosition: (position) => this.#show(position),
			onEnd: () => this.#rest(),
		});
		root.replaceChildren(this.#drawing(root));
		this.#show(this.#game.position);
		new IntersectionObserver(([{ isIntersecting }]) => {
			this.#isSeen = isIntersecting;
			this.#goOn();
		}).observe(root);
		document.addEventListener("visibilitychange", () => this.#goOn());
		this.#rest();
	}

	/** Creates the drawing with the label of the still picture. */
	#drawing(root: HTMLElement): SVGSVGElement {
		const { x, y } = extentOf(DEMO_BOARD, SIZE);
		const drawing = svg(
			"svg",
			{
				class: "board-live",
				viewBox: `${-MARGIN} ${-MARGIN} ${x + 2 * MARGIN} ${y + 2 * MARGIN}`,
				role: "img",
			},
			this.#terrain.ground,
			this.#tiles.root,
			this.#lands.patterns,
			this.#lands.outlines,
			this.#terrain.towns,
			this.#lands.signs,
		);
		const title = root.querySelector("title")?.textContent;
		if (title) setAttributes(drawing, { "aria-label": title });
		return drawing;
	}

	#show(position: Position): void {
		this.#tiles.update(position, new Set(), MAX_STRENGTH);
		this.#lands.update(position);
		this.#terrain.update(position);
	}

	#rest(): void {
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		const pause = this.#game.isOver ? PAUSE_AT_END_MS : PAUSE_MS;
		setTimeout(() => {
			this.#isWaiting = false;
			this.#goOn();
		}, pause);
	}

	#goOn(): void {
		const isAtRest = !this.#isSeen || document.visibilityState === "hidden";
		if (isAtRest || this.#isWaiting || this.#animation.isPlaying) return;
		if (this.#game.isOver) this.#game = newGame();
		const { before, events } = this.#game.play();
		this.#animation.play(before, events);
	}
}

function newGame(): BotGame {
	const game = new BotGame(DEMO_BOARD, PLAYERS, () => randomHex(32));
	for (let turn = 0; turn < TURNS_BEFORE; turn++) game.play();
	return game;
}
