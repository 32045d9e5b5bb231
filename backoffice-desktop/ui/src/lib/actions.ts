// What the palette can begin, besides going to a screen.
import type { IconName } from "../parts/icons";
import type { Who } from "./api";
import type { Phrase } from "./speech";

interface Action {
  title: Phrase;
  href: string;
  icon: IconName;
  needs: string;
}

const actions: Action[] = [
  { title: "New invoice", href: "#/invoices/new", icon: "plus", needs: "invoice:manage" },
  { title: "Bring a statement in", href: "#/statements/new", icon: "statements", needs: "reconciliation:run" },
  { title: "Record a dispute", href: "#/disputes/new", icon: "plus", needs: "reconciliation:resolve" },
  { title: "Prove the book", href: "#/ledger?view=proof", icon: "ledger", needs: "ledger:read" },
  { title: "New product", href: "#/catalogue/new", icon: "plus", needs: "order:manage" },
  { title: "Register an application", href: "#/apps/new", icon: "plus", needs: "app:manage" },
  { title: "Invite somebody", href: "#/users/new", icon: "plus", needs: "user:manage" },
];

export const actionsFor = (who: Who | null | undefined): Action[] => actions.filter(({ needs }) => who?.permissions.includes(needs));
