/** What is played in each room before it is saved. */
import { ANN, BEN, type Fields, type RecordedRoom } from "./RecordedRoom.ts";
import type { RoomRegistry } from "./RoomRegistry.ts";
import type { Sources } from "./sources.ts";

type Recording = { readonly rooms: RoomRegistry; readonly sources: Sources };

/** Plays in a room, and returns the room to save, which may be another one. */
type Recipe = (
	room: RecordedRoom,
	recording: Recording,
) => Promise<RecordedRoom>;

/** The module that stores ratings. */
type RatedModule = { saveRated(sql: object, rated: object): void };

const SOLO = { board: "9x7", bots: "1" };
/** In which players choose where they start. */
const CLASSIC = { ...SOLO, ruleset: "turn-by-turn" };
const FREE = {
	...{ ruleset: "free-neighbor", plans: "sealed" },
	...{ board: "5x5", bots: "1" },
};

/** Games against bots, by the names of their files. */
export const SOLO_RECIPES: Readonly<Record<string, Recipe>> = {
	async waiting(room) {
		await room.openSolo(CLASSIC);
		return room;
	},
	/** Two turns are over, and an order of the third is accepted. */
	async collecting(room) {
		await room.openSolo(SOLO);
		for (let i = 0; (await room.view()).turn < 2 && i < 9; i++)
			await room.ready(ANN);
		while ((await room.view()).phase === "waiting") await room.ready(ANN);
		await room.order(ANN);
		return room;
	},
	/** The first turn, with one accepted order. */
	async free(room) {
		await room.openSolo(FREE);
		await room.send(ANN, { type: "order", id: "mine", turn: 0, target: 3 });
		return room;
	},
	async freeLater(room) {
		await room.openSolo(FREE);
		await room.playTurn([ANN]);
		await room.playTurn([ANN]);
		const { turn } = await room.view();
		await room.send(ANN, { type: "order", id: "mine", turn, target: 3 });
		return room;
	},
	async overGivenUp(room) {
		await room.openSolo(FREE);
		await room.playTurn([ANN]);
		await room.send(ANN, { type: "resign" });
		return room;
	},
	async overPlayed(room) {
		await room.openSolo({ ...FREE, end: "turn-limit", turns: "2" });
		for (let i = 0; i < 3; i++) await room.playTurn([ANN]);
		return room;
	},
};

/** Games shared by people, which the first version did not have. */
export const SHARED_RECIPES: Readonly<Record<string, Recipe>> = {
	async lobby(room) {
		await room.openShared({ access: "link" });
		return room;
	},
	/** One person has requested a rematch, and another is expected. */
	async lobbyAgain(room, { rooms }) {
		const first = rooms.named(`${room.id.slice(0, 6)}first`);
		await playShared(first, { end: "turn-limit", turns: "8" });
		while ((await first.view()).type === "playing")
			for (const guest of [ANN, BEN]) await first.ready(guest);
		await first.room.rematch(ANN);
		return rooms.newest;
	},
	async people(room) {
		await playShared(room);
		await room.order(ANN);
		return room;
	},
	/** A finished game with a rematch. */
	async peopleOver(room, { sources }) {
		await playShared(room);
		await room.send(BEN, { type: "resign" });
		await room.send(ANN, { type: "resign" });
		await room.room.rematch(ANN);
		const { saveRated } = await sources.load<RatedModule>(
			"server/room/storage/rated.ts",
			"server/room/rated.ts",
		);
		saveRated(room.context.storage.sql, { changes: [[0, 1500, 1510, 1]] });
		return room;
	},
};

async function playShared(
	room: RecordedRoom,
	rules: Fields = {},
): Promise<void> {
	await room.openShared({ access: "link", fill: "normal", ...rules });
	await room.room.ask(ANN, { type: "begin" });
	await room.ready(ANN);
	await room.ready(BEN);
	await room.playTurn([ANN, BEN]);
	for (const guest of [ANN, BEN])
		if ((await room.view()).phase === "waiting") await room.ready(guest);
}
