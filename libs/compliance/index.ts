export { OUTCOMES } from './clock.js';
export type { Outcome } from './clock.js';
export { explain } from './explain/explain.js';
export type { Explanation, Maker } from './explain/explain.js';
export { differencesOf, effectOf } from './effect.js';
export type { Difference } from './effect.js';
export { shownDifference } from './shown-difference.js';
export type { ShownDifference } from './shown-difference.js';
export { judge } from './judge.js';
export { LATE_AFTER } from './late-evidence.js';
export type { Published } from './judge.js';
export { correctionsById, isAboutAnother, knownHistory, retractedIds } from './known-facts.js';
export type { KnownFact, Question } from './known-facts.js';
export type { Completeness, CompletenessFinding } from './report/completeness.js';
export type { MonthsWanted } from './report/count-months.js';
export type { Duty } from './report/expected-duties.js';
export type { Margin } from './report/margin.js';
export { monthsUpTo } from './months.js';
export { reportMonth, reportMonths } from './report/month-report.js';
export type { MonthReport } from './report/month-report.js';
export { monthOfRow } from './report/rows-in-turn.js';
export { tally } from './report/tallies.js';
export type { CustomerTally, GuaranteeTally, ReportRow, Tallied } from './report/tallies.js';
export type { Fraction, Tally } from './report/tally.js';
export type { Rated, Trend } from './report/trend.js';
export type { Judgement, Verdict } from './verdict.js';
export { accountOf, accountsOf } from './money/account.js';
export type { Account, AccountedPriceLevel } from './money/account.js';
export type { Allowance, AllowanceEntry } from './money/allowance.js';
export type {
  ChargedWork,
  ChargeFlag,
  ChargeLine,
  HalfHourBasis,
  PriceListBasis,
} from './money/charge-line.js';
export { chargesOf } from './money/charges.js';
export { sumOfEuros } from './money/decimal.js';
export type { Evidence } from './explain/evidence.js';
export type { MissingGround, PaidReason } from './money/grounds.js';
export { openWorld } from './world.js';
export type { World } from './world.js';
export { adviceFor } from './advice/advice.js';
export type { Advice, TrainingAdvice, WarningAdvice } from './advice/advice.js';
export type { MonthlyPrice } from './advice/monthly-prices.js';
export type { PackageAdvice } from './advice/package-advice.js';
export type { PackageCharge, PackageCost } from './advice/package-cost.js';
export { repeatedQuestions } from './advice/repeated-questions.js';
export type { RepeatedQuestion } from './advice/repeated-questions.js';
export { trainingsOf } from './advice/trainings.js';
export type { TrainingYear } from './advice/trainings.js';
export type { ContractMoments, MonthMoment } from './moments/contract-moments.js';
export type { OutcomeCount } from './moments/moment-columns.js';
export { replayTickets } from './moments/replay.js';
export type { PlainTicket } from './moments/plain-ticket.js';
export type { TicketFacts } from './moments/replay.js';
export type { Moment, TicketMoments } from './moments/ticket-moments.js';
export { momentsOf, monthMomentsOf } from './moments/moments-of.js';
export { monthOutcomeAt, monthVerdictsAt } from './moments/contract-moments.js';
export { MonthNames } from './moments/month-names.js';
export { isDecidedAtStart, outcomeAt, verdictsAt } from './moments/ticket-moments.js';
export { touch, Touched } from './moments/touched.js';
export { WorldInPieces } from './pieces.js';
export { assume } from './what-if.js';
export type { Assumed, Assumption } from './what-if.js';
export { firstServed, ServedWithoutContract, servedUnder } from './guarantees/sla-first.js';
export type { FirstServed } from './guarantees/sla-first.js';
export type { TicketSubject } from './ticket-judgement.js';
export type { TicketRecord } from './ticket-record.js';
