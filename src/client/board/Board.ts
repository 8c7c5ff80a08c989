/** The board: draws what it is given and reports the tile pointed at. It decides nothing. */
import { type LaidBoard, tileUnder } from "../../board/layout.ts";
import type { Event } from "../../rules/event.ts";
import {
	type Board as Shape,
	type TileIndex,
	tileAt,
} from "../../rules/hex.ts";
import type { Position, Seat } from "../../rules/position.ts";
import { el, svg } from "../ui/dom.ts";
import { BoardEffects, type BoardEffectsOptions } from "./BoardEffects.ts";
import { BoardLayers } from "./BoardLayers.ts";
import type { BoardNotes, BoardNotesKind } from "./BoardNotes.ts";
import { Camera } from "./Camera.ts";
import type { Disc } from "./cardPlace.ts";
import { tileByKey } from "./cursorKeys.ts";
import { drawingBox, isLargerTurned, SIZE, tileCenter } from "./geometry.ts";
import type { BoardModel } from "./model.ts";
import { PointerInput } from "./PointerInput.ts";

/** At fewer pixels per unit of the drawing a number has no room on its tile. */
const LEGIBLE = 0.42;

export type BoardOptions = BoardEffectsOptions & {
	readonly shape: Shape;
	readonly seatCount: number;
	readonly viewer: Seat | null;
	readonly maxStrength: number;
	readonly name: string;
	readonly roleDescription: string;
	/** A key for what choosing a tile would do now. If the key changes during a press, that press chooses nothing. */
	readonly meaningOf?: (tile: TileIndex | null) => string;
	/** `isMore`: with Shift. */
	readonly onChoose: (tile: TileIndex, isMore: boolean) => void;
	readonly onWithdraw: (tile: TileIndex) => void;
	/** The tile under the pointer or the keyboard's cursor has changed. */
	readonly onPoint: (tile: TileIndex | null, byKey: boolean) => void;
	/** Ends the running animation; a tap also chooses its tile. */
	readonly skip: () => boolean;
};

export class Board {
	readonly root: HTMLElement;
	readonly #options: BoardOptions;
	/** Made at once, while the server's picture is there, from which they take the scenery. */
	#layers: BoardLayers;
	/** What the camera moves: it holds the layers once something is drawn, and is cheap to measure before. */
	readonly #world = svg("g", {});
	readonly #camera: Camera;
	#notes: readonly BoardNotes[] = [];
	readonly #effects: BoardEffects;
	#model: BoardModel | null = null;
	/** Draws what was shown last. */
	#redraw = () => {};
	/** Whether the board lies turned; null: as its tiles are larger. */
	#wish: boolean | null = null;
	/** The view was last moved to where a finger finds the tiles; see `lookAt`. */
	#isForFinger = false;
	#hovered: TileIndex | null = null;
	#cursor: TileIndex;
	#hasCursor = false;
	#isTapped = false;
	#isTouched = false;

