import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import "./kit.css";
import "./reconciliation.css";
import { opening } from "./lib/bridge";
import { House } from "./lib/house.svelte";
import { troubles } from "./lib/troubles.svelte";
import { ways } from "./lib/ways.svelte";

troubles.listen();
ways.wear();
let house: House | null = null;
try {
  house = new House(await opening());
} catch (thrown) {
  troubles.hear(thrown);
}
mount(App, { target: document.querySelector("#app") ?? document.body, props: { house } });
