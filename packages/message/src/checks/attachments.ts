import { findProvider } from '@mailatlas/core';
import { defineCheck } from '../check.ts';
import { refusedAttachments } from '../refused-attachments.ts';

/** Files of a kind that the sender's or a receiver's provider refuses. */
export const attachments = defineCheck(
  {
    'refused-attachment': {
      level: 'error',
      source: refusedAttachments[0]?.source ?? '',
      diagnosis: 'policy/attachment-blocked',
    },
  },
  ({ content, provider, recipients }, report) => {
    if (content.attachments.length === 0) return;
    const receivers = new Set(
      recipients.slice(0, 200).map((address) => findProvider(address)?.family),
    );
    for (const { family, name, source, extensions } of refusedAttachments) {
      const sends = provider?.family === family;
      for (const { part, filename } of content.attachments) {
        const extension = /\.([^.]+)$/.exec(filename.trim().toLowerCase())?.[1];
        if (extension === undefined || !extensions.has(extension)) continue;
        report('refused-attachment', {
          line: part.line,
          level: sends || receivers.has(family) ? 'error' : 'hint',
          source,
          args: { filename, extension: `.${extension}`, provider: name },
        });
      }
    }
  },
);
