/** A game as it stands in the list of games: what a room reports of itself to its region's directory. */
import { listedGame, REGIONS } from "../../protocol/directory.ts";
import * as z from "../../protocol/shape.ts";

export const listing = z.object({
	...listedGame.shape,
	region: z.enum(REGIONS),
	/** Others count towards how many play, and are shown to nobody. */
	isPublic: z.boolean(),
	/** When this was so, epoch ms: what is older than what a directory has is no news. */
	at: z.number(),
	/** Until when the room may have nothing to report, epoch ms: a room that is silent for longer is asked whether it is still there. */
	quietUntil: z.number(),
	/** From where it was opened, as a hash; not sent to any page. */
	opener: z.optional(z.string()),
	/** For one person alone: no directory has it. */
	isSolo: z.optional(z.boolean()),
});

export type Listing = z.infer<typeof listing>;
