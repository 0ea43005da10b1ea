// The twenty checks of TwentyChecks.java as rules of json-rules-engine: node twenty-checks.mjs FILE
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {Engine} from 'json-rules-engine';

const absent = path => ({fact: path, operator: 'absent', value: true});
const present = path => ({fact: path, operator: 'absent', value: false});
const is = (path, value) => ({fact: path, operator: 'equal', value});
const before = (first, second) => ({fact: first, operator: 'before', value: {fact: second}});
const checks = [
  [absent('notice'), present('decision.on')],
  [before('decision.on', 'notice.0.servedOn')],
  [is('procedure', 'ordinary'), absent('filing.on')],
  [before('notice.0.on', 'filing.on')],
  [is('inspections.0.certificatesShown', false)],
  [is('inspections.0.recordMade', false)],
  [is('inspections.0.partySigned', false), is('inspections.0.refusalNoted', false)],
  [before('officers.0.certificateTo', 'filing.on')],
  [is('officers.0.relatedToParty', true)],
  [is('evidence.0.illegallyObtained', true)],
  [is('evidence.0.isCopy', true), is('evidence.0.originNoted', false)],
  [is('decision.complexOrMajor', true), absent('deliberation')],
  [is('decision.complexOrMajor', true), absent('legalReview')],
  [present('decision.document'), absent('decision.document.partyName')],
  [present('decision.on'), absent('decision.seal')],
  [present('decision.on'), absent('service')],
  [is('service.0.receiptMade', false)],
  [present('hearing.request.on'), absent('hearing.session')],
  [present('preservation.0'), absent('preservation.0.approvedBy')],
  [before('decision.on', 'filing.on')],
];

const engine = new Engine();
engine.addOperator('absent', (fact, value) => (fact === null) === value);
engine.addOperator('before', (first, second) => first !== null && second !== null && first < second);
const paths = new Set();
for (const all of checks) {
  engine.addRule({conditions: {all}, event: {type: 'found'}});
  for (const condition of all) {
    paths.add(condition.fact);
    if (condition.value?.fact) paths.add(condition.value.fact);
  }
}
const at = (file, path) => path.split('.').reduce((value, key) => value?.[key], file) ?? null;

let found = 0;
for await (const line of createInterface({input: createReadStream(process.argv[2])})) {
  const file = JSON.parse(line);
  const facts = {};
  for (const path of paths) facts[path] = at(file, path);
  found += (await engine.run(facts)).events.length;
}
console.log(`${found} findings`);
