/** The script of a game's page for other sites, built once for each language (scripts/build/entries.ts). */
import { beginEmbed } from "./main.ts";

beginEmbed({
	replay: () => import("./embedReplay.entry.ts"),
	live: () => import("./embedLive.entry.ts"),
});
