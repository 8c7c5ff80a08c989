/** The fields of a form: a label, the control, help text, and its problem. */
import type { Child } from "hono/jsx";

/** Values with their labels. */
export type Options = readonly (readonly [value: string, label: string])[];

/** Options under headings. */
export type OptionGroups = readonly (readonly [
	label: string,
	options: Options,
])[];

export type FieldProps = {
	/** Also the control's id. */
	readonly name: string;
	readonly value: string;
	readonly label: string;
	readonly help?: string | undefined;
	readonly problem: string | null;
};

/** Values with their labels from src/words. */
export function withLabels<Value extends string>(
	values: readonly Value[],
	words: Readonly<Record<Value, string>>,
): Options {
	return values.map((value) => [value, words[value]]);
}

export function SelectField(
	props: FieldProps & { options?: Options; groups?: OptionGroups },
) {
	const { name, options = [], groups = [] } = props;
	return (
		<Field {...props}>
			<select id={name} name={name} {...describedBy(props)}>
				<OptionList {...props} options={options} />
				{groups.map(([label, grouped]) => (
					<optgroup label={label}>
						<OptionList {...props} options={grouped} />
					</optgroup>
				))}
			</select>
		</Field>
	);
}

function OptionList({ value, options }: { value: string; options: Options }) {
	return (
		<>
			{options.map(([choice, label]) => (
				<option value={choice} selected={choice === value}>
					{label}
				</option>
			))}
		</>
	);
}

/** A text input, so that a value that is not a number can be shown again. */
export function NumberField(props: FieldProps) {
	const { name, value } = props;
	return (
		<Field {...props}>
			<input
				id={name}
				name={name}
				value={value}
				inputmode="numeric"
				autocomplete="off"
				{...describedBy(props)}
			/>
		</Field>
	);
}

/** A line of text, which password managers recognize by `autocomplete`. A password is never shown again. */
export function TextField({
	type = "text",
	autocomplete,
	...props
}: FieldProps & {
	type?: "text" | "password";
	autocomplete:
		| "username"
		| "username webauthn"
		| "current-password"
		| "new-password"
		| "off";
}) {
	const { name, value } = props;
	return (
		<Field {...props}>
			<input
				id={name}
				name={name}
				type={type}
				value={type === "password" ? undefined : value}
				required
				autocomplete={autocomplete}
				autocapitalize="none"
				autocorrect="off"
				spellcheck={false}
				{...describedBy(props)}
			/>
		</Field>
	);
}

export function RadioField({
	options,
	...props
}: FieldProps & { options: Options }) {
	const { name, value, label } = props;
	return (
		<fieldset id={name} class="field radios" {...describedBy(props)}>
			<legend>{label}</legend>
			{options.map(([choice, text]) => (
				<label>
					<input
						type="radio"
						name={name}
						value={choice}
						checked={choice === value}
					/>
					<span>{text}</span>
				</label>
			))}
			<Notes {...props} />
		</fieldset>
	);
}

function Field({ children, ...props }: FieldProps & { children?: Child }) {
	return (
		<div class="field">
			<label for={props.name}>{props.label}</label>
			{children}
			<Notes {...props} />
		</div>
	);
}

function Notes({ name, help, problem }: FieldProps) {
	return (
		<>
			{help !== undefined && (
				<p id={`${name}-help`} class="help">
					{help}
				</p>
			)}
			{problem !== null && (
				<p id={`${name}-problem`} class="problem">
					{problem}
				</p>
			)}
		</>
	);
}

/** Links a control to its help and its problem. */
function describedBy({ name, help, problem }: FieldProps) {
	const notes = [
		...(problem === null ? [] : [`${name}-problem`]),
		...(help === undefined ? [] : [`${name}-help`]),
	];
	return {
		"aria-describedby": notes.length === 0 ? undefined : notes.join(" "),
		"aria-invalid": problem === null ? undefined : "true",
	};
}
