// Which application's goods are looked at: the one that was chosen, or else the first.
import { createQuery } from "@tanstack/svelte-query";
import type { Schemas } from "../../lib/api";
import { asked, pageOf } from "../../lib/ask";
import { ways } from "../../lib/ways.svelte";

export function theShop() {
  const apps = createQuery(() => ({ queryKey: ["/admin/apps", "names"], queryFn: () => pageOf<Schemas["Application"]>("/admin/apps", { size: 100 }) }), () => asked);
  return {
    get id() { return ways.app || apps.data?.rows[0]?.id || ""; },
    get name() { return apps.data?.rows.find((app) => app.id === this.id)?.name ?? ""; },
    get apps() { return apps; },
  };
}
