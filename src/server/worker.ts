/** The Worker's entry: the app, and the Durable Objects it is bound to. */
import { app } from "./app.tsx";
import type { Env } from "./env.ts";

export { Directory } from "./lobby/Directory.ts";
export { GameRoom } from "./room/GameRoom.ts";

export default app satisfies ExportedHandler<Env>;
