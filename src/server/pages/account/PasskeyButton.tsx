/** The place of a button that uses a passkey, which a script adds (client/account/passkeyButtons.ts). */
import type { PageContext } from "../layout/pageContext.ts";

type PasskeyButtonProps = {
	readonly context: PageContext;
	readonly act: "enter" | "register" | "add" | "prove";
	readonly label: string;
	/** The page to go to afterwards. */
	readonly back?: string;
	/** Above the button, and shown with it. */
	readonly help?: string;
};

export function PasskeyButton(props: PasskeyButtonProps) {
	const { context, act, label, back = "/", help } = props;
	const { problems, unsupported, keyOnly } = context.words.waysIn.passkeys;
	return (
		<div
			class="passkey"
			data-passkey={act}
			data-label={label}
			data-back={back}
			data-unsupported={unsupported}
			data-key-only={keyOnly}
			data-cancelled={problems.cancelled}
			data-exists={problems.exists}
			data-unreachable={problems.unreachable}
			hidden
		>
			{help !== undefined && <p class="muted">{help}</p>}
		</div>
	);
}
