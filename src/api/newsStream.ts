/** The stream of what concerns one person. */
import * as z from "zod/mini";
import { OVER_REASONS } from "../rules/ending.ts";
import { seat, time } from "./common.ts";
import { ownGame } from "./currentGames.ts";
import { endpoint } from "./endpoint.ts";
import { endLine, type Fixed, LINES_TEXT } from "./lines.ts";
import { about, name, nothing } from "./schema.ts";

const now = about("epoch ms", time);
const game = about("its id", z.string());

export const newsLine = name(
	"NewsLine",
	z.discriminatedUnion("type", [
		z.object({
			...{ type: z.literal("games"), now, games: z.array(ownGame) },
			unheard: about(
				"the ids of other games of yours, which did not answer: of each you hear as it does (`joined`, `begun` or `turn`), if it is within two minutes; else ask for it",
				z.array(z.string()),
			),
		}),
		z.object({ type: z.literal("joined"), now, game: ownGame }),
		z.object({ type: z.literal("begun"), now, game: ownGame }),
		z.object({ type: z.literal("turn"), now, game: ownGame }),
		z.object({
			type: z.literal("over"),
			...{ now, game, overAt: now, seat },
			reason: z.enum(OVER_REASONS),
			standings: about("all seats, the winner first", z.array(seat)),
		}),
		z.object({ type: z.literal("gone"), now, game }),
		z.object({
			type: z.literal("rematch"),
			...{ now, game },
			rematch: about("the id of the new game, which you may join", z.string()),
		}),
		endLine,
	]),
);

export type NewsLine = Fixed<z.infer<typeof newsLine>>;

export const newsStreamEndpoint = endpoint({
	id: "newsStream",
	method: "get",
	path: "/stream",
	tag: "Streams",
	summary: "What concerns you, in all your games",
	text: `The first line, \`games\`, has all your unfinished games: so nothing is lost if you did not listen for a while. Then you hear that you have a seat in another game (\`joined\`), that one has begun (\`begun\`), that one waits for you (\`turn\`; not in modes in which a turn takes a second), that one is over (\`over\`), that you have no part in one any more or its lobby was given up (\`gone\`), and that those who played one meet again (\`rematch\`). ${LINES_TEXT}`,
	scope: "read",
	params: nothing,
	query: nothing,
	body: null,
	answer: "application/x-ndjson",
	line: newsLine,
	errors: ["too_many_streams", "too_fast", "updating"],
});
