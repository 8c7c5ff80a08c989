/** There is nothing at this address. */
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export function NotFoundPage({ chrome }: { chrome: Chrome }) {
	return <Notice chrome={chrome} words={chrome.words.notFound} />;
}
