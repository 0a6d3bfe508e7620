import "./tokens.css";
import "./base.css";
import "./door.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { app } from "./lib/app.svelte";
import { lettersAreWanted } from "./lib/letters";

app.start();
const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
void lettersAreWanted(fetched, app.welcomed).then(() => import("./fonts.css"));
const target = document.getElementById("app");
if (target !== null) mount(App, { target });
