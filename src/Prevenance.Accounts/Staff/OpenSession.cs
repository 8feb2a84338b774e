namespace Prevenance.Accounts.Staff;

/// <summary>A session that is open.</summary>
/// <param name="Id">What its cookie names.</param>
/// <param name="BegunAt">When somebody came in by it.</param>
/// <param name="SeenAt">When it was last used, to five minutes.</param>
/// <param name="Browser">In what.</param>
/// <param name="Device">On what.</param>
public sealed record OpenSession(string Id, DateTimeOffset BegunAt, DateTimeOffset SeenAt, Browser Browser, Device Device);
