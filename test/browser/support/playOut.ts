import { WebSocket } from "ws";
import {
	messagesIn,
	parseFromServer,
} from "../../../src/protocol/fromServer.ts";
import { unpackView } from "../../../src/protocol/packedView.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";

type Moment = { readonly turn: number; readonly phase: string };

/** Plays a game to its end without a page: its person is ready whenever a phase begins. */
export async function playOut(address: string, cookie: string): Promise<void> {
	const url = `${address.replace("http", "ws")}/socket?v=${PROTOCOL_VERSION}`;
	const socket = new WebSocket(url, { headers: { Cookie: cookie } });
	const ready = ({ turn, phase }: Moment) =>
		socket.send(JSON.stringify({ type: "ready", turn, phase }));
	try {
		await new Promise<void>((resolve, reject) => {
			const take = (text: string) => {
				const message = parseFromServer(text);
				if (message?.type === "over") resolve();
				if (message?.type === "phase") ready(message);
				if (message?.type !== "view") return;
				const view = unpackView(message.view);
				if (view.type === "playing")
					ready({ turn: view.position.turn, phase: view.phase });
			};
			socket.on("message", (data) => messagesIn(String(data)).forEach(take));
			socket.on("error", reject);
			socket.on("close", (code) => reject(new Error(`closed: ${code}`)));
		});
	} finally {
		socket.close();
	}
}
