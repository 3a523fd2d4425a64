/** .NET code that takes any certificate for the server's. */
export const trustAll: RegExp =
  /(?<key>ServerCertificateValidationCallback)[ \t]*\+?=[ \t]*(?<bare>[^;\r\n]{0,200}?=>[ \t]*(?:\{[ \t]*return[ \t]+)?true[^;\r\n]{0,20});?/dg;
