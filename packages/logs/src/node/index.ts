export { type FollowOptions, followLog } from './follow.ts';
export { type ReadLogsOptions, readInto, readLogs, type Source } from './read-logs.ts';
