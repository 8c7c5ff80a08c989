/** All rooms of a recording: a room finds another one by its id. */
import { RecordedRoom } from "./RecordedRoom.ts";
import type { Sources } from "./sources.ts";

const ID_LENGTH = 12;

export class RoomRegistry {
	readonly #sources: Sources;
	readonly #rooms = new Map<string, RecordedRoom>();

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/** The room of an id, created if it does not exist. */
	of(id: string): RecordedRoom {
		const room =
			this.#rooms.get(id) ??
			new RecordedRoom(id, this.#sources, (other) => this.of(other));
		this.#rooms.set(id, room);
		return room;
	}

	/** A room whose id is derived from a name, using the letters that an id may have. */
	named(name: string): RecordedRoom {
		const letters = name.toLowerCase().replaceAll(/[^a-hjkmnp-z]/g, "");
		return this.of(letters.padEnd(ID_LENGTH, "z").slice(0, ID_LENGTH));
	}

	/** The room created last. */
	get newest(): RecordedRoom {
		return [...this.#rooms.values()].at(-1) as RecordedRoom;
	}
}
