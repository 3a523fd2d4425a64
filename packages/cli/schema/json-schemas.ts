import { z } from 'zod';
import { answerLine, diagnoseDocument, findDocument } from './documents.ts';
import { logsDocument } from './logs-document.ts';
import { messageDocument } from './message-document.ts';

/** The documents of the command as JSON Schemas, by the name of their file. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const emit = (schema: z.ZodType) =>
    `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), null, 2)}\n`;
  return {
    'find.schema.json': emit(findDocument),
    'diagnose.schema.json': emit(diagnoseDocument),
    'logs.schema.json': emit(logsDocument),
    'message.schema.json': emit(messageDocument),
    'answer-line.schema.json': emit(answerLine),
  };
}
