import { readFileSync } from 'node:fs';
import { diagnose, readEvidence } from '../src/index.ts';
import { judge, partOf } from '../evaluation/judge.ts';
const [,, file, part] = process.argv;
for (const e of JSON.parse(readFileSync(file!,'utf8'))) { if (part && partOf(e)!==part) continue; const j=judge(e); if (j.strict) continue; const ev=readEvidence(e.text,e.context??{}); console.log('\n###',e.truth.join(' '),'|',j.lenient?'lenient':'WRONG',diagnose(ev).map(d=>d.id+' '+d.confidence[0]+(d.facts[0]?` [${d.facts[0].what}: ${d.facts[0].text.slice(0,60)}]`:'')).join(', '),'\n',e.source,'\n',JSON.stringify(ev.replies.map(r=>[r.code,r.enhanced])),ev.provider,ev.server, '\n',ev.text.slice(0,1500)); }
