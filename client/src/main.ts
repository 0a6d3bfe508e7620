import "./fonts.css";
import "./tokens.css";
import "./base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { app } from "./lib/app.svelte";

app.start();
await app.open();
const target = document.getElementById("app");
if (target !== null) mount(App, { target });
