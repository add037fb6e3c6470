// The command line of the city converter, for any set of cases with the same columns:
//
//   npm run -s build       (once: `sla judge` and nothing else needs it)
//   npm exec -c 'node test/city/city.mjs convert CASES RULES OUT'
//   npm run -s sla -- judge OUT/history.jsonl --terms OUT/terms --calendars OUT/calendars > OUT/verdicts.jsonl
//   npm exec -c 'node test/city/city.mjs compare CASES RULES OUT/verdicts.jsonl'
//
// CASES  CSV, as it is or compressed with gzip, with the columns
//        case_id,type,open_local,target_local,closed_local,on_time; local times without an offset
// RULES  what the city promised for them, see city-rules.ts and boston311-2013-2019.rules.json
// OUT    a directory for history.jsonl, terms/*.terms.json and calendars/*.calendar.json
//
// `convert` writes what it wrote as JSON. `compare` writes a JSON object per type of case: how many published due times
// the verdicts meet within 120 seconds, how many follow the rule as stated, and whether the verdicts agree with the
// city's own. Exit code 2 for misuse, 1 where something is wrong with the files.
import { registerHooks } from 'node:module';

const here = new URL('.', import.meta.url).href;

// Node takes the types out of the sources beside this file, which call each other `.js` as the compiler wants it.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      context.parentURL?.startsWith(here) ? specifier.replace(/^(\.\/.*)\.js$/, '$1.ts') : specifier,
      context,
    ),
});

const [command, cases, rulesFile, place] = process.argv.slice(2);
if (!['convert', 'compare'].includes(command) || place === undefined) {
  console.error('usage: city.mjs convert CASES RULES OUT | city.mjs compare CASES RULES VERDICTS');
  process.exit(2);
}
try {
  const { readRules } = await import('./city-rules.ts');
  const rules = readRules(rulesFile);
  if (command === 'convert') {
    const { convertCity } = await import('./convert.ts');
    console.log(JSON.stringify(await convertCity(cases, rules, place)));
  } else {
    const { cityCases } = await import('./city-cases.ts');
    const { compareCity, readVerdicts } = await import('./compare.ts');
    const comparisons = await compareCity(cityCases(cases), rules, await readVerdicts(place));
    for (const comparison of comparisons) console.log(JSON.stringify(comparison));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
