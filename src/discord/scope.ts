/** Where the bot answers, and whom. An empty list limits nothing. */
export interface Scope {
  readonly servers: readonly string[];
  readonly channels: readonly string[];
  readonly users: readonly string[];
}

/** Where somebody asks. In a thread its channel counts too; outside servers there is no server. */
export interface AskingPlace {
  readonly server: string | undefined;
  readonly channels: readonly string[];
  readonly user: string;
}

/** Servers and channels limit what is asked in servers; users limit everything. */
export function isInScope(scope: Scope, { server, channels, user }: AskingPlace): boolean {
  if (scope.users.length > 0 && !scope.users.includes(user)) return false;
  if (server === undefined) return true;
  if (scope.servers.length > 0 && !scope.servers.includes(server)) return false;
  return scope.channels.length === 0 || channels.some((channel) => scope.channels.includes(channel));
}
