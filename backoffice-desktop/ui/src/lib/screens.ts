// Every screen of the back office, in the order of the menu. A new one is one line here.
import type { Component } from "svelte";
import type { IconName } from "../parts/icons";
import Overview from "../screens/Overview.svelte";
import Settings from "../screens/Settings.svelte";
import type { House } from "./house.svelte";

export interface Screen {
  /** As it stands in the address, `#/id`. */
  id: string;
  title: string;
  icon: IconName;
  /** Whether it is for operators: such a screen waits for the server, and for somebody to sign in. */
  needsOperator: boolean;
  component: Component<{ house: House }>;
}

export const screens: readonly [Screen, ...Screen[]] = [
  { id: "overview", title: "Overview", icon: "overview", needsOperator: true, component: Overview },
  { id: "settings", title: "Settings", icon: "settings", needsOperator: false, component: Settings },
];

/** The screen that an address names, or else the first. */
export function screenAt(hash: string): Screen {
  return screens.find((screen) => `#/${screen.id}` === hash) ?? screens[0];
}
