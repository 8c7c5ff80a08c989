/** Arbitrary generated boards: a shape, a size, as many seats as it bears, and a key. */
import * as fc from "fast-check";
import {
	MAP_SHAPES,
	type MapSpec,
	maxSeatsOn,
} from "../../src/rules/maps/shapes.ts";

export type AnyMap = {
	readonly spec: MapSpec;
	readonly seatCount: number;
	readonly key: string;
};

type Bounds = { readonly maxCols: number; readonly maxRows: number };

export function anyMap({ maxCols, maxRows }: Bounds): fc.Arbitrary<AnyMap> {
	return fc
		.record({
			shape: fc.constantFrom(...MAP_SHAPES),
			cols: fc.integer({ min: 7, max: maxCols }),
			rows: fc.integer({ min: 7, max: maxRows }),
			seats: fc.nat(99),
			key: fc
				.uint8Array({ minLength: 32, maxLength: 32 })
				.map((bytes) => Buffer.from(bytes).toString("hex")),
		})
		.map(({ shape, cols, rows, seats, key }) => ({
			spec: { shape, cols, rows },
			seatCount: 2 + (seats % (maxSeatsOn(cols, rows) - 1)),
			key,
		}));
}
