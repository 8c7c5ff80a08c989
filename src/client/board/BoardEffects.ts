/** The effects of a turn's events. Their code loads before the first turn that needs it; until then events show without. */
import type { Event } from "../../rules/event.ts";
import type { Position } from "../../rules/position.ts";
import type { BoardLayers } from "./BoardLayers.ts";
import type { Effects, EffectsOptions } from "./Effects.ts";

export type BoardEffectsOptions = Omit<EffectsOptions, "board" | "signPlace">;

export class BoardEffects {
	readonly #options: BoardEffectsOptions;
	readonly #layers: () => BoardLayers;
	#effects: Effects | null = null;
	#isLoading = false;

	/** `layers`: those of the board as it lies now. */
	constructor(options: BoardEffectsOptions, layers: () => BoardLayers) {
		this.#options = options;
		this.#layers = layers;
	}

	async prepare(): Promise<void> {
		if (this.#effects !== null || this.#isLoading) return;
		this.#isLoading = true;
		try {
			this.#add(await import("./Effects.ts"));
		} catch {
			// The next turn tries again.
		}
		this.#isLoading = false;
	}

	/** The board has new layers. */
	renew(): void {
		if (this.#effects === null) return;
		this.#effects = null;
		void this.prepare();
	}

	show(event: Event, position: Position, ms: number): void {
		this.#effects?.show(event, position, ms);
	}

	clear(): void {
		this.#effects?.clear();
	}

	#add({ Effects }: typeof import("./Effects.ts")): void {
		const layers = this.#layers();
		const { number, level, onLevel } = this.#options;
		const { cutOff, pointsPerTown, onScored, rowOf } = this.#options;
		this.#effects = new Effects({
			...{ board: layers.shape, number, level, onLevel, onScored },
			...{ cutOff, pointsPerTown, rowOf },
			signPlace: (seat) => layers.signPlace(seat),
		});
		layers.root.append(this.#effects.root);
	}
}
