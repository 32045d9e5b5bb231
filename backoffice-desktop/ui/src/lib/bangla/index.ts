// Every phrase of the screens in Bangla, by area.
import { codes } from "./codes";
import { common } from "./common";
import { reconciliationWords } from "./reconciliation";
import { moneyWords } from "./money";
import { refundWords } from "./refunds";
import { salesWords } from "./sales";
import { watchWords } from "./watch";

export const bangla = { ...codes, ...common, ...moneyWords, ...refundWords, ...salesWords, ...watchWords, ...reconciliationWords } as const;
