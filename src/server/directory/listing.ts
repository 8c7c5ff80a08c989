/** The state of a game for the list of games, as its room reports it to the region's directory. */
import { listedGame, REGIONS } from "../../protocol/fromDirectory.ts";
import * as z from "../../protocol/shape.ts";

export const listing = z.object({
	...listedGame.shape,
	region: z.enum(REGIONS),
	/** Private games count towards the number of players but are not listed. */
	isPublic: z.boolean(),
	/** When the room reported this (epoch ms). A directory ignores reports older than the one it has. */
	at: z.number(),
	/** The room may stay silent until then (epoch ms); after that the directory polls it. */
	quietUntil: z.number(),
	/** The hash of the address that opened the game; never sent to a page. */
	opener: z.optional(z.string()),
	/** A game for one person; it is in no directory. */
	isSolo: z.optional(z.boolean()),
});

export type Listing = z.infer<typeof listing>;
