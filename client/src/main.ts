import "./tokens.css";
import "./base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { app } from "./lib/app.svelte";
import { isSlow, lettersAreWanted } from "./lib/letters";

app.start();
const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
const letters = lettersAreWanted(fetched, app.welcomed).then(() => import("./fonts.css"));
await Promise.all([app.open(), isSlow(fetched) ? null : letters]);
const target = document.getElementById("app");
if (target !== null) mount(App, { target });
