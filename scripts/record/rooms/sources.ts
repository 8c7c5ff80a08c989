/** The program whose rooms are recorded: this one, or another checkout, possibly of an earlier version. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
	type FakeContext,
	type FakeSocket,
	installFakePlatform,
	type Message,
} from "./fakePlatform.ts";

export type Guest = { readonly player: string; readonly name: string };

/** A room's methods; the first version had only `create` to open it. */
export type Room = {
	create?(setup: object): Promise<void>;
	enter(setup: object, guest: Guest): Promise<unknown>;
	ask(guest: Guest, request: Message): Promise<unknown>;
	view(player: string): Promise<string | { readonly json: string }>;
	rematch(guest: Guest): Promise<unknown>;
	fetch(request: Request): Promise<{ webSocket: unknown }>;
	webSocketMessage(socket: FakeSocket, text: string): Promise<void>;
};

export type Sources = {
	readonly GameRoom: new (context: FakeContext, env: object) => Room;
	/** Whether rooms are those of the first version, in which games could not be shared. */
	readonly isFirst: boolean;
	/** A module by its path below `src`; older checkouts have it under one of the other paths. */
	readonly load: <Module>(...paths: string[]) => Promise<Module>;
};

/** Loads the program of a checkout, given the checkout's folder. */
export async function loadSources(folder: string): Promise<Sources> {
	installFakePlatform();
	const base = pathToFileURL(`${folder}/src/`);
	const load = async <Module>(...paths: string[]) => {
		const urls = paths.map((path) => new URL(path, base));
		const url = urls.find((each) => existsSync(each)) ?? urls[0];
		return (await import(url.href)) as Module;
	};
	const { GameRoom } = await load<Pick<Sources, "GameRoom">>(
		"server/room/GameRoom.ts",
	);
	return { GameRoom, load, isFirst: "create" in GameRoom.prototype };
}
