/** What a room consists of, put together. */
import type { PlayerId } from "../../match/match.ts";
import { directoryOf } from "../directory/directories.ts";
import type { Env } from "../env.ts";
import { newGameId } from "../games/gameId.ts";
import { isBusyBot } from "../games/isBusyBot.ts";
import { pushSenderOf } from "../push/pushSender.ts";
import type { Act } from "./act.ts";
import type { OwnGame } from "./api.ts";
import { CommandQueue } from "./CommandQueue.ts";
import { Listeners } from "./Listeners.ts";
import { ListingPublisher } from "./ListingPublisher.ts";
import { MatchRunner } from "./MatchRunner.ts";
import { MatchStore } from "./MatchStore.ts";
import { NoticeQueue } from "./NoticeQueue.ts";
import { NoticeSender } from "./NoticeSender.ts";
import { Outbox } from "./Outbox.ts";
import { Phrases } from "./Phrases.ts";
import { ProgramPlay } from "./ProgramPlay.ts";
import { RematchOpener } from "./RematchOpener.ts";
import { RoomArchive } from "./RoomArchive.ts";
import { RoomSockets } from "./RoomSockets.ts";
import { Schedule } from "./Schedule.ts";
import { SocketAdmission } from "./SocketAdmission.ts";
import { SocketHandler } from "./SocketHandler.ts";
import { UnseenEnd } from "./UnseenEnd.ts";

type Room = {
	readonly ctx: DurableObjectState;
	/** Read when it is needed, so that a test can take a room's database or bucket away. */
	readonly env: () => Env;
	readonly act: Act;
	/** The game as one of its players sees it in the list of their own; null if they have no part in it. */
	readonly ownGame: (player: PlayerId, now: number) => OwnGame | null;
};

export type RoomParts = ReturnType<typeof roomParts>;

export function roomParts(room: Room) {
	const { ctx, env, act } = room;
	const core = coreOf(room, () => schedule.setAlarm(Date.now()));
	const { sql, sockets, store, outbox, unseen, notices, runner } = core;
	const queue = new CommandQueue({ store, runner, sockets, act });
	const phrases = new Phrases(sockets);
	const archive = new RoomArchive({
		...{ ctx, store, outbox, notices },
		bucket: () => env().ARCHIVE,
	});
	const listeners = listenersOf(room, core);
	const schedule = new Schedule({
		...{ ctx, ...core, listeners, archive },
		database: () => env().DB,
	});
	return {
		...{ sql, sockets, store, unseen, runner, queue, phrases, archive },
		...{ listeners, schedule },
		admission: new SocketAdmission({ store, runner, sockets, sql }),
		programs: new ProgramPlay({ store, runner, sockets }),
		socketHandler: new SocketHandler({
			...{ queue, sockets, unseen, sql, act, phrases },
			isBusy: async ({ player, isBotAccount }) =>
				player !== null &&
				isBusyBot(env().DB, { player, ...(isBotAccount && { isBotAccount }) }),
		}),
		rematch: new RematchOpener({
			...{ sql, sockets, act },
			newId: () => newGameId(env().SESSION_SECRET),
			roomOf: (id) => env().GAME_ROOMS.getByName(id),
		}),
	};
}

/** The match with what saves it and tells of it. */
function coreOf({ ctx, env }: Room, onDelayed: () => Promise<void>) {
	const { sql } = ctx.storage;
	const sockets = new RoomSockets(ctx);
	const outbox = new Outbox(sql);
	const store = new MatchStore(ctx.storage, outbox);
	const publisher = new ListingPublisher({
		...{ ctx, outbox, onDelayed },
		directoryOf: (region) => directoryOf(env(), region),
	});
	const unseen = new UnseenEnd(sql, sockets);
	const notices = new NoticeSender({
		...{ sockets, unseen, queue: new NoticeQueue(sql) },
		database: () => env().DB,
		sender: () => pushSenderOf(env()),
		load: () => store.load(),
	});
	const runner = new MatchRunner(store, sockets, publisher, notices);
	return { sql, sockets, outbox, store, publisher, unseen, notices, runner };
}

function listenersOf(
	{ ctx, env, ownGame }: Room,
	{ sql, store }: ReturnType<typeof coreOf>,
): Listeners {
	return new Listeners({
		...{ sql, ownGame },
		match: () => store.load()?.match ?? null,
		id: () => store.load()?.id ?? ctx.id.name ?? "",
		inboxOf: (player) => env().INBOXES.getByName(player),
	});
}
