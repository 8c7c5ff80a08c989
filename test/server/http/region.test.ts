import { describe, expect, test } from "vitest";
import {
	DIRECTORY_HINTS,
	placementOf,
} from "../../../src/server/http/region.ts";

function from(cf: Record<string, string>) {
	return placementOf({ cf } as unknown as Request);
}

describe("a game lives near who opens it", () => {
	test.each([
		["Seattle", "NA", "US", "-122.33", "wnam"],
		["Denver", "NA", "US", "-104.99", "wnam"],
		["Dallas", "NA", "US", "-96.80", "enam"],
		["New York", "NA", "US", "-74.01", "enam"],
		["São Paulo", "SA", "BR", "-46.63", "sam"],
		["Paris", "EU", "FR", "2.35", "weur"],
		["Warsaw", "EU", "PL", "21.01", "eeur"],
		["Lagos", "AF", "NG", "3.38", "afr"],
		["Cairo", "AF", "EG", "31.24", "me"],
		["Dubai", "AS", "AE", "55.27", "me"],
		["Mumbai", "AS", "IN", "72.88", "apac"],
		["Tokyo", "AS", "JP", "139.69", "apac"],
		["Sydney", "OC", "AU", "151.21", "oc"],
	])("in %s", (_, continent, country, longitude, hint) => {
		expect(from({ continent, country, longitude }).hint).toBe(hint);
	});

	test("where its longitude is not known, by its continent", () => {
		expect(from({ continent: "NA", country: "US" }).hint).toBe("enam");
		expect(from({ continent: "EU" }).hint).toBe("weur");
		expect(placementOf(new Request("https://hexmarch.test")).hint).toBe("weur");
	});
});

test("the Middle East meets Europe, to which its lines lead", () => {
	expect(from({ continent: "AS", country: "IL" }).region).toBe("europe");
	expect(from({ continent: "AS", country: "SG" }).region).toBe("asia");
});

test("directories stay where they are", () => {
	expect(DIRECTORY_HINTS).toEqual({
		americas: "enam",
		europe: "weur",
		asia: "apac",
	});
});
