/** Something went wrong: what happened and what the reader can do, without any internals. */
import type { SiteWords } from "../../../words/words.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Notice } from "./Notice.tsx";

export type ErrorKind = keyof SiteWords["errors"];

export function ErrorPage({
	chrome,
	kind,
}: {
	chrome: Chrome;
	kind: ErrorKind;
}) {
	return <Notice chrome={chrome} words={chrome.words.errors[kind]} />;
}
