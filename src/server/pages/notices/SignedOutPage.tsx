/**
 * The visitor signed out while the database was unavailable: this browser has forgotten the
 * session, but the database has not ended it.
 */
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export function SignedOutPage({ chrome }: { chrome: Chrome }) {
	return <Notice chrome={chrome} words={chrome.words.account.signedOut} />;
}
