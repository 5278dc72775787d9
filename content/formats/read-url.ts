/** Host (and port, where it is not the scheme's own) of a URL as configuration files hold it; `undefined` for anything else. */
export function hostOfUrl(url: string): string | undefined {
  const found = /^(https?):\/\/(\[[0-9A-Fa-f:]{2,39}\]|[A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::(\d{1,5}))?(?:\/|$)/.exec(
    url,
  );
  if (!found) return undefined;
  const [, scheme, host, port] = found;
  const implied = port === undefined || port === (scheme === 'https' ? '443' : '80');
  return implied ? host : `${host!}:${port}`;
}