	constructor(options: BoardOptions) {
		const { shape } = options;
		this.#options = options;
		this.#cursor = tileAt(shape, shape.cols >> 1, shape.rows >> 1);
		this.#layers = new BoardLayers(shape, options);
		this.#effects = new BoardEffects(options, () => this.#layers);
		const drawing = svg(
			"svg",
			{ class: "drawing", "aria-hidden": "true" },
			this.#world,
		);
		const box = drawingBox(shape);
		this.#camera = new Camera(drawing, this.#world, box, (scale) => {
			scaleText(drawing, scale);
			for (const notes of this.#notes) notes.move();
		});
		this.root = el(
			"div",
			{
				class: "board",
				tabindex: 0,
				role: "application",
				"aria-label": options.name,
				"aria-roledescription": options.roleDescription,
			},
			drawing,
		);
		this.#listen(drawing);
	}

	/** The tile that the keyboard's cursor or the pointer is on; null if neither. */
	get pointed(): TileIndex | null {
		return this.#hovered ?? (this.#hasCursor ? this.#cursor : null);
	}

	get camera(): Camera {
		return this.#camera;
	}

	/** Whether the board lies turned by a quarter. */
	get isTurned(): boolean {
		return this.#shape.isTurned ?? false;
	}

	get #shape(): LaidBoard {
		return this.#layers.shape;
	}

	/** Something is about to be drawn. */
	#addLayers(): void {
		const { root } = this.#layers;
		if (root.parentNode === null) this.#world.append(root);
	}

	/** A tile on the screen, however the board lies, as the circle that its edges touch. */
	discOf(tile: TileIndex): Disc {
		const { x, y } = this.#camera.toScreen(tileCenter(this.#shape, tile));
		const radius = (SIZE * Math.sqrt(3) * this.#camera.scale) / 2;
		return { x, y, radius };
	}

	/** Turns the board or lays it upright for good; null: whichever way its tiles are larger. */
	turn(wish: boolean | null): void {
		this.#wish = wish;
		this.#turnAsWished();
	}

	/** The whole view is new, so it moves to where the reader was last. */
	#turnAsWished(): void {
		const { width, height } = this.root.getBoundingClientRect();
		const isTurned = this.#wish ?? isLargerTurned(this.#shape, width, height);
		if (isTurned === this.isTurned) return;
		const shape = { ...this.#shape, isTurned };
		this.#layers = new BoardLayers(shape, this.#options);
		this.#world.replaceChildren();
		this.#camera.show(drawingBox(shape));
		this.#lookAtCursor();
		this.#effects.renew();
		this.#redraw();
	}

	update(model: BoardModel): void {
		this.#redraw = () => this.update(model);
		this.#model = model;
		this.#addLayers();
		this.#layers.update(model);
		this.#refreshPointed();
		this.root.classList.toggle("all-numbers", model.allNumbers);
	}

	/** Shows the next position of a turn's animation; draws only what the animation changes. */
	showPosition(position: Position): void {
		this.#redraw = () => this.showPosition(position);
		for (const notes of this.#notes) notes.hide();
		this.#addLayers();
		this.#layers.showPosition(position);
	}

	/** Adds what is said about single tiles, once its code has loaded. */
	addNotes(kinds: readonly BoardNotesKind[]): void {
		this.#notes = kinds.map(
			(Kind) => new Kind(this.root, (tile) => this.discOf(tile)),
		);
		this.#redraw();
	}

	/** Loads the effects before the first turn that needs them. */
	async prepareEffects(): Promise<void> {
		await this.#effects.prepare();
	}

	showEvent(event: Event, position: Position, ms: number): void {
		this.#effects.show(event, position, ms);
	}

	clearEffects(): void {
		this.#effects.clear();
	}

	/** Highlights tiles that are pointed at elsewhere on the page. */
	highlight(tiles: readonly TileIndex[]): void {
		this.#layers.highlight(tiles);
	}

	/**
	 * Puts the cursor on a tile; `isForFinger`: the view moves there if all tiles at once would be too small for a finger.
	 * Measures the page, so it is cheapest before anything is drawn.
	 */
	lookAt(tile: TileIndex | null, isForFinger: boolean): void {
		if (tile !== null) this.#cursor = tile;
		this.#isForFinger = isForFinger;
		this.#turnAsWished();
		this.#lookAtCursor();
	}

	#lookAtCursor(): void {
		if (!this.#isForFinger) this.#camera.fit();
		else this.#camera.zoomForFinger(tileCenter(this.#shape, this.#cursor));
	}

	/** Moves the cursor by a key; returns whether the key moves it. */
	moveCursor(key: string): boolean {
		const to = tileByKey(this.#shape, this.#cursor, key);
		if (to === null) return false;
		this.#cursor = to;
		this.#hasCursor = true;
		this.#hovered = null;
		this.#camera.reveal(tileCenter(this.#shape, to));
		this.#options.onPoint(to, true);
		return true;
	}

	chooseAtCursor(isMore = false): void {
		this.#hasCursor = true;
		this.#options.onChoose(this.#cursor, isMore);
	}

	#listen(drawing: SVGSVGElement): void {
		const { onPoint, onChoose, onWithdraw, skip } = this.#options;
		const { meaningOf = () => "" } = this.#options;
		new PointerInput(drawing, this.#camera, {
			tileAt: (point) =>
				tileUnder(this.#shape, this.#camera.toDrawing(point), SIZE),
			meaningOf,
			onHover: (tile, isTouched) => {
				if (tile === this.#hovered) return;
				this.#hovered = tile;
				this.#isTouched = isTouched;
				onPoint(tile, false);
			},
			onTap: (tile, isMore) => {
				if (tile !== null) this.#cursor = tile;
				this.#isTapped = true;
				this.root.focus({ preventScroll: true });
				this.#isTapped = false;
				this.#hasCursor = false;
				onPoint(this.#hovered, false);
				skip();
				if (tile !== null) onChoose(tile, isMore);
			},
			onWithdraw,
		});
		this.root.addEventListener("focus", () => {
			// Browsers may call a focus visible that a script moves after a touch.
			if (this.#isTapped || !this.root.matches(":focus-visible")) return;
			this.#hasCursor = true;
			onPoint(this.#cursor, true);
		});
		this.root.addEventListener("blur", () => {
			this.#hasCursor = false;
			onPoint(null, false);
		});
		new ResizeObserver(() => {
			this.#turnAsWished();
			this.#camera.panBy(0, 0);
		}).observe(this.root);
	}

	#refreshPointed(): void {
		const model = this.#model;
		if (!model) return;
		const tile = this.pointed;
		const cursor = this.#hasCursor ? this.#cursor : null;
		this.#layers.point(model, { tile, cursor });
		const pointed = { tile, cursor, isTouched: this.#isTouched };
		const layers = this.#layers;
		for (const notes of this.#notes) notes.update({ model, pointed, layers });
	}
}

/** Lets the style sheet keep numbers legible at every zoom, and hide them where they can't be. */
function scaleText(drawing: SVGSVGElement, scale: number): void {
	drawing.style.setProperty("--scale", scale.toFixed(3));
	drawing.classList.toggle("far", scale < LEGIBLE);
}
