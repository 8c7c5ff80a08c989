/** A game as it stands in the list of games: what a room tells of itself to its region's directory. */
import * as z from "zod/mini";
import { listedGame, REGIONS } from "../../protocol/directory.ts";

export const listing = z.extend(listedGame, {
	region: z.enum(REGIONS),
	/** Others count towards how many play, and are shown to nobody. */
	isPublic: z.boolean(),
	/** When this was so, epoch ms: older news than one's own is no news. */
	at: z.number(),
	/** Until when the room may have nothing to tell, epoch ms: a room silent for longer is asked whether it is still there. */
	quietUntil: z.number(),
});

export type Listing = z.infer<typeof listing>;
