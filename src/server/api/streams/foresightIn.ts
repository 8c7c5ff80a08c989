/** What a room tells of an order besides what pages read (protocol/fromServer.ts), as they know the rules. */
import * as z from "zod/mini";
import { FAILURES } from "../../../api/event.ts";
import { ORDER_KINDS } from "../../../rules/order.ts";

const foresight = z.object({
	does: z.optional(z.enum([...ORDER_KINDS, "tile"])),
	why: z.optional(z.enum(FAILURES)),
});

/** Of the text of an `order` message; nothing if the room does not say it. */
export function foresightIn(text: string): z.infer<typeof foresight> {
	return z.safeParse(foresight, JSON.parse(text)).data ?? {};
}
