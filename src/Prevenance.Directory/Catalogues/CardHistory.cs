using Prevenance.Directories.Records;

namespace Prevenance.Directories.Catalogues;

/// <summary>What happened to a card, in order; nothing of it is ever changed.</summary>
/// <param name="On">When.</param>
/// <param name="Event">What.</param>
/// <param name="By">Who; nothing for an import.</param>
public sealed record CardHistory(DateOnly On, CardEvent Event, string? By)
{
    internal static HistoryRow Line(string service, CardEvent what, DateOnly day, string? by = null, byte[]? before = null) => new()
    {
        Id = Guid.CreateVersion7().ToString("n"),
        Service = service,
        On = day,
        By = by,
        Event = what,
        Sealed = before,
    };
}
