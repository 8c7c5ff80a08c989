/** A room played in this process, so that its stored data can be saved. */
import { FakeContext, type FakeSocket, type Message } from "./fakePlatform.ts";
import type { Guest, Room, Sources } from "./sources.ts";

/** What a form sends. */
export type Fields = Readonly<Record<string, string>>;

/** The result of a form; older checkouts call the values `choices`. */
type ParsedForm = { readonly values?: unknown; readonly choices?: unknown };

/** The parts of a form's module that are needed here; older checkouts have `settingsOf`. */
type PlayForm = {
	parsePlay(fields: Fields): ParsedForm;
	playSettingsOf?(values: unknown): SoloGame;
	settingsOf(values: unknown): SoloGame;
};
type SoloGame = {
	readonly settings: object;
	readonly bots: readonly object[];
};
type GameForm = {
	parseGame(fields: Fields): ParsedForm;
	gameSettingsOf(values: unknown): object;
};

type PackedView = {
	readonly type: string;
	readonly phase?: string;
	readonly position?: { readonly turn: number };
};
type ViewModule = {
	unpackView(packed: PackedView): {
		readonly viewer: number;
		readonly position: {
			readonly owners: readonly number[];
			readonly turn: number;
		};
	};
};

/** Three seats fit on this board by the rules of every version. */
const SHARED = { board: "11x9", seats: "3" };

export const ANN = guest(1, "Amber Fox");
export const BEN = guest(2, "Brisk Owl");

function guest(n: number, name: string): Guest {
	return { player: `${n}0000000-0000-4000-8000-00000000000${n}`, name };
}

export class RecordedRoom {
	readonly id: string;
	readonly context = new FakeContext();
	readonly room: Room;
	readonly #sources: Sources;
	readonly #guests: Guest[] = [];
	readonly #sockets = new Map<string, FakeSocket>();

	/** `roomOf` returns the room of an id, which a room needs for a rematch. */
	constructor(
		id: string,
		sources: Sources,
		roomOf: (id: string) => RecordedRoom,
	) {
		this.id = id;
		this.#sources = sources;
		// D1 is unavailable, so nothing is delivered and everything is still in storage.
		this.room = new sources.GameRoom(this.context, {
			DB: {},
			SESSION_SECRET: "only for recording",
			DIRECTORIES: {
				getByName: () => ({ report: async () => {}, remove: async () => {} }),
			},
			GAME_ROOMS: { getByName: roomOf },
		});
	}

	async enter(setup: object, visitor: Guest): Promise<unknown> {
		this.#guests.push(visitor);
		return this.room.enter(setup, visitor);
	}

	/** Opens a game against bots. */
	async openSolo(fields: Fields): Promise<void> {
		const form = await this.#sources.load<PlayForm>(
			"forms/botGameForm.ts",
			"server/forms/botGameForm.ts",
			"server/forms/playForm.ts",
			"server/playForm.ts",
		);
		const parsed = form.parsePlay(fields);
		const settingsOf = form.playSettingsOf ?? form.settingsOf;
		const solo = settingsOf(parsed.values ?? parsed.choices);
		if (this.room.create === undefined) {
			await this.enter({ ...this.#setup, settings: solo }, ANN);
			return;
		}
		const holders = [{ type: "person", ...ANN }, ...solo.bots];
		this.#guests.push(ANN);
		await this.room.create({ id: this.id, settings: solo.settings, holders });
	}

	/** Opens a game of two people and, once it begins, a bot. */
	async openShared(fields: Fields): Promise<void> {
		const { parseGame, gameSettingsOf } = await this.#sources.load<GameForm>(
			"server/forms/peopleGameForm.ts",
			"server/forms/gameForm.ts",
			"server/gameForm.ts",
		);
		const parsed = parseGame({ ...SHARED, ...fields });
		const settings = gameSettingsOf(parsed.values ?? parsed.choices);
		const setup = { ...this.#setup, settings };
		await this.enter(setup, ANN);
		await this.enter(setup, BEN);
		await this.send(BEN, { type: "clock", sent: 1 });
	}

	get #setup(): object {
		return { id: this.id, region: "europe" };
	}

	/** Sends a message over a guest's socket. */
	async send({ player, name }: Guest, message: Message): Promise<void> {
		let socket = this.#sockets.get(player);
		if (socket === undefined) {
			const query = new URLSearchParams({ player, name, v: "2" });
			await this.room.fetch(new Request(`https://room/socket?${query}`));
			socket = this.context.getWebSockets(player)[0];
			this.#sockets.set(player, socket);
		}
		await this.room.webSocketMessage(socket, JSON.stringify(message));
	}

	/** What the first guest sees of the game. */
	async view(): Promise<{ phase?: string; turn: number; type: string }> {
		const view = await this.#viewOf(this.#guests[0]);
		return { ...view, turn: view.position?.turn ?? 0 };
	}

	async #viewOf({ player }: Guest): Promise<PackedView> {
		const answer = await this.room.view(player);
		return JSON.parse(typeof answer === "string" ? answer : answer.json);
	}

	/** A guest is ready for the phase to end. */
	async ready(guest: Guest): Promise<void> {
		const { phase, turn } = await this.view();
		// The first version had no phases.
		await this.send(
			guest,
			this.#sources.isFirst
				? { type: "ready", turn }
				: { type: "ready", turn, phase },
		);
	}

	/** A guest strengthens one of their tiles. */
	async order(guest: Guest): Promise<void> {
		const { unpackView } = await this.#sources.load<ViewModule>(
			"protocol/packedView.ts",
		);
		const { viewer, position } = unpackView(await this.#viewOf(guest));
		const { owners, turn } = position;
		const target = owners.indexOf(viewer);
		await this.send(guest, { type: "order", id: "mine", turn, target });
	}

	/** Each of these guests gives orders and is ready. */
	async playTurn(guests: readonly Guest[]): Promise<void> {
		const { turn } = await this.view();
		for (const [i, guest] of guests.entries())
			for (const target of [12 + i, 7 + i, -1])
				await this.send(guest, {
					type: "order",
					id: `${turn}.${target}`,
					turn,
					target,
				});
		for (const guest of guests) await this.ready(guest);
	}

	/** The room's stored data as SQL, after a line that names the room. */
	dump(): string {
		const head = { id: this.id, savedAt: Date.now(), persons: this.#guests };
		const lines = [`-- ${JSON.stringify(head)}`, ...this.context.dump()];
		return `${lines.join("\n")}\n`;
	}
}
