namespace Prevenance.Casework.Retention;

/// <summary>What lives for days, and not with its file.</summary>
public enum ShortLivedKind
{
    /// <summary>A note that its author alone reads: shared before its time, or gone.</summary>
    PrivateDraft,

    /// <summary>A request to be called back.</summary>
    Callback,
}

/// <summary>A private draft or a request to be called back.</summary>
/// <param name="Kind">Which.</param>
/// <param name="WrittenOn">When it was written; touching it again changes nothing.</param>
public sealed record ShortLived(ShortLivedKind Kind, DateOnly WrittenOn)
{
    /// <summary>The first day on which it is no longer there.</summary>
    public DateOnly GoneOn(RetentionSettings settings) =>
        WrittenOn.AddDays((Kind == ShortLivedKind.PrivateDraft ? settings.DraftDays : settings.CallbackDays).Length);
}
