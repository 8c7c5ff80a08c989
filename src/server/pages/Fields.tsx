/** The fields of a form: a label, the control, help, and what is wrong with it. */
import type { Child } from "hono/jsx";

/** Values and how they are named. */
export type Choices = readonly (readonly [value: string, label: string])[];

type FieldProps = {
	/** Also the control's id. */
	readonly name: string;
	readonly value: string;
	readonly label: string;
	readonly help: string;
	readonly problem: string | null;
};

export function SelectField(props: FieldProps & { choices: Choices }) {
	const { name, value, choices } = props;
	return (
		<Field {...props}>
			<select id={name} name={name} {...described(props)}>
				{choices.map(([choice, label]) => (
					<option value={choice} selected={choice === value}>
						{label}
					</option>
				))}
			</select>
		</Field>
	);
}

/** Typed as text, so that what is no number can be shown again. */
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
				{...described(props)}
			/>
		</Field>
	);
}

export function RadioField({
	choices,
	...props
}: FieldProps & { choices: Choices }) {
	const { name, value, label } = props;
	return (
		<fieldset id={name} class="field radios" {...described(props)}>
			<legend>{label}</legend>
			{choices.map(([choice, text]) => (
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
			<p id={`${name}-help`} class="help">
				{help}
			</p>
			{problem !== null && (
				<p id={`${name}-problem`} class="problem">
					{problem}
				</p>
			)}
		</>
	);
}

/** Ties a control to its notes. */
function described({ name, problem }: FieldProps) {
	return problem === null
		? { "aria-describedby": `${name}-help` }
		: {
				"aria-describedby": `${name}-problem ${name}-help`,
				"aria-invalid": "true",
			};
}
