/** The section that says how many recovery codes are left, and makes new ones. */
import type { CodesState } from "../../db/recoveryCodes.ts";
import { Dated } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Section } from "./Section.tsx";

type RecoveryCodesProps = {
	readonly context: PageContext;
	readonly codes: CodesState;
};

export function RecoveryCodes({ context, codes }: RecoveryCodesProps) {
	const words = context.words.waysIn.codes;
	const { left, createdAt } = codes;
	return (
		<Section id="codes" title={words.title}>
			<p>{words.text}</p>
			<p>
				{createdAt === null ? (
					words.none
				) : (
					<>
						<strong>{words.left(left)}</strong>{" "}
						<Dated context={context} at={createdAt} sentence={words.made} />
					</>
				)}
			</p>
			<form method="post" action="/account/codes">
				<button type="submit">
					{createdAt === null ? words.make : words.remake}
				</button>
			</form>
			{createdAt !== null && <p class="muted">{words.remakeHelp}</p>}
		</Section>
	);
}
