// What somebody may do. The server has the last word: a permission may be given for some applications only.
import type { House } from "./house.svelte";

export const may = (house: House, permission: string): boolean => house.who?.permissions.includes(permission) ?? false;
