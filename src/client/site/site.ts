/** The script of every page. */

import { showAppBadge } from "../ui/appBadge.ts";
import { holdForms } from "./holdForms.ts";
import { showLocalDays } from "./localDays.ts";
import { registerWorker } from "./registerWorker.ts";
import { watchReader } from "./watchReader.ts";

holdForms();
showLocalDays();
watchReader();
void registerWorker();
showAppBadge(Number(document.body.dataset.waiting ?? 0));
