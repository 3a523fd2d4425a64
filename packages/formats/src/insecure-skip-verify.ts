/** Go's switch that takes any certificate for the server's. */
export const insecureSkipVerify: RegExp =
  /(?<key>InsecureSkipVerify)(?::|[ \t]*=)[ \t]*(?<bare>true|false)/dg;

/** What it says and should say. */
export const skipVerifyCheck = { off: /^true$/, on: 'false' } as const;
