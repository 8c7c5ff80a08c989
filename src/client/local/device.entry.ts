/** The script of what the device keeps, built once for each language (scripts/build/entries.ts). */
import { offlineWords } from "../../words/en/offline.ts";
import { beginDevice } from "./device.ts";

beginDevice(offlineWords);
