/** The section of the account's passkeys. */
import type { Passkey } from "../../db/passkeys.ts";
import { Dated } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { PasskeyButton } from "./PasskeyButton.tsx";
import { Section } from "./Section.tsx";

type PasskeysProps = {
	readonly context: PageContext;
	readonly passkeys: readonly Passkey[];
	/** Whether a passkey may be removed: not if it is the only way in. */
	readonly canRemove: boolean;
};

export function Passkeys({ context, passkeys, canRemove }: PasskeysProps) {
	const words = context.words.waysIn.passkeys;
	return (
		<Section id="passkeys" title={words.title}>
			<p>{words.text}</p>
			{passkeys.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<ul class="account-list">
					{passkeys.map((passkey) => (
						<PasskeyLine {...{ context, passkey, canRemove }} />
					))}
				</ul>
			)}
			{!canRemove && passkeys.length > 0 && (
				<p class="muted">{words.onlyWayIn}</p>
			)}
			<PasskeyButton context={context} act="add" label={words.add} />
			<noscript>
				<p class="muted">{words.needsScript}</p>
			</noscript>
		</Section>
	);
}

type LineProps = Omit<PasskeysProps, "passkeys"> & {
	readonly passkey: Passkey;
};

function PasskeyLine({ context, passkey, canRemove }: LineProps) {
	const words = context.words.waysIn.passkeys;
	const { id, name, createdAt, usedAt, refusedAt } = passkey;
	return (
		<li>
			<form method="post" action="/account/passkeys/rename" class="rename">
				<input type="hidden" name="passkey" value={id} />
				<label class="unseen" for={`name-of-${id}`}>
					{words.name}
				</label>
				<input
					id={`name-of-${id}`}
					name="name"
					value={name}
					autocomplete="off"
					required
				/>
				<button type="submit" aria-label={words.renameNamed(name)}>
					{words.rename}
				</button>
			</form>
			{canRemove && (
				<form method="post" action="/account/passkeys/remove">
					<input type="hidden" name="passkey" value={id} />
					<button
						type="submit"
						class="danger"
						aria-label={words.removeNamed(name)}
					>
						{words.remove}
					</button>
				</form>
			)}
			<p class="muted">
				<Dated context={context} at={createdAt} sentence={words.made} />
				{" · "}
				{usedAt === null ? (
					words.neverUsed
				) : (
					<Dated context={context} at={usedAt} sentence={words.used} />
				)}
			</p>
			{refusedAt !== null && (
				<p class="problem">
					<Dated context={context} at={refusedAt} sentence={words.refused} />
				</p>
			)}
		</li>
	);
}
