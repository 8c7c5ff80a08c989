import type { EndReason } from "../../../api/lines.ts";
import { CLOSE } from "../../../protocol/fromServer.ts";
import { TOKEN_MAY_HAVE_ENDED } from "../../inbox/api.ts";

/** Why a stream ends when an inbox closes its socket with this code. */
export function inboxReason(code: number): EndReason {
	switch (code) {
		case CLOSE.crowded:
			return "crowded";
		case TOKEN_MAY_HAVE_ENDED:
			return "renew";
		default:
			return "restarted";
	}
}
