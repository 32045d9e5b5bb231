// Every phrase of the screens in Bangla, by area.
import { appWords } from "./apps";
import { codes } from "./codes";
import { common } from "./common";
import { disputeWords } from "./disputes";
import { goodsWords } from "./goods";
import { moneyWords } from "./money";
import { exceptionWords } from "./exceptions";
import { peopleWords } from "./people";
import { reconciliationWords } from "./reconciliation";
import { refundWords } from "./refunds";
import { salesWords } from "./sales";
import { trailWords } from "./trail";
import { watchWords } from "./watch";

export const bangla = {
  ...appWords,
  ...codes,
  ...common,
  ...disputeWords,
  ...goodsWords,
  ...moneyWords,
  ...exceptionWords,
  ...peopleWords,
  ...reconciliationWords,
  ...refundWords,
  ...salesWords,
  ...trailWords,
  ...watchWords,
} as const;
