/** Games whose rooms did not answer as somebody began to listen: they are asked again for some minutes. */
import type { PlayerId } from "../../match/match.ts";
import type { GameId } from "../games/gameId.ts";

/** Each pause is twice as long as the one before. */
const FIRST_PAUSE_MS = 2_000;

/** Within two minutes. Who listens knows which games they have not heard of. */
const MOST_ATTEMPTS = 6;

const KEY = "unheard";

type Unheard = {
	readonly player: PlayerId;
	readonly ids: readonly GameId[];
	readonly attempts: number;
};

export class UnheardGames {
	readonly #storage: DurableObjectStorage;
	/** Asks a room, and tells who listens; false if the room does not answer. */
	readonly #ask: (id: GameId, player: PlayerId) => Promise<boolean>;

	constructor(
		storage: DurableObjectStorage,
		ask: (id: GameId, player: PlayerId) => Promise<boolean>,
	) {
		this.#storage = storage;
		this.#ask = ask;
	}

	async add(player: PlayerId, ids: readonly GameId[]): Promise<void> {
		if (ids.length === 0) return;
		const known = (await this.#load())?.ids ?? [];
		const all = [...new Set([...known, ...ids])];
		await this.#askLater({ player, ids: all, attempts: 0 });
	}

	/** To be called by the alarm. `isHeard`: whether anybody still listens. */
	async askAgain(isHeard: boolean): Promise<void> {
		const unheard = await this.#load();
		if (unheard === undefined) return;
		const { player, ids, attempts } = unheard;
		const asked = isHeard ? ids : [];
		const answers = await Promise.all(
			asked.map(async (id) => [id, await this.#ask(id, player)] as const),
		);
		const answered = new Set(
			answers.filter(([, isAnswered]) => isAnswered).map(([id]) => id),
		);
		const left = ids.filter((id) => !answered.has(id));
		const isLast = !isHeard || attempts + 1 >= MOST_ATTEMPTS;
		if (left.length === 0 || isLast) await this.#storage.delete(KEY);
		else await this.#askLater({ player, ids: left, attempts: attempts + 1 });
	}

	#load(): Promise<Unheard | undefined> {
		return this.#storage.get<Unheard>(KEY);
	}

	async #askLater(unheard: Unheard): Promise<void> {
		await this.#storage.put(KEY, unheard);
		const pauseMs = FIRST_PAUSE_MS * 2 ** unheard.attempts;
		await this.#storage.setAlarm(Date.now() + pauseMs);
	}
}
