/** Whether a switch is on, off, or not known: `yes`, `True`, `1`; `no`, `False`, `0`, empty. */
export function truth(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^(?:true|1|yes|on|always|:always)$/i.test(value)) return true;
  return /^(?:false|0|no|off|never|none|nil|null|)$/i.test(value) ? false : undefined;
}
