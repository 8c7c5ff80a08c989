/** When a page finds out that its connection is gone. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
	ReconnectingSocket,
	type SocketState,
} from "../../../src/client/net/ReconnectingSocket.ts";

/** A socket to a server that hears nothing any more. */
class DeafSocket {
	static readonly CONNECTING = 0;
	static readonly OPEN = 1;
	static readonly made: DeafSocket[] = [];
	readyState = DeafSocket.CONNECTING;
	onopen: (() => void) | null = null;
	onmessage: ((event: { readonly data: string }) => void) | null = null;
	readonly sent: string[] = [];

	constructor() {
		DeafSocket.made.push(this);
	}

	open(): void {
		this.readyState = DeafSocket.OPEN;
		this.onopen?.();
	}

	send(text: string): void {
		this.sent.push(text);
	}

	close(): void {}
}

const page = new EventTarget();

beforeEach(() => {
	vi.useFakeTimers();
	DeafSocket.made.length = 0;
	const listen = page.addEventListener.bind(page);
	vi.stubGlobal("WebSocket", DeafSocket);
	vi.stubGlobal("addEventListener", listen);
	vi.stubGlobal("location", { href: "https://hexmarch.example/game/a" });
	vi.stubGlobal("document", {
		...{ visibilityState: "visible", addEventListener: listen },
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function opened() {
	const states: SocketState[] = [];
	const socket = new ReconnectingSocket(
		{ path: () => "/socket", refusals: new Set(), asleepAfterMs: null },
		{
			onText: () => {},
			onState: (state) => states.push(state),
			onRefused: () => {},
		},
	);
	const [deaf] = DeafSocket.made;
	deaf.open();
	vi.advanceTimersByTime(1_000);
	expect(states).toEqual(["open"]);
	return { socket, deaf, states };
}

test("a page is told within five seconds that the network went away, not at its next ping", () => {
	const { socket, deaf, states } = opened();
	page.dispatchEvent(new Event("offline"));
	expect(deaf.sent).toEqual(["ping"]);
	vi.advanceTimersByTime(5_000);
	expect(states).toEqual(["open", "reconnecting"]);
	expect(socket.send("anything")).toBe(false);
});

test("an answer that was on its way already does not vouch for what was sent after it", () => {
	const { socket, deaf, states } = opened();
	socket.send("one");
	expect(deaf.sent).toEqual(["one", "ping"]);
	vi.advanceTimersByTime(1_000);
	socket.send("two");
	vi.advanceTimersByTime(1_000);
	deaf.onmessage?.({ data: "pong" });
	expect(deaf.sent).toEqual(["one", "ping", "two", "ping"]);
	vi.advanceTimersByTime(10_000);
	expect(states).toEqual(["open", "reconnecting"]);
});

test("nothing is asked after an answer if nothing was sent since", () => {
	const { socket, deaf, states } = opened();
	socket.send("one");
	vi.advanceTimersByTime(1_000);
	deaf.onmessage?.({ data: "pong" });
	vi.advanceTimersByTime(10_000);
	expect(deaf.sent).toEqual(["one", "ping"]);
	expect(states).toEqual(["open"]);
});
