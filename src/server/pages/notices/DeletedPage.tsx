/** The account was deleted. */
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export function DeletedPage({ chrome }: { chrome: Chrome }) {
	return <Notice chrome={chrome} words={chrome.words.account.remove.done} />;
}
