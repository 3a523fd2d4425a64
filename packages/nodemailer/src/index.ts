export { type DiagnoseOptions, diagnoseError } from './diagnose-error.ts';
export {
  type TransportOptions,
  type TransportProblem,
  type TransportRequest,
  type TransportResult,
  toTransportOptions,
} from './to-transport-options.ts';
