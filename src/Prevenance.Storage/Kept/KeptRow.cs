namespace Prevenance.Storage.Kept;

internal sealed class KeptRow
{
    /// <summary>Drawn with our key from what the browser draws from the code; the code itself never comes here.</summary>
    public required string Id { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>Sealed by the browser, with a key that only the code gives.</summary>
    public required byte[] Sealed { get; init; }
}
