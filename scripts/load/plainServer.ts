// A plain Node server for the same games, to compare the real one with: rooms in memory, unsigned
// sessions, no pages. `node scripts/load/plainServer.ts PORT`.
import { randomUUID } from "node:crypto";
import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import { text } from "node:stream/consumers";
import { WebSocketServer } from "ws";
import type { PlayerId } from "../../src/match/match.ts";
import { MAX_MESSAGE_BYTES } from "../../src/protocol/version.ts";
import {
	gameSettingsOf,
	parseGame,
} from "../../src/server/forms/peopleGameForm.ts";
import { newGameId } from "../../src/server/games/gameId.ts";
import type { Guest } from "../../src/server/identity/guest.ts";
import { PlainRoom } from "./PlainRoom.ts";

const rooms = new Map<string, PlainRoom>();
const sockets = new WebSocketServer({
	noServer: true,
	maxPayload: MAX_MESSAGE_BYTES,
	perMessageDeflate: false,
});

const server = createServer((request, response) => {
	answer(request, response).catch((error: unknown) => {
		console.error(error);
		response.writeHead(500).end();
	});
});

server.on("upgrade", (request, stream, head) => {
	const room = rooms.get(pathOf(request)[1] ?? "");
	if (room === undefined) {
		stream.destroy();
		return;
	}
	sockets.handleUpgrade(request, stream, head, (socket) =>
		room.connect(socket, visitorOf(request)),
	);
});

server.listen(Number(process.argv[2]), "localhost");

// Exits normally, so that a profiler writes its results.
process.once("SIGTERM", () => process.exit());

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const [first, id = "", action] = pathOf(request);
	if (first === "healthz") return void response.end("{}");
	if (request.method !== "POST") return void response.writeHead(404).end();
	const visitor = visitorOf(request) ?? newVisitor();
	const fields = Object.fromEntries(new URLSearchParams(await text(request)));
	const game = first === "games" ? open(fields) : id;
	const refusal =
		rooms
			.get(game ?? "")
			?.ask({ type: action === "begin" ? "begin" : "join" }, visitor) ?? null;
	if (game === null || refusal !== null)
		return void response.writeHead(409).end(refusal);
	response.writeHead(303, {
		Location: `/game/${game}`,
		"Set-Cookie": `session=${visitor.player}`,
	});
	response.end();
}

/** Opens a game, and returns its id; null if the form is invalid. */
function open(fields: Record<string, string>): string | null {
	const parsed = parseGame(fields);
	if (parsed.type === "invalid") return null;
	const id = newGameId("");
	rooms.set(id, new PlainRoom(gameSettingsOf(parsed.values)));
	return id;
}

function pathOf({ url = "" }: IncomingMessage): string[] {
	return new URL(url, "http://localhost").pathname.split("/").slice(1);
}

function visitorOf({ headers }: IncomingMessage): Guest | null {
	const player = headers.cookie?.match(/session=([0-9a-f-]{36})/)?.[1];
	return player === undefined
		? null
		: { player: player as PlayerId, name: "Guest" };
}

function newVisitor(): Guest {
	return { player: randomUUID() as PlayerId, name: "Guest" };
}
