import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // The web views that Tauri runs on are recent, and `light-dark()` must reach them as it was written.
  build: { target: "es2022", cssTarget: "safari17.5", assetsInlineLimit: 0, modulePreload: false },
  // Tests hold the words of the screens against the document of the API, and against what the server lists.
  server: { fs: { allow: [".", "../../openapi", "../../domain/src", "../../adapters/src", "../../app-server/src"] } },
  test: { environment: "jsdom", restoreMocks: true, setupFiles: ["src/setup.testing.ts"], testTimeout: 30_000 },
});
