import { texts } from '../generated/diagnosis-texts-en.ts';
import { guides } from '../generated/guides-en.ts';
import type { Language } from './language.ts';
import { phrases } from './phrases-en.ts';

export const en: Language = { locale: 'en', diagnoses: texts(), guides: guides(), phrases };
