/** The form in which a visitor pastes the link or code of a friend's game. */
import type { PageContext } from "../layout/pageContext.ts";

export type JoinFormProps = {
	readonly context: PageContext;
	/** The typed text, if it is not the link of a game; null if there is none. */
	readonly wrong?: string | null;
};

export function JoinForm({ context, wrong = null }: JoinFormProps) {
	const words = context.words.join;
	const notes = wrong === null ? "link-help" : "link-problem link-help";
	return (
		<form class="join" method="get" action="/join">
			<div class="join-label">
				<label for="link">{words.label}</label>
				<span id="link-help" class="help">
					{words.help}
				</span>
			</div>
			<div class="join-line">
				<input
					id="link"
					name="game"
					value={wrong ?? ""}
					required
					autocomplete="off"
					autocapitalize="none"
					spellcheck={false}
					aria-describedby={notes}
					aria-invalid={wrong === null ? undefined : "true"}
				/>
				<button type="submit">{words.join}</button>
			</div>
			{wrong !== null && (
				<p id="link-problem" class="problem" role="alert">
					{words.wrong}
				</p>
			)}
		</form>
	);
}
