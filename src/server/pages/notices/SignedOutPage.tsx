/** Signed out while the database was away: what this browser knew is gone, and what the database knows is not. */
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export function SignedOutPage({ chrome }: { chrome: Chrome }) {
	return <Notice chrome={chrome} words={chrome.words.account.signedOut} />;
}
