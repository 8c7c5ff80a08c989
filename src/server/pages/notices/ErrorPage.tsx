/** Something went wrong: what happened and what the reader can do, without any internals. */
import type { SiteWords } from "../../../words/words.ts";
import type { PageContext } from "../layout/pageContext.ts";
import { Notice } from "./Notice.tsx";

export type ErrorKind = keyof SiteWords["errors"];

export function ErrorPage({
	context,
	kind,
}: {
	context: PageContext;
	kind: ErrorKind;
}) {
	return <Notice context={context} words={context.words.errors[kind]} />;
}
